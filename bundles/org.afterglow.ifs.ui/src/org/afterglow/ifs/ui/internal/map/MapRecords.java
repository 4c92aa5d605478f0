package org.afterglow.ifs.ui.internal.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.ifs.MapSnapshot;
import org.afterglow.ifs.Part;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;
import org.afterglow.ui.pictures.Spot;

/**
 * What is recorded of the parts of a client, and what the map keeps.
 *
 * @param sessions by date, up to today
 * @param parts in the order in which they were begun
 * @param snapshots of sessions, or of the time before the first
 */
public record MapRecords(Client client, List<Session> sessions, List<Entry> parts, List<Entry> snapshots) {

	public MapRecords {
		Objects.requireNonNull(client);
		sessions = List.copyOf(sessions);
		parts = List.copyOf(parts);
		snapshots = List.copyOf(snapshots);
	}

	/** Reads it; may take long. Empty if the client is gone. */
	public static Optional<MapRecords> read(ModuleRecords records, ClientId client, LocalDate today) {
		return records.client(client).map(found -> new MapRecords(found,
				records.sessions(client).stream().filter(each -> !each.date().isAfter(today)).toList(), records.entries(client, Part.ID),
				records.entries(client, MapSnapshot.ID)));
	}

	/** The session that changes are kept with. */
	public Optional<SessionId> current() {
		return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast().id());
	}

	/** The snapshot of exactly this session. */
	public Optional<Entry> snapshot(Optional<SessionId> session) {
		return snapshots.stream().filter(each -> each.session().equals(session)).reduce((one, other) -> other);
	}

	public Optional<Entry> part(EntryId id) {
		return parts.stream().filter(each -> each.id().equals(id)).findFirst();
	}

	public Optional<Entry> part(String key) {
		return parts.stream().filter(each -> each.id().toString().equals(key)).findFirst();
	}

	/** As it is now: the parts as they are recorded, where the newest snapshot has them. */
	public Shown now() {
		return shown(parts, latest(sessions.size()));
	}

	private static Shown shown(List<Entry> parts, Optional<Values> kept) {
		List<Bond> bonds = new ArrayList<>();
		parts.forEach(part -> Part.RELATIONS.in(part.values())
				.forEach(each -> bonds.add(new Bond(part.id().toString(), each.kind(), each.to().toString()))));
		return new Shown(parts.stream().map(Node::of).toList(), bonds, kept.map(MapRecords::places).orElse(Map.of()), self(kept));
	}

	/**
	 * As it was at the end of a session: as the map was kept then or, where it was not, as it had been kept before. Where nothing was
	 * kept by then, the parts that had been met.
	 */
	public Shown asOf(Session session) {
		int index = sessions.indexOf(session);
		if (index == sessions.size() - 1) {
			return now();
		}
		return latest(index + 1).map(MapRecords::kept).orElseGet(() -> shown(
				parts.stream().filter(each -> !met(each).isAfter(session.date())).toList(), latest(sessions.size())));
	}

	/** The newest snapshot among those of the first sessions. */
	private Optional<Values> latest(int count) {
		for (int i = count - 1; i >= 0; i--) {
			Optional<Entry> found = snapshot(Optional.of(sessions.get(i).id()));
			if (found.isPresent()) {
				return found.map(Entry::values);
			}
		}
		return snapshot(Optional.empty()).map(Entry::values);
	}

	private static LocalDate met(Entry part) {
		return Part.MET.in(part.values()).orElseGet(() -> day(part.created()));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, Dates.ofUser().clock().getZone());
	}

	/** The map as a snapshot has it. */
	static Shown kept(Values snapshot) {
		List<Node> nodes = new ArrayList<>();
		MapSnapshot.PLACES.in(snapshot).forEach(row -> entry(MapSnapshot.PART.in(row)).ifPresent(part -> nodes.add(Node.of(part, row))));
		List<Bond> bonds = new ArrayList<>();
		for (Values row : MapSnapshot.RELATIONS.in(snapshot)) {
			Optional<EntryId> from = entry(MapSnapshot.FROM.in(row));
			Optional<EntryId> to = entry(MapSnapshot.TO.in(row));
			Optional<String> kind = MapSnapshot.KIND.in(row);
			if (from.isPresent() && to.isPresent() && kind.isPresent()) {
				bonds.add(new Bond(from.get().toString(), kind.get(), to.get().toString()));
			}
		}
		return new Shown(nodes, bonds, places(snapshot), self(Optional.of(snapshot)));
	}

	private static Map<String, Place> places(Values snapshot) {
		Map<String, Place> places = new HashMap<>();
		for (Values row : MapSnapshot.PLACES.in(snapshot)) {
			entry(MapSnapshot.PART.in(row)).ifPresent(part -> places.put(part.toString(),
					new Place(new Spot(MapSnapshot.X.in(row).orElse(0), MapSnapshot.Y.in(row).orElse(0)), !MapSnapshot.PINNED.in(row).isEmpty())));
		}
		return places;
	}

	private static Spot self(Optional<Values> kept) {
		return kept.map(values -> new Spot(MapSnapshot.SELF_X.in(values).orElse(0), MapSnapshot.SELF_Y.in(values).orElse(0)))
				.orElse(new Spot(0, 0));
	}

	private static Optional<EntryId> entry(List<Target> targets) {
		return targets.stream().filter(Target.OfEntry.class::isInstance).map(each -> ((Target.OfEntry) each).id()).findFirst();
	}

	/** The same after these were saved. */
	public MapRecords saved(List<Entry> entries) {
		List<Entry> newParts = new ArrayList<>(parts);
		List<Entry> newSnapshots = new ArrayList<>(snapshots);
		for (Entry entry : entries) {
			List<Entry> list = entry.type().equals(Part.ID) ? newParts : newSnapshots;
			int at = list.stream().map(Entry::id).toList().indexOf(entry.id());
			if (at >= 0) {
				list.set(at, entry);
			} else {
				list.add(entry);
			}
		}
		return new MapRecords(client, sessions, newParts, newSnapshots);
	}

	/** Ids alone. */
	@Override
	public String toString() {
		return client.id().toString();
	}
}
