package org.afterglow.web.internal.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Journals;
import org.afterglow.records.StaleAnswer;
import org.afterglow.web.internal.http.Call;

/**
 * What is kept at each place of a page. The last words win; words that would be lost by that stay beside them as an answer of their own. Saving the same
 * twice is saving it once.
 */
final class Sheets {

	private static final int TRIES = 3;
	/** Together as many bits as a number has that a page can read. */
	private static final int VERSION_BITS = 32;
	private static final long MOST_IDS = (1 << 21) - 1;

	/** Who wrote an answer last. Forgotten when the practice is locked; then versions alone decide. */
	private final Map<JournalAnswerId, Writer> last = new ConcurrentHashMap<>();

	/** A page, and how far it had counted; without the words and drawings it sent. */
	private record Writer(String page, long count) {
	}

	/** Everything of this page. */
	List<JournalAnswer> of(Call call) {
		Journal journal = call.journal().orElseThrow();
		return journals(call).answers(journal.session()).stream().filter(each -> each.journal().equals(journal.id())).toList();
	}

	/** What the page shows of those that stand at one place, by their beginning: the latest, and before all others one that is still written in. */
	static Optional<JournalAnswer> shown(Stream<JournalAnswer> ofPlace) {
		return ofPlace.reduce((one, later) -> nearness(one) > nearness(later) ? one : later);
	}

	private static int nearness(JournalAnswer answer) {
		return switch (answer.state()) {
			case WRITING -> 2;
			case WAITING -> 1;
			case TAKEN, SET_ASIDE -> 0;
		};
	}

	private static boolean isOpen(JournalAnswer answer) {
		return answer.state() == AnswerState.WRITING || answer.state() == AnswerState.WAITING;
	}

	/**
	 * Keeps what was sent.
	 *
	 * @param known what is kept there
	 * @param begun a sheet for it if there is none
	 * @param change puts what was sent onto a sheet
	 * @return as kept
	 */
	synchronized JournalAnswer save(Call call, Sent sent, Supplier<Optional<JournalAnswer>> known, Supplier<JournalAnswer> begun,
			UnaryOperator<JournalAnswer> change) {
		for (int i = 1;; i++) {
			try {
				return call.practice().records().together(() -> saveOnce(call, sent, known.get(), begun, change));
			} catch (StaleAnswer e) {
				// In the practice somebody decided about the answer in this moment: it is read again.
				if (i == TRIES) {
					throw e;
				}
			}
		}
	}

	private JournalAnswer saveOnce(Call call, Sent sent, Optional<JournalAnswer> known, Supplier<JournalAnswer> begun,
			UnaryOperator<JournalAnswer> change) {
		if (known.isEmpty()) {
			return keep(call, sent, change.apply(begun.get()));
		}
		JournalAnswer kept = known.get();
		Writer before = last.get(kept.id());
		boolean isSamePage = before != null && before.page().equals(sent.page());
		if (isSamePage && sent.count() <= before.count()) {
			return kept;
		}
		JournalAnswer changed = change.apply(kept);
		if (changed.atVersion(kept.version()).equals(kept) || isSame(changed, kept)) {
			return kept;
		}
		boolean isOurs = isSamePage || sent.version() == stamp(kept);
		if (isOpen(kept) && (isOurs || !loses(kept, changed))) {
			return keep(call, sent, changed.inState(AnswerState.WRITING));
		}
		if (isOpen(kept)) {
			journals(call).save(kept.inState(AnswerState.WAITING));
		}
		return keep(call, sent, change.apply(begun.get()));
	}

	/**
	 * What a page is told of what is kept, and says when it writes on: which answer it was, and which version of it. Another answer at the same place has
	 * versions of its own, and they count from one as well.
	 */
	static long stamp(JournalAnswer answer) {
		return (answer.id().value().getLeastSignificantBits() & MOST_IDS) << VERSION_BITS | answer.version();
	}

	private JournalAnswer keep(Call call, Sent sent, JournalAnswer answer) {
		JournalAnswer kept = journals(call).save(answer);
		last.put(kept.id(), new Writer(sent.page(), sent.count()));
		return kept;
	}

	private static boolean isSame(JournalAnswer one, JournalAnswer other) {
		return one.text().equals(other.text()) && one.nothing() == other.nothing() && one.body().equals(other.body()) && one.scales().equals(other.scales())
				&& one.drawing().equals(other.drawing()) && one.entry().equals(other.entry());
	}

	/** Whether something of what is kept would be gone, other than words that were written on. */
	private static boolean loses(JournalAnswer kept, JournalAnswer changed) {
		return !changed.text().contains(kept.text().strip()) || !changed.body().containsAll(kept.body())
				|| !changed.scales().keySet().containsAll(kept.scales().keySet()) || kept.drawing().isPresent() && !changed.drawing().equals(kept.drawing());
	}

	static Journals journals(Call call) {
		return call.practice().records().journals();
	}
}
