package org.afterglow.ui.entries.internal.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Problem;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * An entry while somebody answers it. Knows what is stored and what is not, makes steps of changes, and brings together what was
 * changed here and elsewhere. One thread.
 */
public final class EntryDraft {

	/** Hears what changes. */
	public interface Listener {
		/** Answers to these fields are others now, whoever changed them. */
		void answersChanged(Set<String> keys);

		/** There is something else to save, to complain of, or to be called. */
		void stateChanged();
	}

	private final EntryType type;
	private final List<Listener> listeners = new ArrayList<>();
	private Entry stored;
	private Values values;
	private EntryStatus status;
	private long revision;
	private boolean dirty;
	private Optional<Edit> run = Optional.empty();
	private Assessment assessment;
	private long assessed = -1;

	/** @param stored of this type, already of its version */
	public EntryDraft(EntryType type, Entry stored) {
		if (!stored.type().equals(type.id()) || stored.typeVersion() != type.version()) {
			throw new IllegalArgumentException(stored + " is not of " + type);
		}
		this.type = type;
		this.stored = stored;
		this.values = stored.values();
		this.status = stored.status();
		this.assessment = Assessment.none(values);
	}

	public void listen(Listener listener) {
		listeners.add(listener);
	}

	public EntryType type() {
		return type;
	}

	/** As it was last read or saved. */
	public Entry stored() {
		return stored;
	}

	public Values values() {
		return values;
	}

	public EntryStatus status() {
		return status;
	}

	/** True if something is not saved. */
	public boolean isDirty() {
		return dirty;
	}

	/** Counts changes. */
	public long revision() {
		return revision;
	}

	/** What is to be saved. */
	public Entry snapshot(Instant now) {
		Entry next = stored.withValues(values, now);
		return status == stored.status() ? next : next.withStatus(status, now);
	}

	/**
	 * Gives an answer.
	 *
	 * @param typing true if it goes on with what is being typed: such changes of one field are one step until {@link #endRun}
	 * @return the step if a new one began
	 */
	public Optional<Edit> answer(String key, Optional<Value> value, boolean typing) {
		return changed(values.with(key, value), status, typing);
	}

	/** Gives every answer anew, as one step: what an older version said. Computed ones are not among them. */
	public Optional<Edit> answerAll(Values others) {
		Values wanted = others;
		for (Field field : type.fields()) {
			if (field instanceof ComputedField) {
				wanted = wanted.with(field.key(), values.get(field.key()));
			}
		}
		return changed(wanted, status, false);
	}

	/** Says how far the entry has come. */
	public Optional<Edit> come(EntryStatus other) {
		return changed(values, other, false);
	}

	private Optional<Edit> changed(Values next, EntryStatus nextStatus, boolean typing) {
		Edit edit = Edit.between(values, next, status, nextStatus);
		if (edit.isNothing()) {
			return Optional.empty();
		}
		boolean goesOn = typing && run.filter(before -> before.after().keySet().equals(edit.after().keySet())).isPresent();
		run = typing ? Optional.of(goesOn ? run.get().grown(edit) : edit) : Optional.empty();
		adopt(next, nextStatus, edit.after().keySet());
		return goesOn ? Optional.empty() : Optional.of(edit);
	}

	/** The step of typing that is not over, as it is now. */
	public Optional<Edit> run() {
		return run;
	}

	/** What is typed from now on is another step. */
	public void endRun() {
		run = Optional.empty();
	}

	/** Takes a step of the history, forth or back. */
	public void take(Edit edit) {
		endRun();
		adopt(edit.on(values), edit.statusAfter() == edit.statusBefore() ? status : edit.statusAfter(), edit.after().keySet());
	}

	private void adopt(Values next, EntryStatus nextStatus, Set<String> keys) {
		values = next;
		status = nextStatus;
		revision++;
		dirty = true;
		tell(keys);
	}

	/** This snapshot was stored. @param at the revision it was taken at */
	public void saved(Entry now, long at) {
		Values sent = at == revision ? values : null;
		stored = now;
		if (sent != null) {
			dirty = false;
			Set<String> keys = Edit.changed(values, now.values());
			values = now.values();
			tell(keys);
		} else {
			tell(Set.of());
		}
	}

	/**
	 * Somebody else stored it. What was changed here stays as it is here, everything else is as it is there.
	 */
	public void follow(Entry now) {
		Edit mine = Edit.between(stored.values(), values, stored.status(), status);
		Values before = values;
		values = mine.on(now.values());
		status = mine.statusBefore() == mine.statusAfter() ? now.status() : status;
		stored = now;
		dirty = !values.equals(now.values()) || status != now.status();
		revision++;
		tell(Edit.changed(before, values));
	}

	/** What the type says of the answers of a revision; late answers about others are dropped. */
	public void assessed(long of, Assessment said) {
		if (of != revision) {
			return;
		}
		assessment = said;
		assessed = of;
		Set<String> keys = Edit.changed(values, said.values());
		values = said.values();
		tell(keys);
	}

	/** True if the type has said what there is to say of the answers as they are. */
	public boolean isAssessed() {
		return assessed == revision;
	}

	/** Something else changed that the type may have something to say of. */
	public void lookAgain() {
		assessed = -1;
	}

	/** What the type keeps in sight. */
	public List<Words> reminders() {
		return assessment.reminders();
	}

	/** What the entry is called; empty if it says nothing yet. */
	public String title() {
		return assessment.title();
	}

	/** Everything that is complained of. */
	public List<Problem> problems() {
		return assessment.problems();
	}

	/** What is complained of in one field. */
	public List<Problem> problems(String key) {
		return assessment.problems().stream().filter(problem -> problem.field().equals(Optional.of(key))).toList();
	}

	/** What is complained of in the entry as a whole, or in a field that is none of its. */
	public List<Problem> problemsOfWhole() {
		return assessment.problems().stream().filter(problem -> problem.field().flatMap(type::field).isEmpty()).toList();
	}

	private void tell(Set<String> keys) {
		for (Listener listener : List.copyOf(listeners)) {
			if (!keys.isEmpty()) {
				listener.answersChanged(new HashSet<>(keys));
			}
			listener.stateChanged();
		}
	}

	/** The id alone. */
	@Override
	public String toString() {
		return stored.toString();
	}
}
