package org.afterglow.modules;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.afterglow.framework.ModuleContents;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;

/** Follows the change feed, and passes on what modules can hear of. Everything but {@link #close} runs at the desk. */
final class News {

	private static final int AT_ONCE = 256;

	private final Records records;
	private final Desk desk;
	private final Duration limit;
	private final BiConsumer<String, ModuleFailure> failed;
	/** By the id of the module; those that failed stay, and hear nothing. */
	private final Map<String, Told> hearers = new ConcurrentHashMap<>();
	private final AtomicBoolean coming = new AtomicBoolean();
	private volatile Optional<Subscription> feed = Optional.empty();
	private volatile boolean closed;
	private Optional<FeedPosition> at = Optional.empty();

	/** A module that wants to hear. */
	private record Told(ModuleContents module, Hearer hearer) {
	}

	News(Records records, Desk desk, Duration limit, BiConsumer<String, ModuleFailure> failed) {
		this.records = records;
		this.desk = desk;
		this.limit = limit;
		this.failed = failed;
	}

	/** From here on; what was saved before is no news. */
	void start() {
		at = Optional.of(records.feed().position());
		feed = Optional.of(records.feed().listen(position -> {
			// One look at the feed takes in everything until then.
			if (coming.compareAndSet(false, true)) {
				desk.soon(this::follow);
			}
		}));
		if (closed) {
			feed.get().close();
		}
	}

	/** These hear from now on, and no others. */
	void tell(List<ModuleContents> modules) {
		follow();
		Map<String, ModuleContents> wanted = new LinkedHashMap<>();
		modules.stream().filter(module -> module.events().isPresent()).forEach(module -> wanted.put(module.info().id(), module));
		hearers.entrySet().removeIf(each -> {
			boolean goes = !each.getValue().module().equals(wanted.get(each.getKey()));
			if (goes) {
				each.getValue().hearer().end();
			}
			return goes;
		});
		wanted.forEach((id, module) -> hearers.computeIfAbsent(id, fresh -> new Told(module,
				new Hearer(id, module.events().orElseThrow(), desk, limit, why -> failed.accept(id, why)))));
		if (closed) {
			endAll();
		}
	}

	private void follow() {
		coming.set(false);
		FeedPosition now = records.feed().position();
		if (at.isEmpty() || !at.get().lineage().equals(now.lineage())) {
			at = Optional.of(now);
			return;
		}
		List<Change> changes;
		do {
			changes = records.feed().after(at.get().number(), AT_ONCE);
			for (Change change : changes) {
				pass(change);
				at = Optional.of(new FeedPosition(now.lineage(), change.number()));
			}
		} while (changes.size() == AT_ONCE && !closed);
	}

	private void pass(Change change) {
		if (change.deleted()) {
			return;
		}
		if (change.subject() == Change.Subject.ENTRY) {
			EntryId id = new EntryId(change.id());
			tell(Hearer.News.of("entrySaved", () -> records.entries().byId(id), entry -> events -> events.entrySaved(entry)));
		} else if (change.subject() == Change.Subject.NARRATIVE) {
			NarrativeId id = new NarrativeId(change.id());
			tell(Hearer.News.of("narrativeSaved", () -> records.narratives().byId(id),
					narrative -> events -> events.narrativeSaved(narrative)));
		}
	}

	/** After what was saved before. */
	void closed(SessionId session) {
		follow();
		tell(Hearer.News.of("sessionClosed", () -> records.sessions().byId(session),
				its -> events -> events.sessionClosed(its)));
	}

	private void tell(Hearer.News news) {
		hearers.values().forEach(told -> told.hearer().tell(news));
	}

	/** From any thread. */
	void close() {
		closed = true;
		feed.ifPresent(Subscription::close);
		endAll();
	}

	private void endAll() {
		hearers.values().forEach(told -> told.hearer().end());
	}
}
