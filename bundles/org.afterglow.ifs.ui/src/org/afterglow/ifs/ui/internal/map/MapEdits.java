package org.afterglow.ifs.ui.internal.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.ifs.MapSnapshot;
import org.afterglow.ifs.Part;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.ui.pictures.Spot;

/**
 * What has to be saved for a change of the map: the parts it is about, and the snapshot of the session.
 *
 * @param now of the change
 */
public record MapEdits(MapRecords records, Instant now) {

	private static final String YES = "yes";

	public MapEdits {
		Objects.requireNonNull(records);
		Objects.requireNonNull(now);
	}

	/** Parts stand where this has them. */
	public List<Entry> keep(Shown shown) {
		return List.of(snapshot(shown));
	}

	/** A part was met. */
	public List<Entry> met(String name, Kind kind, LocalDate day, Optional<Spot> where) {
		Values values = Part.MET.with(Part.KIND.with(Part.NAME.with(Values.NONE, name), kind.key()), day);
		Entry part = Part.TYPE.begin(records.client().id(), Optional.empty(), now).withValues(values, now);
		MapRecords with = records.saved(List.of(part));
		Shown shown = where.map(spot -> with.now().with(part.id().toString(), new Place(spot, false))).orElseGet(with::now);
		return List.of(part, new MapEdits(with, now).snapshot(Layout.completed(shown)));
	}

	/** One stands so to the other; empty if it does already, or one of them is gone. */
	public List<Entry> connect(Bond bond) {
		Optional<Entry> from = records.part(bond.from());
		Optional<Entry> to = records.part(bond.to());
		if (from.isEmpty() || to.isEmpty() || records.now().bonds().contains(bond)) {
			return List.of();
		}
		List<Relation> relations = new ArrayList<>(Part.RELATIONS.in(from.get().values()));
		relations.add(Relation.of(bond.kind(), to.get().id()));
		return with(from.get(), Part.RELATIONS.with(from.get().values(), relations));
	}

	/** One does not stand so to the other any more. */
	public List<Entry> disconnect(Bond bond) {
		return records.part(bond.from()).map(from -> with(from, Part.RELATIONS.with(from.values(), Part.RELATIONS.in(from.values()).stream()
				.filter(each -> !each.kind().equals(bond.kind()) || !each.to().toString().equals(bond.to())).toList()))).orElse(List.of());
	}

	/** A protector was asked about work with a part it protects. */
	public List<Entry> answered(EntryId protector, EntryId about, String answer, LocalDate day) {
		return records.part(protector).map(part -> {
			List<Values> rows = new ArrayList<>(Part.PERMISSIONS.in(part.values()));
			Values row = Part.PERMITTED.with(Values.NONE, List.of(Target.of(about)));
			rows.add(Part.ANSWERED.with(Part.ANSWER.with(row, answer), day));
			return List.of(part.withValues(Part.PERMISSIONS.with(part.values(), rows), now));
		}).orElse(List.of());
	}

	private List<Entry> with(Entry part, Values values) {
		Entry changed = part.withValues(values, now);
		MapRecords after = records.saved(List.of(changed));
		return List.of(changed, new MapEdits(after, now).snapshot(Layout.completed(after.now())));
	}

	private Entry snapshot(Shown shown) {
		Entry entry = records.snapshot(records.current())
				.orElseGet(() -> MapSnapshot.TYPE.begin(records.client().id(), records.current(), now));
		List<Values> places = new ArrayList<>();
		for (Node node : shown.nodes()) {
			records.part(node.key()).ifPresent(part -> places.add(row(part, Optional.ofNullable(shown.places().get(node.key())))));
		}
		List<Values> relations = new ArrayList<>();
		for (Bond bond : shown.bonds()) {
			Optional<Entry> from = records.part(bond.from());
			Optional<Entry> to = records.part(bond.to());
			if (from.isPresent() && to.isPresent()) {
				Values row = MapSnapshot.FROM.with(Values.NONE, List.of(Target.of(from.get().id())));
				relations.add(MapSnapshot.TO.with(MapSnapshot.KIND.with(row, bond.kind()), List.of(Target.of(to.get().id()))));
			}
		}
		Values values = MapSnapshot.RELATIONS.with(MapSnapshot.PLACES.with(Values.NONE, places), relations);
		values = MapSnapshot.SELF_X.with(values, Math.rint(shown.self().x()));
		return entry.withValues(MapSnapshot.SELF_Y.with(values, Math.rint(shown.self().y())), now);
	}

	private static Values row(Entry part, Optional<Place> place) {
		Values row = MapSnapshot.PART.with(Values.NONE, List.of(Target.of(part.id())));
		row = MapSnapshot.NAME.with(row, Part.TYPE.title(part.values()));
		for (var field : List.of(Part.KIND, Part.STATUS, Part.AGE, Part.COLOUR, Part.TRUST)) {
			row = row.with(field.key(), part.values().get(field.key()));
		}
		if (place.isPresent()) {
			row = MapSnapshot.X.with(row, Math.rint(place.get().middle().x()));
			row = MapSnapshot.Y.with(row, Math.rint(place.get().middle().y()));
			row = place.get().pinned() ? MapSnapshot.PINNED.with(row, List.of(YES)) : row;
		}
		return row;
	}
}
