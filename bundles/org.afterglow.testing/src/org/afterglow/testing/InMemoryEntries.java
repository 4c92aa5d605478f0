package org.afterglow.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Entries;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryLink;
import org.afterglow.records.EntryParts;
import org.afterglow.records.EntryParts.Placed;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.EntrySort;
import org.afterglow.records.EntrySpells;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RemovedEntry;
import org.afterglow.records.StaleEntry;

final class InMemoryEntries implements Entries {

	private static final Comparator<EntryPassage> BY_PLACE = Comparator.<EntryPassage, Integer>comparing(each -> each.anchor().span().start())
			.thenComparing(each -> each.anchor().span().end()).thenComparing(each -> each.anchor().id().value().toString());

	private final InMemoryRecords records;
	private final Clock clock;

	InMemoryEntries(InMemoryRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@Override
	public Optional<Entry> byId(EntryId id) {
		State state = records.state();
		return Optional.ofNullable(state.entries.get(id)).map(entry -> asNow(state, entry));
	}

	private static Entry asNow(State state, Entry entry) {
		return with(entry, EntryParts.withAnchors(entry.values(), anchor -> inText(state, anchor).orElseGet(anchor::unanchored)));
	}

	private static Entry with(Entry entry, Values values) {
		return entry.migrated(values, entry.typeVersion());
	}

	private static Optional<Anchor> inText(State state, Anchor anchor) {
		return Optional.ofNullable(state.narratives.get(anchor.narrative()))
				.flatMap(coded -> coded.anchors().stream().filter(each -> each.id().equals(anchor.id())).findFirst());
	}

	@Override
	public List<Entry> find(EntryFilter filter, EntrySort sort, int from, int limit) {
		State state = records.state();
		return state.entries.values().stream().filter(filter::passes).sorted(sort.comparator()).skip(from).limit(limit)
				.map(entry -> asNow(state, entry)).toList();
	}

	@Override
	public void each(Consumer<Entry> consumer) {
		find(EntryFilter.ALL, EntrySort.OLDEST, Integer.MAX_VALUE).forEach(consumer);
	}

	@Override
	public int count(EntryFilter filter) {
		return (int) records.state().entries.values().stream().filter(filter::passes).count();
	}

	@Override
	public Map<EntryTypeId, Integer> counts(EntryFilter filter) {
		return records.state().entries.values().stream().filter(filter::passes).collect(Collectors.toMap(Entry::type, entry -> 1, Integer::sum));
	}

	@Override
	public Entry save(Entry entry) {
		return records.change(state -> {
			Optional<Entry> before = Optional.ofNullable(state.entries.get(entry.id()));
			check(state, entry, before);
			if (before.filter(stored -> asNow(state, stored).equals(entry)).isPresent()) {
				return entry;
			}
			Map<AnchorId, Placed> old = EntryParts.passages(before.map(Entry::values).orElse(Values.NONE));
			Map<AnchorId, Placed> next = EntryParts.passages(entry.values());
			List<Anchor> added = next.values().stream().map(Placed::anchor).filter(anchor -> !old.containsKey(anchor.id())).toList();
			added.forEach(anchor -> checkNew(state, entry, anchor));
			added.forEach(anchor -> state.mark(anchor));
			old.values().stream().map(Placed::anchor).filter(anchor -> !next.containsKey(anchor.id())).forEach(state::unmark);
			before.ifPresent(stored -> keep(state, stored, entry));
			Values values = EntryParts.withAnchors(entry.values(), anchor -> inText(state, anchor)
					.orElseGet(() -> Optional.ofNullable(old.get(anchor.id())).map(Placed::anchor).orElse(anchor).unanchored()));
			Entry stored = with(entry, values).atVersion(entry.version() + 1);
			state.entries.put(entry.id(), stored);
			state.saved(Subject.ENTRY, entry.id().value());
			return asNow(state, stored);
		});
	}

	private static void check(State state, Entry entry, Optional<Entry> before) {
		if (before.isEmpty() && entry.version() > 0) {
			throw new RecordMissing(entry.id().toString());
		}
		long found = before.map(Entry::version).orElse(0L);
		if (found != entry.version()) {
			throw new StaleEntry(entry.id(), entry.version(), found);
		}
		checkOwner(state, entry);
	}

	private static void checkOwner(State state, Entry entry) {
		if (!state.clients.containsKey(entry.client())) {
			throw new RecordMissing(entry.client().toString());
		}
		entry.session().ifPresent(id -> {
			Session session = state.sessions.get(id);
			if (session == null || !session.client().equals(entry.client())) {
				throw new RecordMissing(id + " of " + entry.client());
			}
		});
	}

	private static void checkNew(State state, Entry entry, Anchor anchor) {
		CodedNarrative coded = state.narratives.get(anchor.narrative());
		if (coded == null || !state.sessions.get(coded.narrative().session()).client().equals(entry.client())) {
			throw new RecordMissing(anchor.narrative() + " of " + entry.client());
		}
		boolean coding = state.narratives.values().stream().flatMap(each -> each.codings().stream())
				.anyMatch(each -> each.anchor().equals(anchor.id()));
		boolean other = state.entries.values().stream().filter(each -> !each.id().equals(entry.id()))
				.anyMatch(each -> EntryParts.passages(each.values()).containsKey(anchor.id()));
		if (coding || other) {
			throw new IllegalArgumentException(anchor + " belongs to something else");
		}
	}

	private void keep(State state, Entry stored, Entry next) {
		List<State.Kept> kept = state.history.getOrDefault(stored.id(), List.of());
		Instant now = clock.instant();
		if (EntrySpells.keeps(stored, next, kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().at()), now)) {
			List<State.Kept> more = new ArrayList<>(kept);
			more.add(new State.Kept(stored, now));
			state.history.put(stored.id(), more);
		}
	}

