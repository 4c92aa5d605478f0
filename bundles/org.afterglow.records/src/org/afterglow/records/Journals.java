package org.afterglow.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;

/**
 * Journal pages, and what clients left there. The feed tells of answers; of pages it has no change, but who listens to it hears
 * that there is something new. Both go with their session.
 */
public interface Journals {

	/**
	 * Adds a page, or puts back one that went with its session; nothing happens if it is there.
	 *
	 * @throws RecordMissing if its session is not there
	 */
	Journal open(Journal journal);

	/**
	 * Changes a page: code, key, time, whether it is closed. Whose it is and when it was opened stays.
	 *
	 * @throws RecordMissing if it is not there
	 */
	Journal save(Journal journal);

	Optional<Journal> byId(JournalId id);

	/** Pages of the session, in the order in which they were opened. */
	List<Journal> of(SessionId session);

	/** Pages that can be written in at that moment, in the order in which they were opened. */
	List<Journal> openAt(Instant now);

	/**
	 * Adds or changes an answer. One that is stored as it is keeps its version.
	 *
	 * @return as stored, with its new version
	 * @throws StaleAnswer if a newer version was stored meanwhile; nothing is changed
	 * @throws RecordMissing if its page is not there, belongs to another session, or the answer was deleted since it was read; to
	 *             add it again, {@linkplain #restore restore} it
	 */
	JournalAnswer save(JournalAnswer answer);

	Optional<JournalAnswer> answer(JournalAnswerId id);

	/** Everything left in pages of the session, in the order in which it was begun. */
	List<JournalAnswer> answers(SessionId session);

	/** What nobody decided on yet, in the whole practice: {@link AnswerState#WRITING} or {@link AnswerState#WAITING}, in the order in which it was begun. */
	List<JournalAnswer> waiting();

	/**
	 * Removes an answer. A drawing, an entry, a narrative of it stay.
	 *
	 * @return what went, to be put back by {@link #restore}; empty if there was none
	 */
	Optional<JournalAnswer> delete(JournalAnswerId id);

	/**
	 * Puts back what was removed, alone or with its session, under the version it had; nothing happens if it is there.
	 *
	 * @throws RecordMissing if its page is not there
	 */
	void restore(JournalAnswer removed);
}
