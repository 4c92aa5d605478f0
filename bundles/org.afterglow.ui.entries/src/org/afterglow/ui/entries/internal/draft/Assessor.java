package org.afterglow.ui.entries.internal.draft;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.OtherEntries;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;

/**
 * Asks types about answers. What a module does in its own code reaches nobody else: a type that throws, or does not answer in time,
 * is reported once and not asked again, and its entries are kept as they are typed. Any thread but the UI thread.
 */
public final class Assessor {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Duration patience;
	private final BiConsumer<EntryTypeId, Throwable> report;
	private final Set<EntryTypeId> failed = ConcurrentHashMap.newKeySet();

	/** @param report hears of each type that failed, once */
	public Assessor(BiConsumer<EntryTypeId, Throwable> report) {
		this(PATIENCE, report);
	}

	Assessor(Duration patience, BiConsumer<EntryTypeId, Throwable> report) {
		this.patience = patience;
		this.report = report;
	}

	/** What the type says beside what else is recorded; nothing if it cannot be asked. */
	public Assessment assess(EntryType type, Values values, OtherEntries others) {
		return ask(type.id(), () -> Assessment.of(type, values, others)).orElseGet(() -> Assessment.none(values));
	}

	/** Runs code of the module of this type; empty if it cannot be asked. */
	public <T> Optional<T> ask(EntryTypeId type, Callable<T> question) {
		if (hasFailed(type)) {
			return Optional.empty();
		}
		FutureTask<T> asking = new FutureTask<>(question);
		Thread.ofPlatform().daemon().name("asking " + type).start(asking);
		try {
			return Optional.of(asking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		} catch (ExecutionException e) {
			fail(type, e.getCause());
		} catch (TimeoutException e) {
			asking.cancel(true);
			fail(type, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return Optional.empty();
	}

	/** True if the type is not asked any more. */
	public boolean hasFailed(EntryTypeId type) {
		return failed.contains(type);
	}

	private void fail(EntryTypeId type, Throwable failure) {
		if (failed.add(type)) {
			report.accept(type, failure);
		}
	}
}