	@Override
	public Optional<RemovedEntry> delete(EntryId id) {
		return records.change(state -> {
			Optional<RemovedEntry> removed = removal(id);
			state.remove(id);
			return removed;
		});
	}

	@Override
	public Optional<RemovedEntry> removal(EntryId id) {
		return byId(id).map(entry -> new RemovedEntry(entry, history(id)));
	}

	@Override
	public void restore(RemovedEntry removed) {
		records.change(state -> {
			Entry entry = removed.entry();
			if (!state.entries.containsKey(entry.id())) {
				checkOwner(state, entry);
				EntryParts.passages(entry.values()).values().stream().map(Placed::anchor)
						.filter(anchor -> state.narratives.containsKey(anchor.narrative())).forEach(state::mark);
				state.entries.put(entry.id(), entry);
				if (!removed.history().isEmpty()) {
					state.history.put(entry.id(),
							removed.history().reversed().stream().map(older -> new State.Kept(older, older.changed())).toList());
				}
				state.saved(Subject.ENTRY, entry.id().value());
			}
			return entry;
		});
	}

	@Override
	public List<EntryLink> linksFrom(EntryId id) {
		return Optional.ofNullable(records.state().entries.get(id)).map(EntryParts::links).orElse(List.of());
	}

	@Override
	public List<EntryLink> linksTo(Target target) {
		return records.state().entries.values().stream().sorted(EntrySort.OLDEST.comparator())
				.flatMap(entry -> EntryParts.links(entry).stream()).filter(link -> link.to().equals(target)).toList();
	}

	@Override
	public List<EntryPassage> touching(NarrativeId narrative) {
		State state = records.state();
		List<EntryPassage> found = new ArrayList<>();
		for (Entry entry : state.entries.values()) {
			for (Placed placed : EntryParts.passages(entry.values()).values()) {
				Optional.of(placed.anchor()).filter(anchor -> anchor.narrative().equals(narrative))
						.flatMap(anchor -> inText(state, anchor))
						.ifPresent(anchor -> found.add(new EntryPassage(entry.id(), entry.type(), placed.field(), anchor)));
			}
		}
		return found.stream().sorted(BY_PLACE).toList();
	}

	@Override
	public List<Entry> history(EntryId id) {
		return records.state().history.getOrDefault(id, List.of()).reversed().stream().map(State.Kept::entry).toList();
	}

	@Override
	public void remember(EntryOutline outline) {
		records.change(state -> {
			EntryOutline known = state.outlines.get(outline.type());
			if (known == null || known.version() <= outline.version()) {
				state.outlines.put(outline.type(), outline);
			}
			return outline;
		});
	}

	@Override
	public List<EntryOutline> outlines() {
		return List.copyOf(records.state().outlines.values());
	}
}
