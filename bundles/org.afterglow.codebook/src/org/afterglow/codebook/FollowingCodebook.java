package org.afterglow.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.framework.ModuleContents;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Change;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;

/**
 * Keeps the codes and counts it read for as long as the change feed tells of nothing new. What a running
 * {@link Records#together} has changed but not yet made durable is never kept: it may be rolled back, and no feed tells of
 * that. Nothing here waits to be told either: it asks where the feed stands.
 *
 * No lock is held while the records are asked: a thread inside {@code together} may ask this codebook while another asks
 * the records from here. Two threads may therefore read the same thing twice, which costs time and nothing else.
 */
final class FollowingCodebook implements Codebook {

	/** More changes than this at once are not looked at singly: everything is read again. */
	private static final int CHANGES_LOOKED_AT = 256;

	private record KeptTable(FeedPosition at, CodeTable table, Map<CodeOrigin, Optional<CodeId>> origins) {
	}

	private record KeptCounts(FeedPosition at, Map<CodeId, Integer> counts) {
	}

	private final Records records;
	private final CodebookChanges changes;
	private volatile Optional<KeptTable> keptTable = Optional.empty();
	private volatile Optional<KeptCounts> keptCounts = Optional.empty();

	FollowingCodebook(Records records) {
		this.records = records;
		this.changes = new CodebookChanges(records);
	}

	@Override
	public List<Code> codes() {
		return table().usable();
	}

	@Override
	public Optional<Code> effective(CodeId id) {
		return table().effective(id);
	}

	@Override
	public Optional<Code> named(String name) {
		return table().named(name);
	}

	@Override
	public Set<CodeId> standingFor(CodeId id) {
		return table().standingFor(id);
	}

	@Override
	public int count(CodeId id) {
		return counts().getOrDefault(id, 0);
	}

	@Override
	public Optional<Code> parent(CodeId id) {
		return table().parent(id);
	}

	@Override
	public List<Code> mergedInto(CodeId id) {
		return table().mergedInto(id);
	}

	@Override
	public Code add(String name, CodeKind kind) {
		return changes.add(name, kind);
	}

	@Override
	public Code add(String name, CodeKind kind, CodeId parent) {
		return changes.add(name, kind, parent);
	}

	@Override
	public void nest(CodeId code, Optional<CodeId> parent) {
		changes.nest(code, parent);
	}

	@Override
	public void merge(CodeId code, CodeId into) {
		changes.merge(code, into);
	}

	@Override
	public void separate(CodeId code) {
		changes.separate(code);
	}

	@Override
	public List<Code> takeOver(List<CodeSeed> seeds) {
		return changes.takeOver(seeds);
	}

	@Override
	public List<Code> bring(ModuleContents module, Locale language) {
		return changes.bring(module, language);
	}

	@Override
	public Optional<Code> ofSeed(String module, String seed) {
		KeptTable now = read();
		return now.origins().entrySet().stream()
				.filter(each -> each.getKey().module().equals(module) && each.getKey().seed().equals(seed)).findFirst()
				.flatMap(Map.Entry::getValue).flatMap(now.table()::effective);
	}

	@Override
	public Optional<String> module(CodeId id) {
		return read().origins().entrySet().stream().filter(each -> !each.getKey().adopted() && each.getValue().equals(Optional.of(id)))
				.map(each -> each.getKey().module()).findFirst();
	}

	@Override
	public Set<CodeId> ofAbsentModules(Set<String> installed) {
		KeptTable now = read();
		Set<CodeId> usable = now.table().usable().stream().map(Code::id).collect(Collectors.toSet());
		return now.origins().entrySet().stream().filter(each -> !each.getKey().adopted() && !installed.contains(each.getKey().module()))
				.flatMap(each -> each.getValue().stream()).filter(usable::contains).collect(Collectors.toUnmodifiableSet());
	}

	private CodeTable table() {
		return read().table();
	}

	private KeptTable read() {
		if (records.isTogether()) {
			return now(records.feed().position());
		}
		// Asked each time: who is told of a change before a codebook that waits to be told would be given what is no longer true.
		FeedPosition target = records.feed().position();
		Optional<KeptTable> kept = keptTable;
		if (kept.isPresent() && stillTrue(kept.get().at(), target)) {
			KeptTable still = new KeptTable(target, kept.get().table(), kept.get().origins());
			keptTable = Optional.of(still);
			return still;
		}
		KeptTable fresh = now(target);
		if (settledAt(target)) {
			keptTable = Optional.of(fresh);
		}
		return fresh;
	}

	private KeptTable now(FeedPosition at) {
		return new KeptTable(at, new CodeTable(records.codes().all()), records.codes().origins());
	}

	private Map<CodeId, Integer> counts() {
		if (records.isTogether()) {
			return summed();
		}
		FeedPosition target = records.feed().position();
		Optional<KeptCounts> kept = keptCounts;
		if (kept.isPresent() && kept.get().at().equals(target)) {
			return kept.get().counts();
		}
		Map<CodeId, Integer> sums = summed();
		if (settledAt(target)) {
			keptCounts = Optional.of(new KeptCounts(target, sums));
		}
		return sums;
	}

	private Map<CodeId, Integer> summed() {
		CodeTable table = table();
		Map<CodeId, Integer> sums = new HashMap<>();
		records.codes().counts().forEach((id, count) -> table.effective(id)
				.ifPresent(end -> sums.merge(end.id(), count, Integer::sum)));
		return sums;
	}

	/** True if no code changed between the two: a saved narrative, the usual change, leaves the codes as they are. */
	private boolean stillTrue(FeedPosition then, FeedPosition now) {
		if (then.equals(now)) {
			return true;
		}
		if (!then.lineage().equals(now.lineage())) {
			return false;
		}
		List<Change> changes = records.feed().after(then.number(), CHANGES_LOOKED_AT);
		return changes.size() < CHANGES_LOOKED_AT
				&& changes.stream().noneMatch(change -> change.subject() == Change.Subject.CODE);
	}

	/** False if something changed while it was read, and what was read may be of before or after. */
	private boolean settledAt(FeedPosition target) {
		return records.feed().position().equals(target);
	}
}
