package org.afterglow.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Target;

/**
 * Structured records of framework modules. What an answer means is not known here: nothing is refused for what its type would say
 * of it. Passages come with the anchors as the texts have them now; the unanchored among them keep the words they had.
 */
public interface Entries {

	Optional<Entry> byId(EntryId id);

	/**
	 * Entries that pass, in this order; equal ones in the order in which they were begun.
	 *
	 * @param limit at most this many
	 */
	default List<Entry> find(EntryFilter filter, EntrySort sort, int limit) {
		return find(filter, sort, 0, limit);
	}

	/**
	 * A page of {@link #find(EntryFilter, EntrySort, int) those}.
	 *
	 * @param from how many to pass over, from 0
	 * @param limit at most this many
	 */
	List<Entry> find(EntryFilter filter, EntrySort sort, int from, int limit);

	/** Every entry, one after the other, as of one moment; never are all of them in memory. In the order in which they were begun. */
	void each(Consumer<Entry> consumer);

	/** How many entries pass. */
	int count(EntryFilter filter);

	/** How many of each type pass; types of which none does are left out. */
	Map<EntryTypeId, Integer> counts(EntryFilter filter);

	/**
	 * Stores an entry. Anchors of passages that were added become part of the narratives they are in, those of passages that were
	 * taken out leave them; those that stay are the editor's to move, whatever is said of them here. Narratives that gain or lose
	 * one have changes of their own in the feed, and the same version as before. Now and then, what was stored before is kept in
	 * the {@linkplain #history history}: see {@link EntrySpells}.
	 *
	 * @return as stored, with its new version
	 * @throws StaleEntry if a newer version was stored meanwhile; nothing is changed
	 * @throws RecordMissing if its client or session is not there, the session is another client's, a new passage is in no narrative
	 *             of the client, or the entry was deleted since it was read; to add it again, {@linkplain #restore restore} it
	 * @throws IllegalArgumentException if an anchor of a new passage belongs to something else
	 */
	Entry save(Entry entry);

	/**
	 * Removes the entry with its history and its anchors. References of others to it stay, and lead nowhere.
	 *
	 * @return what went, to be put back by {@link #restore}; empty if there was none
	 */
	Optional<RemovedEntry> delete(EntryId id);

	/** What {@link #delete} would give back, for whoever deletes what the entry belongs to. */
	Optional<RemovedEntry> removal(EntryId id);

	/**
	 * Puts back what was removed, alone or with its session or client, under the version it had. Its passages stand where their
	 * words are now, and those whose words are gone are unanchored. Nothing happens if the entry is there.
	 *
	 * @throws RecordMissing if its client or session is not there
	 */
	void restore(RemovedEntry removed);

	/** Everything that this entry points to, in the order of fields and answers. */
	List<EntryLink> linksFrom(EntryId id);

	/** Everything that points to this entry or code, in the order in which the entries were begun. */
	List<EntryLink> linksTo(Target target);

	/** What entries touch this narrative, by place; the unanchored that the narrative still knows of among them. */
	List<EntryPassage> touching(NarrativeId narrative);

	/** What the entry said before, newest first; not what it says now. */
	List<Entry> history(EntryId id);

	/** Keeps the names of a type, so that its entries can be read without its module. One of an older version is not kept. The feed has no change of it, but who listens to it hears that there is something new. */
	void remember(EntryOutline outline);

	/** The names of every type that was ever remembered, by id. */
	List<EntryOutline> outlines();
}
