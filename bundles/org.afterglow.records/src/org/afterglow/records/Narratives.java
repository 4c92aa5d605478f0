package org.afterglow.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;

/** Narratives of the open practice, with what is marked in them. */
public interface Narratives {

	/** The narrative with all its anchors, by place, and codings, in the order of their anchors. */
	Optional<CodedNarrative> byId(NarrativeId id);

	/** Narratives of the session in the order in which they were added. */
	List<NarrativeSummary> of(SessionId session);

	/** Every narrative of the practice in the order in which they were added. */
	List<NarrativeSummary> summaries();

	/**
	 * A page of {@link #summaries() those}, in the order of their ids as these are written: whoever reads on behind the last of a page
	 * meets everything that was there all the while exactly once. It costs as much as the page, whatever the size of the practice.
	 *
	 * @param behind the id behind which the page begins, of a narrative that need not be there any more; empty for the front
	 * @param limit at most so many; at least 1
	 */
	List<NarrativeSummary> page(Optional<NarrativeId> behind, int limit);

	/** The narrative without its text. */
	Optional<NarrativeSummary> summary(NarrativeId id);

	/** The first narrative of the session with exactly this title. */
	Optional<NarrativeSummary> titled(SessionId session, String title);

	/**
	 * Hands over every narrative, by client label, session number and order in the session, without holding all of them
	 * in memory.
	 *
	 * @param client only this client's; empty for the whole practice
	 */
	void each(Optional<ClientId> client, Consumer<CodedNarrative> consumer);

	/** How many narratives there are in the practice. */
	int count();

	/**
	 * Stores text, anchors and codings as one. What is no longer in the value is removed. The text version goes up only
	 * when narrative fields changed; anchors and codings alone leave it.
	 *
	 * @return the value as stored, with its new version
	 * @throws StaleRecord if a newer version of the text was stored meanwhile; nothing is changed
	 * @throws RecordMissing if its session or one of its codes is not there, or if it was deleted since it was read; to add
	 *             it again, save it at version 0
	 */
	CodedNarrative save(CodedNarrative narrative);

	/**
	 * Stores title, phase, capture time and voice, leaving text and codings; given with another session, the narrative moves
	 * there. It must be there. Same failures as {@link #save}.
	 */
	Narrative saveHead(Narrative narrative);

	/** Removes the narrative with its codings; nothing happens if there is none. */
	void delete(NarrativeId id);
}
