package org.afterglow.modules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.modules.ModuleSource.Offer;
import org.afterglow.modules.ModuleSource.Unresolved;
import org.afterglow.records.ChangeFeed.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what is offered, and keeps the answers for as long as the offer stands. */
final class AskingRegistry implements ModuleRegistry {

	private static final Logger log = LoggerFactory.getLogger(AskingRegistry.class);

	private final ModuleSource source;
	private final Duration limit;
	private final Subscription following;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** By the key of the offer, in the order of the source; guarded by this. */
	private Map<Object, CompletableFuture<InstalledModule>> asked = new LinkedHashMap<>();
	/** What went wrong after the answer, by the key of the offer; guarded by this. */
	private final Map<Object, ModuleFailure> later = new HashMap<>();
	/** Offers whose failure was told; guarded by this. */
	private final Set<Object> reported = new HashSet<>();
	private boolean closed;

	AskingRegistry(ModuleSource source, Duration limit) {
		this.source = source;
		this.limit = limit;
		this.following = source.listen(this::follow);
		follow();
	}

	private void follow() {
		synchronized (this) {
			if (closed) {
				return;
			}
			Map<Object, CompletableFuture<InstalledModule>> now = new LinkedHashMap<>();
			for (Offer offer : source.offers()) {
				CompletableFuture<InstalledModule> known = asked.get(offer.key());
				now.put(offer.key(), known != null ? known : ask(offer));
			}
			asked = now;
			later.keySet().retainAll(now.keySet());
			reported.retainAll(now.keySet());
		}
		tell();
	}

	/** A module that hangs keeps its thread: nothing in one process can take it away. It is a daemon and holds up no end. */
	private CompletableFuture<InstalledModule> ask(Offer offer) {
		Interview interview = new Interview(offer);
		CompletableFuture<InstalledModule> answer = new CompletableFuture<>();
		Thread thread = Thread.ofPlatform().daemon().name("module " + offer.bundle()).unstarted(() -> answer.complete(interview.get()));
		CompletableFuture<InstalledModule> settled = answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
			thread.interrupt();
			return interview.hung(limit.toSeconds());
		});
		thread.start();
		settled.thenRun(this::tell);
		return settled;
	}

	@Override
	public List<InstalledModule> installed() {
		List<InstalledModule> installed = new ArrayList<>();
		synchronized (this) {
			Map<String, String> bundles = new HashMap<>();
			asked.forEach((key, answer) -> {
				if (answer.isDone()) {
					installed.add(reported(key, single(failedLater(key, answer.join()), bundles)));
				}
			});
		}
		return List.copyOf(installed);
	}

	private InstalledModule failedLater(Object key, InstalledModule module) {
		ModuleFailure why = later.get(key);
		return why == null ? module : module.failed(why);
	}

	/** The first of an id is the module; the others are not. */
	private static InstalledModule single(InstalledModule module, Map<String, String> bundles) {
		if (module.info().isEmpty()) {
			return module;
		}
		String first = bundles.putIfAbsent(module.id(), module.bundle());
		return first == null ? module : module.failed(ModuleFailure.of(Reason.REPEATED_ID, module.id(), first));
	}

	private InstalledModule reported(Object key, InstalledModule module) {
		if (module.failure().isPresent() && reported.add(key)) {
			log.warn("The module {} of the bundle {} {} is left out or limited: {}", module.id(), module.bundle(), module.version(),
					module.failure().get());
		}
		return module;
	}

	@Override
	public List<Unresolved> unresolved() {
		return source.unresolved();
	}

	@Override
	public boolean awaitAnswers(Duration patience) {
		CompletableFuture<?>[] all;
		synchronized (this) {
			all = asked.values().toArray(CompletableFuture[]::new);
		}
		try {
			CompletableFuture.allOf(all).get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException | ExecutionException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public Subscription listen(Runnable changed) {
		// An entry of its own for each call, so that closing one subscription leaves another of the same listener.
		Runnable entry = changed::run;
		listeners.add(entry);
		return () -> listeners.remove(entry);
	}

	@Override
	public void failed(String id, ModuleFailure why) {
		synchronized (this) {
			for (Map.Entry<Object, CompletableFuture<InstalledModule>> each : asked.entrySet()) {
				if (each.getValue().isDone() && each.getValue().join().contents().isPresent() && each.getValue().join().id().equals(id)) {
					// The first of an id is the module. What limits it may be followed by what ends it.
					ModuleFailure before = later.get(each.getKey());
					if (before == null || before.reason().leavesModule() && !why.reason().leavesModule()) {
						later.put(each.getKey(), why);
						reported.remove(each.getKey());
					}
					break;
				}
			}
		}
		tell();
	}

	private void tell() {
		installed();
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				log.warn("A listener of modules failed", e);
			}
		}
	}

	@Override
	public void close() {
		synchronized (this) {
			closed = true;
			asked = new LinkedHashMap<>();
		}
		following.close();
		listeners.clear();
	}
}
