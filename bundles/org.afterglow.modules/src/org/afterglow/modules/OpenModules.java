package org.afterglow.modules;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;
import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings together what is installed and what the practice says of it. */
final class OpenModules implements PracticeModules {

	private static final Logger log = LoggerFactory.getLogger(OpenModules.class);

	private final ModuleRegistry registry;
	private final Records records;
	private final Codebook codebook;
	private final Locale language;
	private final Desk desk = new Desk();
	private final News news;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Ids of modules of which a form failed. */
	private final Set<String> failedInUse = ConcurrentHashMap.newKeySet();
	private final AtomicBoolean started = new AtomicBoolean();
	private volatile boolean closed;
	private volatile ActiveModules active = ActiveModules.NONE;
	private volatile Optional<Subscription> following = Optional.empty();

	OpenModules(ModuleRegistry registry, Records records, Codebook codebook, Locale language, Duration eventPatience) {
		this.registry = Objects.requireNonNull(registry);
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
		this.language = Objects.requireNonNull(language);
		this.news = new News(records, desk, eventPatience, registry::failed);
	}

	@Override
	public void start() {
		if (!closed && started.compareAndSet(false, true)) {
			following = Optional.of(registry.listen(() -> desk.soon(this::refresh)));
			desk.soon(news::start);
			desk.soon(this::refresh);
		}
	}

	/** At the desk. What a module brings is in use before anybody is told, and again if taking its codes left it out. */
	private void refresh() {
		if (!started.get()) {
			return;
		}
		ActiveModules before = active;
		List<ModuleContents> now = activeNow();
		if (!now.equals(before.modules())) {
			now.stream().filter(module -> !before.modules().contains(module)).forEach(this::takeIn);
			// Not simply those active by now: one that answered meanwhile has not been taken in.
			List<ModuleContents> still = activeNow();
			active = new ActiveModules(now.stream().filter(still::contains).toList());
			news.tell(active.modules());
		}
		listeners.forEach(this::tell);
	}

	private List<ModuleContents> activeNow() {
		return new Roll(records).all(registry.installed(), List.of()).stream().filter(module -> module.state() == ModuleState.ACTIVE)
				.flatMap(module -> module.contents().stream()).toList();
	}

	private void takeIn(ModuleContents module) {
		ModuleInfo info = module.info();
		try {
			codebook.bring(module, language);
			List<EntryOutline> known = records.entries().outlines();
			module.entryTypes().stream().map(type -> type.outline(info)).filter(outline -> !known.contains(outline))
					.forEach(records.entries()::remember);
		} catch (RecordsUnavailable e) {
			// Not the module's doing; at the next opening it is tried again.
			log.warn("What the module {} brings could not be written: {}", info, Thrown.kind(e));
		} catch (RuntimeException e) {
			registry.failed(info.id(), ModuleFailure.of(Reason.CODES, Thrown.kind(e)));
		}
	}

	private void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException e) {
			log.warn("A listener of modules failed", e);
		}
	}

	@Override
	public List<ModuleStatus> all() {
		return new Roll(records).all(registry.installed(), registry.unresolved());
	}

	@Override
	public EntryTypes entryTypes() {
		// Asked anew each time: whoever keeps it sees what is active then.
		return new EntryTypes() {
			@Override
			public List<org.afterglow.framework.EntryType> all() {
				return active.all();
			}

			@Override
			public Optional<org.afterglow.framework.EntryType> byId(EntryTypeId id) {
				return active.byId(id);
			}

			@Override
			public Optional<ModuleInfo> module(EntryTypeId id) {
				return active.module(id);
			}
		};
	}

	@Override
	public List<ModuleQuestion> questions() {
		return active.questions();
	}

	@Override
	public boolean awaitReady(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		if (!started.get() || closed || !registry.awaitAnswers(patience)) {
			return false;
		}
		CountDownLatch done = new CountDownLatch(1);
		desk.soon(this::refresh);
		desk.soon(done::countDown);
		try {
			return done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void switchOff(String id) {
		new SwitchedOn(records).set(id, false);
		desk.soon(this::refresh);
	}

	@Override
	public void switchOn(String id) {
		new SwitchedOn(records).set(id, true);
		desk.soon(this::refresh);
	}

	@Override
	public void sessionClosed(SessionId session) {
		desk.soon(() -> news.closed(session));
	}

	@Override
	public void failed(EntryTypeId type, Throwable thrown) {
		// Before anybody hears that the types have gone.
		failedInUse.add(type.module());
		registry.failed(type.module(), ModuleFailure.of(Reason.IN_USE, Thrown.kind(thrown)));
	}

	@Override
	public boolean hasFailed(EntryTypeId type) {
		return failedInUse.contains(type.module());
	}

	@Override
	public Subscription listen(Runnable changed) {
		Runnable entry = changed::run;
		listeners.add(entry);
		return () -> listeners.remove(entry);
	}

	@Override
	public void close() {
		closed = true;
		following.ifPresent(Subscription::close);
		news.close();
		desk.close();
		listeners.clear();
		active = ActiveModules.NONE;
	}
}
