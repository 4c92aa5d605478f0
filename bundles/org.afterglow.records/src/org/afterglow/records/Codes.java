package org.afterglow.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;

/** The codes of the open practice as they are stored; redirects are followed by the codebook. */
public interface Codes {

	/** By name, in the order of the locale-free, case-blind comparison of names; merged ones among them. */
	List<Code> all();

	Optional<Code> byId(CodeId id);

	/** The code with this name, whatever its case. */
	Optional<Code> named(String name);

	/** How many codings each code has of its own; codes without are absent. */
	Map<CodeId, Integer> counts();

	/** The same in the narratives of one client. */
	Map<CodeId, Integer> counts(ClientId client);

	/**
	 * What is marked as one of these codes, by client label, session number, order in the session and place; the
	 * unanchored among them.
	 *
	 * @param limit at most this many
	 */
	List<CodedPassage> passages(Set<CodeId> codes, int limit);

	/** The same in the narratives of one client, all of it. */
	List<CodedPassage> passages(ClientId client, Set<CodeId> codes);

	/**
	 * Adds or changes a code. A shortcut that another code had is taken from it.
	 *
	 * @throws NameTaken if another code has the name, whatever its case
	 * @throws RecordMissing if parent or redirect is not there
	 * @throws CodeRing if its new parent or redirect leads back to it
	 */
	void save(Code code);

	/**
	 * Removes the code and its codings; children move up to its parent, and what was merged into it stands for itself again.
	 * Narratives that lose a coding, and codes that are changed, have changes of their own in the feed. Nothing happens if
	 * there is none.
	 *
	 * @return what went, to be put back by {@link #restore}; empty if there was none
	 */
	Optional<RemovedCode> delete(CodeId id);

	/**
	 * Puts back what deleting a code took: the code, its codings at their words, its children and what was merged into it,
	 * as far as they are where the deletion left them. Codings stand where their words are now, unanchored if these are gone;
	 * those of a narrative that was deleted since stay away. Nothing happens if the code is there.
	 *
	 * @throws NameTaken if another code has the name by now
	 */
	void restore(RemovedCode removed);

	/** Where codes came from that modules brought, by module and key; those that were deleted since have no code. */
	Map<CodeOrigin, Optional<CodeId>> origins();

	/**
	 * Keeps where a code came from, in place of what was known of that module and key. It outlives the code, so that what the
	 * therapist deleted is not brought again. The feed tells of the code.
	 *
	 * @throws RecordMissing if the code is not there
	 */
	void setOrigin(CodeId code, CodeOrigin origin);
}
