package org.afterglow.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;

/**
 * Keeps the codes and counts it read for as long as the change feed tells of nothing new. What a running
 * {@link Records#together} has changed but not yet made durable is never kept: it may be rolled back, and no feed tells of
 * that.
 *
 * No lock is held while the records are asked: a thread inside {@code together} may ask this codebook while another asks
 * the records from here. Two threads may therefore read the same thing twice, which costs time and nothing else.
 */
final class FollowingCodebook implements OpenCodebook {

	/** More changes than this at once are not looked at singly: everything is read again. */
	private static final int CHANGES_LOOKED_AT = 256;

	private record KeptTable(FeedPosition at, CodeTable table) {
	}

	private record KeptCounts(FeedPosition at, Map<CodeId, Integer> counts) {
	}

	private final Records records;
	private final CodebookChanges changes;
	private final ChangeFeed.Subscription subscription;
	private volatile FeedPosition latest;
	/** True from an addition until it is known to be durable. */
	private volatile boolean unsettled;
	private volatile Optional<KeptTable> keptTable = Optional.empty();
	private volatile Optional<KeptCounts> keptCounts = Optional.empty();

	FollowingCodebook(Records records) {
		this.records = records;
		this.changes = new CodebookChanges(records);
		this.latest = records.feed().position();
		this.subscription = records.feed().listen(this::changed);
		// A change between the two lines above would be missed for ever.
		this.latest = records.feed().position();
	}

	private void changed(FeedPosition position) {
		latest = position;
		unsettled = false;
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
		return changing(() -> changes.add(name, kind));
	}

	@Override
	public Code add(String name, CodeKind kind, CodeId parent) {
		return changing(() -> changes.add(name, kind, parent));
	}

	@Override
	public void nest(CodeId code, Optional<CodeId> parent) {
		changing(() -> {
			changes.nest(code, parent);
			return code;
		});
	}

	@Override
	public void merge(CodeId code, CodeId into) {
		changing(() -> {
			changes.merge(code, into);
			return code;
		});
	}

	@Override
	public void separate(CodeId code) {
		changing(() -> {
			changes.separate(code);
			return code;
		});
	}

	@Override
	public List<Code> takeOver(List<CodeSeed> seeds) {
		return changing(() -> changes.takeOver(seeds));
	}

	@Override
	public void close() {
		subscription.close();
	}

	private <T> T changing(Supplier<T> change) {
		boolean before = unsettled;
		unsettled = true;
		try {
			return change.get();
		} catch (RuntimeException refused) {
			unsettled = before;
			throw refused;
		}
	}

	private CodeTable table() {
		FeedPosition target = latest;
		Optional<KeptTable> kept = keptTable;
		if (!unsettled && kept.isPresent() && stillTrue(kept.get().at(), target)) {
			CodeTable table = kept.get().table();
			keptTable = Optional.of(new KeptTable(target, table));
			return table;
		}
		CodeTable table = new CodeTable(records.codes().all());
		if (settledAt(target)) {
			keptTable = Optional.of(new KeptTable(target, table));
		}
		return table;
	}

	private Map<CodeId, Integer> counts() {
		FeedPosition target = latest;
		Optional<KeptCounts> kept = keptCounts;
		if (!unsettled && kept.isPresent() && kept.get().at().equals(target)) {
			return kept.get().counts();
		}
		CodeTable table = table();
		Map<CodeId, Integer> sums = new HashMap<>();
		records.codes().counts().forEach((id, count) -> table.effective(id)
				.ifPresent(end -> sums.merge(end.id(), count, Integer::sum)));
		if (settledAt(target)) {
			keptCounts = Optional.of(new KeptCounts(target, sums));
		}
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

	/** False while this thread is inside a change of its own, whose outcome is open. */
	private boolean settledAt(FeedPosition target) {
		return !unsettled && records.feed().position().equals(target);
	}
}
