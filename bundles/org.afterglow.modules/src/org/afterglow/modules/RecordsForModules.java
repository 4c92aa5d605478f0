package org.afterglow.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.CodeUse;
import org.afterglow.framework.EntryPlace;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleCode;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryParts;
import org.afterglow.records.EntrySort;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** What pictures of modules read, out of the records of the open practice. */
public final class RecordsForModules implements ModuleRecords {

	private final Records records;
	private final Codebook codebook;
	private final ModuleRegistry registry;

	/** @param registry knows the types, whether switched on here or not */
	public RecordsForModules(Records records, Codebook codebook, ModuleRegistry registry) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
		this.registry = Objects.requireNonNull(registry);
	}

	@Override
	public Optional<Client> client(ClientId id) {
		return records.clients().byId(id);
	}

	@Override
	public List<Session> sessions(ClientId client) {
		return records.sessions().of(client).stream().sorted(Comparator.comparing(Session::date).thenComparing(Session::number)).toList();
	}

	@Override
	public List<Entry> entries(ClientId client, EntryTypeId type) {
		return records.entries().find(EntryFilter.ALL.of(client).of(type), EntrySort.OLDEST, Integer.MAX_VALUE).stream().map(this::upgraded).toList();
	}

	@Override
	public Optional<Entry> entry(EntryId id) {
		return records.entries().byId(id).map(this::upgraded);
	}

	private Entry upgraded(Entry entry) {
		Optional<EntryType> type = type(entry.type()).filter(known -> known.reads(entry.typeVersion()));
		try {
			return type.map(known -> known.upgraded(entry)).orElse(entry);
		} catch (RuntimeException | LinkageError e) {
			registry.failed(entry.type().module(), ModuleFailure.of(Reason.IN_USE, Thrown.kind(e)));
			return entry;
		}
	}

	private Optional<EntryType> type(EntryTypeId id) {
		return registry.installed().stream().flatMap(module -> module.contents().stream()).flatMap(module -> module.entryTypes().stream())
				.filter(type -> type.id().equals(id)).findFirst();
	}

	@Override
	public List<EntryPlace> places(EntryId id) {
		Map<NarrativeId, Optional<NarrativeSummary>> narratives = new HashMap<>();
		List<EntryPlace> places = new ArrayList<>();
		records.entries().byId(id).stream().flatMap(entry -> EntryParts.passages(entry.values()).values().stream())
				.forEach(placed -> narratives.computeIfAbsent(placed.anchor().narrative(), records.narratives()::summary)
						.ifPresent(told -> places.add(new EntryPlace(placed.field(), told.session(), told.title(), told.version(), placed.anchor()))));
		Map<SessionId, Session> sessions = new HashMap<>();
		places.forEach(place -> sessions.computeIfAbsent(place.session(), session -> records.sessions().byId(session).orElse(null)));
		Comparator<EntryPlace> bySession = Comparator.comparing(place -> sessions.get(place.session()),
				Comparator.nullsLast(Comparator.comparing(Session::date).thenComparing(Session::number)));
		places.sort(bySession.thenComparing(place -> place.narrative().value()).thenComparing(place -> place.anchor().span()));
		return List.copyOf(places);
	}

	@Override
	public List<ModuleCode> codes(String module) {
		Set<CodeId> taken = new HashSet<>();
		List<ModuleCode> codes = new ArrayList<>();
		records.codes().origins().keySet().stream().filter(origin -> origin.module().equals(module)).map(CodeOrigin::seed).sorted()
				.forEach(seed -> codebook.ofSeed(module, seed).filter(code -> taken.add(code.id()))
						.ifPresent(code -> codes.add(new ModuleCode(seed, code.name(), codebook.standingFor(code.id())))));
		return List.copyOf(codes);
	}

	@Override
	public List<CodeUse> codeUses(ClientId client, String module) {
		Map<CodeId, String> seeds = new HashMap<>();
		codes(module).forEach(code -> code.ids().forEach(id -> seeds.put(id, code.seed())));
		Set<CodeId> wanted = new HashSet<>(seeds.keySet());
		return records.codes().passages(client, wanted).stream().filter(passage -> passage.anchor().state() == AnchorState.ANCHORED)
				.map(passage -> use(seeds.get(passage.code()), passage)).toList();
	}

	private static CodeUse use(String seed, CodedPassage passage) {
		return new CodeUse(seed, passage.session(), passage.title(), passage.version(), passage.anchor());
	}

	@Override
	public Listening listen(Runnable changed) {
		Subscription feed = records.feed().listen(position -> changed.run());
		Subscription modules = registry.listen(changed);
		return () -> {
			feed.close();
			modules.close();
		};
	}
}
