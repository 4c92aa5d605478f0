package org.afterglow.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;
import org.afterglow.search.IndexState.Phase;
import org.afterglow.search.TextLanguage;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in step with the records, on a thread of its own: follows the feed, commits now and then, and makes the index again when it cannot be
 * trusted. Whatever happens to the index, the records never notice.
 */
final class IndexKeeper implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
	private static final int AT_ONCE = 20_000;
	/** A commit costs some forced files: one after a pause, or after so many changes. */
	private static final long PAUSE_MILLIS = 3_000;
	private static final long MOST_UNCOMMITTED = 5_000;
	/** Between tries while the records or the disk are out of reach. */
	private static final long RETRY_MILLIS = 5_000;

	private final IndexFolder folder;
	private final Records records;
	private final ChangeFeed feed;
	private final Progress progress;
	private final Reading reading;
	private final KnownTypes types;
	private final Thread thread;
	private final ChangeFeed.Subscription subscription;
	private final CurrentIndex current;
	private volatile boolean closing;
	private volatile boolean rebuildWanted;
	private final Bell bell = new Bell();
	private final Finding finding;
	private volatile TextLanguage language;

	/** Up to where the records are in the index, and in its last commit. Only the keeping thread knows. */
	private long reached;
	private long uncommitted;
	private long lastChange;
	private boolean freshlyFailed;

	/** Opens the index, or begins to make a new one, and follows the records from then on. */
	IndexKeeper(IndexFolder folder, CurrentIndex current, Records records, KnownTypes types, Progress progress, TextLanguage language) {
		this.folder = folder;
		this.current = current;
		this.records = records;
		this.feed = records.feed();
		this.types = types;
		this.progress = progress;
		this.language = language;
		this.reading = new Reading(records, types, () -> closing);
		this.thread = new Thread(this::keep, "afterglow-index");
		thread.setDaemon(true);
		this.finding = openExisting();
		this.subscription = feed.listen(position -> bell.ring());
		thread.start();
	}

	/** What the index was like when it was opened. */
	Finding finding() {
		return finding;
	}

	private Finding openExisting() {
		Finding finding;
		try {
			ExistingIndex existing = ExistingIndex.in(folder, feed.position(), language);
			finding = existing.finding();
			if (existing.index().isPresent()) {
				current.exchangeFor(existing.index());
				reached = existing.reached();
				types.read(existing.types());
				current.scrub();
			}
		} catch (IOException e) {
			LOG.warn("The index could not be read and is made again: {}", Damage.named(e));
			finding = Finding.DAMAGED_REBUILDING;
		}
		rebuildWanted = finding != Finding.IN_STEP;
		if (rebuildWanted) {
			progress.turnTo(Phase.REBUILDING, 0, 0);
		}
		return finding;
	}

	/** Makes the index again for another language; searches go on meanwhile with what there is. */
	void readAs(TextLanguage other) {
		synchronized (this) {
			if (language == other) {
				return;
			}
			language = other;
			rebuildWanted = true;
		}
		progress.turnTo(Phase.REBUILDING, 0, 0);
		bell.ring();
	}

	TextLanguage language() {
		return language;
	}

	/** A search met damage in the current index, which it still uses: the index is made again. */
	void distrust(Throwable damage) {
		LOG.warn("The index is damaged and is made again: {}", Damage.named(damage));
		rebuildWanted = true;
		progress.turnTo(Phase.REBUILDING, 0, 0);
		bell.ring();
	}

	private void keep() {
		while (!closing) {
			try {
				if (rebuildWanted) {
					rebuild();
				}
				follow();
				commitIfDue();
				scrubOn();
				freshlyFailed = false;
				sleep();
			} catch (Reading.Stopped e) {
				return;
			} catch (InterruptedException e) {
				return;
			} catch (IOException | RuntimeException | Error e) {
				failed(e);
			}
		}
	}

	private void rebuild() throws IOException {
		progress.lost();
		types.renew();
		int total = records.narratives().count() + records.entries().count(EntryFilter.ALL);
		progress.turnTo(Phase.REBUILDING, 0, total);
		FeedPosition start = feed.position();
		Path place = folder.next();
		NarrativeIndex fresh = NarrativeIndex.create(folder.files(place), language);
		current.exchangeFor(Optional.of(fresh));
		reading.all(fresh, new Shown(fresh, progress, Phase.REBUILDING, total));
		fresh.refresh();
		types.readNow();
		fresh.commit(start, types.read());
		folder.keepOnly(place);
		reached = start.number();
		uncommitted = 0;
		synchronized (this) {
			// Another language may have been wanted while this one was read.
			rebuildWanted = fresh.language() != language;
		}
	}

	private void follow() throws IOException {
		bell.heard();
		NarrativeIndex index = current.get().orElseThrow();
		followTypes(index);
		while (!closing && !rebuildWanted) {
			FeedPosition position = feed.position();
			List<Change> changes = feed.after(reached, AT_ONCE);
			if (!changes.isEmpty()) {
				progress.turnTo(Phase.FOLLOWING, 0, changes.size());
				reading.changes(changes, index, new Shown(index, progress, Phase.FOLLOWING, changes.size()));
				index.refresh();
				reached = changes.getLast().number();
				uncommitted += changes.size();
				lastChange = System.nanoTime();
			}
			if (changes.size() < AT_ONCE) {
				// Nothing is left below the place where the feed stood before it was asked.
				uncommitted += position.number() > reached ? 1 : 0;
				reached = Math.max(reached, position.number());
				progress.turnTo(Phase.CURRENT, 0, 0);
				progress.foundUpTo(reached);
				return;
			}
			progress.foundUpTo(reached);
		}
	}

	/** What is known of types has no number in the feed: another search word, or names in another language, came with another module. */
	private void followTypes(NarrativeIndex index) throws IOException {
		if (types.renew()) {
			progress.tell();
		}
		if (!types.changed().isEmpty()) {
			reading.entriesOf(types.changed(), index);
			index.refresh();
			types.readNow();
			uncommitted++;
			lastChange = System.nanoTime();
		}
	}

	private void commitIfDue() throws IOException {
		boolean quiet = System.nanoTime() - lastChange > PAUSE_MILLIS * 1_000_000;
		if (uncommitted > 0 && (quiet || uncommitted >= MOST_UNCOMMITTED)) {
			commit();
		}
	}

	private void commit() throws IOException {
		current.get().orElseThrow().commit(new FeedPosition(feed.position().lineage(), reached), types.read());
		uncommitted = 0;
	}

	private void scrubOn() throws IOException {
		boolean more = true;
		while (more && !closing && !bell.hasRung()) {
			more = current.scrubOn();
		}
	}

	private void sleep() throws InterruptedException {
		if (uncommitted == 0) {
			bell.await();
		} else {
			bell.await(PAUSE_MILLIS);
		}
	}

	/** The first failure may be the index's own: it is made again at once. After that the thread waits between tries. */
	private void failed(Throwable trouble) {
		if (closing) {
			return;
		}
		boolean again = freshlyFailed;
		if (Damage.isIn(trouble) && !again) {
			LOG.warn("The index is damaged and is made again: {}", Damage.named(trouble));
		} else {
			LOG.error("The index could not follow the records: {}", Damage.named(trouble));
		}
		freshlyFailed = true;
		rebuildWanted |= trouble instanceof IOException || trouble instanceof AlreadyClosedException || current.get().isEmpty();
		progress.turnTo(again || !rebuildWanted ? Phase.BROKEN : Phase.REBUILDING, 0, 0);
		if (again || !rebuildWanted) {
			waitBeforeNextTry();
		}
	}

	private synchronized void waitBeforeNextTry() {
		try {
			if (!closing) {
				wait(RETRY_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Commits what was read, and lets the files go. */
	@Override
	public void close() {
		if (closing) {
			return;
		}
		synchronized (this) {
			closing = true;
			notifyAll();
		}
		subscription.close();
		bell.ringForever();
		boolean interrupted = joinKeeper();
		try {
			if (current.get().isPresent() && uncommitted > 0 && !rebuildWanted && !reading.isDoubtful()) {
				commit();
			}
		} catch (IOException | RuntimeException e) {
			LOG.warn("The index could not be committed and will be replayed: {}", Damage.named(e));
		}
		current.exchangeFor(Optional.empty());
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean joinKeeper() {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		return interrupted;
	}
}
