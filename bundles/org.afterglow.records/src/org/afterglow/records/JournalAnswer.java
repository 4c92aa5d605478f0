package org.afterglow.records;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.EntryId;
import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;

/**
 * What a client left at one prompt of a journal page, in their own words. It stays as it is when a narrative is made of it.
 *
 * @param place of the prompt in the page, from 0
 * @param prompt the words the client saw
 * @param phase the phase the prompt asks for
 * @param text normalised and free of {@linkplain NarrativeText#problemIn problems}; may be empty
 * @param drawing an attachment of the session
 * @param body marks in the order in which they were made
 * @param scales from 0 to 100 each, by key
 * @param nothing whether the client said that nothing came
 * @param entry the entry that was filled in here
 * @param began when the first of it was left, UTC
 * @param changed when the last was, UTC; not before it began
 * @param version counts the saves; 0 is never saved. The store expects the version that was read.
 * @param narrative what was made of it; only of one that is {@link AnswerState#TAKEN}
 */
public record JournalAnswer(JournalAnswerId id, JournalId journal, SessionId session, int place, String prompt, Optional<Phase> phase,
		String text, Optional<AttachmentId> drawing, List<BodyMark> body, SortedMap<String, Integer> scales, boolean nothing,
		Optional<EntryId> entry, Instant began, Instant changed, long version, AnswerState state, Optional<NarrativeId> narrative) {

	/** The longest prompt, in UTF-16 units. */
	public static final int LONGEST_PROMPT = 1_000;

	/** The longest text, in UTF-16 units. */
	public static final int LONGEST_TEXT = 500_000;

	/** Most marks on the outline. */
	public static final int MOST_MARKS = 200;

	private static final int MOST_SCALES = 50;
	private static final int FULL = 100;
	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

	public JournalAnswer {
		Objects.requireNonNull(id);
		Objects.requireNonNull(journal);
		Objects.requireNonNull(session);
		Objects.requireNonNull(phase);
		Objects.requireNonNull(drawing);
		Objects.requireNonNull(entry);
		Objects.requireNonNull(state);
		body = List.copyOf(body);
		scales = Collections.unmodifiableSortedMap(new TreeMap<>(scales));
		checkNumbers(id, place, version, body, scales);
		checkText("prompt", prompt, LONGEST_PROMPT);
		checkText("text", text, LONGEST_TEXT);
		if (changed.isBefore(began)) {
			throw new IllegalArgumentException("an answer is not changed before it is begun: " + id);
		}
		if (narrative.isPresent() && state != AnswerState.TAKEN) {
			throw new IllegalArgumentException("only an answer that was taken has a narrative: " + id);
		}
	}

	private static void checkNumbers(JournalAnswerId id, int place, long version, List<BodyMark> body, SortedMap<String, Integer> scales) {
		if (place < 0 || version < 0) {
			throw new IllegalArgumentException("place and version are not negative: " + id);
		}
		if (body.size() > MOST_MARKS || scales.size() > MOST_SCALES) {
			throw new IllegalArgumentException("too many marks or scales: " + id);
		}
		scales.forEach((key, value) -> {
			if (!KEY.matcher(key).matches() || value < 0 || value > FULL) {
				throw new IllegalArgumentException("a scale goes from 0 to 100, under a small word: " + id);
			}
		});
	}

	private static void checkText(String what, String text, int longest) {
		if (text.length() > longest || text.indexOf('\r') >= 0 || NarrativeText.problemIn(text).isPresent()) {
			throw new IllegalArgumentException(what + " of an answer must be at most " + longest + " whole characters with \\n for line ends");
		}
	}

	/** An answer not yet saved, with nothing in it. */
	public static JournalAnswer begun(Journal journal, int place, String prompt, Optional<Phase> phase, Instant now) {
		return new JournalAnswer(JournalAnswerId.random(), journal.id(), journal.session(), place, prompt, phase, "", Optional.empty(),
				List.of(), Collections.emptySortedMap(), false, Optional.empty(), now, now, 0, AnswerState.WRITING, Optional.empty());
	}

	/** Whether there is neither a word nor a line nor a mark in it. */
	public boolean isEmpty() {
		return text.isBlank() && drawing.isEmpty() && body.isEmpty() && scales.isEmpty() && entry.isEmpty();
	}

	/** The same with these words. */
	public JournalAnswer saying(String words, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, words, drawing, body, scales, nothing, entry, began, after(now),
				version, state, narrative);
	}

	/** The same with this drawing. */
	public JournalAnswer drawn(Optional<AttachmentId> other, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, other, body, scales, nothing, entry, began, after(now),
				version, state, narrative);
	}

	/** The same with these marks on the outline. */
	public JournalAnswer marked(List<BodyMark> others, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, others, scales, nothing, entry, began, after(now),
				version, state, narrative);
	}

	/** The same with these scales. */
	public JournalAnswer scaled(SortedMap<String, Integer> others, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, others, nothing, entry, began, after(now),
				version, state, narrative);
	}

	/** The same, saying that nothing came, or not. */
	public JournalAnswer withNothing(boolean other, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, scales, other, entry, began, after(now),
				version, state, narrative);
	}

	/** The same with an entry filled in here. */
	public JournalAnswer withEntry(Optional<EntryId> other, Instant now) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, scales, nothing, other, began, after(now),
				version, state, narrative);
	}

	/** The same in another state, with no narrative. */
	public JournalAnswer inState(AnswerState other) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, scales, nothing, entry, began, changed,
				version, other, Optional.empty());
	}

	/** The same, taken: this narrative was made of it. */
	public JournalAnswer taken(NarrativeId made) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, scales, nothing, entry, began, changed,
				version, AnswerState.TAKEN, Optional.of(made));
	}

	/** As the store returns it after a save. */
	public JournalAnswer atVersion(long stored) {
		return new JournalAnswer(id, journal, session, place, prompt, phase, text, drawing, body, scales, nothing, entry, began, changed,
				stored, state, narrative);
	}

	private Instant after(Instant now) {
		return now.isBefore(began) ? began : now;
	}

	/** The id alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return id.toString();
	}
}
