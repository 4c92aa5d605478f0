package org.afterglow.ifs.ui.internal.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.Kind;
import org.afterglow.ifs.ui.internal.map.Layout;
import org.afterglow.ifs.ui.internal.map.MapEdits;
import org.afterglow.ifs.ui.internal.map.MapRecords;
import org.afterglow.ifs.ui.internal.map.Place;
import org.afterglow.ifs.ui.internal.map.Shown;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.entries.EntrySteps;
import org.afterglow.ui.pictures.Spot;
import org.eclipse.swt.widgets.Control;

/** What a map is of, as it was read last and as it is being changed. UI thread only. */
final class MapModel {

	/** A save that said nothing for so long has failed, and was told of. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	static final Shown NOTHING = new Shown(List.of(), List.of(), Map.of(), new Spot(0, 0));

	private final Control owner;
	private final ModuleRecords source;
	private final Clock clock;
	private final Runnable changed;
	private final Queue<Change> waiting = new ArrayDeque<>();
	private final Set<Kind> unfolded = EnumSet.noneOf(Kind.class);
	private Optional<ClientId> client = Optional.empty();
	private Optional<MapRecords> records = Optional.empty();
	private Optional<Session> past = Optional.empty();
	private Optional<UnaryOperator<Shown>> underway = Optional.empty();
	private Optional<Instant> saving = Optional.empty();
	private boolean again;
	private int turn;

	/**
	 * @param clock tells which sessions have been by now, and when something was changed
	 * @param changed after there is something else to see
	 */
	MapModel(Control owner, ModuleRecords source, Clock clock, Runnable changed) {
		this.owner = owner;
		this.source = source;
		this.clock = clock;
		this.changed = changed;
		ModuleRecords.Listening listening = source.listen(() -> Jobs.later(owner, this::somethingChanged));
		owner.addDisposeListener(event -> listening.close());
	}

	/** Shows another client's map, or nobody's. */
	void of(Optional<ClientId> other) {
		if (!other.equals(client)) {
			client = other;
			records = Optional.empty();
			past = Optional.empty();
			underway = Optional.empty();
			unfolded.clear();
			waiting.clear();
			changed.run();
			read();
		}
	}

	private void somethingChanged() {
		if (!again) {
			// Many changes may come at once: they are read once.
			again = true;
			owner.getDisplay().asyncExec(() -> {
				again = false;
				if (!owner.isDisposed()) {
					read();
				}
			});
		}
	}

	private void read() {
		int mine = ++turn;
		Optional<ClientId> of = client;
		LocalDate today = LocalDate.now(clock);
		of.ifPresent(id -> Jobs.start(owner, Messages.reading, monitor -> MapRecords.read(source, id, today), read -> {
			if (mine == turn && of.equals(client) && saving.isEmpty()) {
				take(read);
			}
		}));
	}

	private void take(Optional<MapRecords> read) {
		boolean other = !read.equals(records);
		records = read;
		past = past.flatMap(session -> read.stream().flatMap(each -> each.sessions().stream()).filter(each -> each.id().equals(session.id())).findFirst());
		if (other) {
			changed.run();
		}
	}

	Optional<ClientId> client() {
		return client;
	}

	Optional<MapRecords> records() {
		return records;
	}

	/** The session that is looked back at; empty if the map is as it is now. */
	Optional<Session> past() {
		return past;
	}

	/** Looks at how it was after a session; after the last it is as it is now. */
	void lookAt(Session session) {
		past = records.map(MapRecords::sessions).filter(sessions -> !sessions.getLast().equals(session)).map(sessions -> session);
		changed.run();
	}

	void lookAtNow() {
		past = Optional.empty();
		changed.run();
	}

	void unfold(Kind kind, boolean open) {
		if (open) {
			unfolded.add(kind);
		} else {
			unfolded.remove(kind);
		}
		changed.run();
	}

	Set<Kind> unfolded() {
		return Set.copyOf(unfolded);
	}

	/** All that is on the map, part by part, each with a place. */
	Shown whole() {
		return Layout.completed(kept());
	}

	/** The same with the places that are kept or under way alone. */
	private Shown kept() {
		Shown shown = records.map(read -> past.map(read::asOf).orElseGet(read::now)).orElse(NOTHING);
		return past.isEmpty() ? underway.map(change -> change.apply(shown)).orElse(shown) : shown;
	}

	/** The same, folded by kind where it is much. */
	Shown shown() {
		return Layout.completed(kept().folded(unfolded));
	}

	/** What is seen stays where it is seen, and what is folded finds its places around that. */
	Shown kept(Shown seen, Shown now) {
		Map<String, Place> places = new HashMap<>(now.places());
		places.putAll(seen.places());
		return Layout.completed(now.placed(places).withSelf(seen.self()));
	}

	/** Shows a change before it is saved, such as of what is being dragged; empty: nothing is under way. */
	void underway(Optional<UnaryOperator<Shown>> change) {
		underway = Objects.requireNonNull(change);
	}

	/** Saves a change as one step, after those before it. */
	void change(Change change) {
		waiting.add(change);
		next();
	}

	private void next() {
		Instant now = clock.instant();
		boolean stuck = saving.filter(since -> since.plus(PATIENCE).isBefore(now)).isPresent();
		if (records.isEmpty() || saving.isPresent() && !stuck || waiting.isEmpty()) {
			return;
		}
		Change change = waiting.remove();
		List<Entry> entries = change.edits().apply(new MapEdits(records.get(), now));
		if (entries.isEmpty()) {
			next();
			return;
		}
		saving = Optional.of(now);
		Optional<ClientId> of = client;
		EntrySteps.save(owner, change.name(), entries, stored -> {
			saving = Optional.empty();
			if (of.equals(client)) {
				underway = Optional.empty();
				records = records.map(read -> read.saved(stored));
				changed.run();
				change.then().accept(stored);
				next();
			}
			// Others may have changed something in the meantime.
			read();
		});
	}
}
