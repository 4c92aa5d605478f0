package org.afterglow.ui.clients.internal.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.afterglow.model.Code;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Outline;

/** Every name of the practice, ready to be compared. Immutable; held in memory alone. */
final class PlaceIndex {

	/** A place with what its name matched. */
	record Found(Place place, Match match) {
	}

	private record Entry(Place place, String name, String context) {

		static Entry of(Place place) {
			return new Entry(place, Match.fold(place.name()), Match.fold(place.context()));
		}
	}

	/** The better one is smaller; shorter names are meant more often. */
	private static final Comparator<Found> BETTER = Comparator.<Found>comparingInt(found -> found.match().rank())
			.thenComparingInt(found -> found.place().name().length()).thenComparing(found -> found.place().name())
			.thenComparing(found -> found.place().context());
	private static final int LOOK_UP = 1024;

	private final List<Entry> entries = new ArrayList<>();

	PlaceIndex(Outline outline, List<Code> codes) {
		for (Node.OfClient client : outline.clients()) {
			add(client);
			for (Node.OfSession session : client.sessions()) {
				add(session);
				session.narratives().forEach(this::add);
				session.attachments().forEach(this::add);
			}
		}
		codes.forEach(code -> entries.add(Entry.of(new Place.OfCode(code))));
	}

	private void add(Node node) {
		entries.add(Entry.of(new Place.OfNode(node)));
	}

	/**
	 * The best places of each sort, the sort with the best place first.
	 *
	 * @param more places that are not in the practice, such as commands
	 * @param most of one sort
	 * @param stop asked now and then; what is returned then is of no use
	 */
	List<Found> best(Match.Query query, List<? extends Place> more, int most, BooleanSupplier stop) {
		Map<Place.Sort, PriorityQueue<Found>> kept = new EnumMap<>(Place.Sort.class);
		for (int i = 0; i < entries.size(); i++) {
			if (i % LOOK_UP == 0 && stop.getAsBoolean()) {
				return List.of();
			}
			keep(query, entries.get(i), kept, most);
		}
		more.forEach(place -> keep(query, Entry.of(place), kept, most));
		List<List<Found>> sorts = new ArrayList<>();
		kept.values().forEach(queue -> sorts.add(queue.stream().sorted(BETTER).toList()));
		sorts.sort(Comparator.comparingInt(sort -> sort.getFirst().match().rank()));
		return sorts.stream().flatMap(List::stream).toList();
	}

	/**
	 * Where one might want to go before anything is typed: a few places of each sort, of sessions and what belongs to them the
	 * latest, and nobody who was put aside.
	 *
	 * @param more places that are not in the practice, such as commands
	 * @param without ids of places that are offered already
	 * @param most of one sort
	 */
	List<Place> first(List<? extends Place> more, Set<Object> without, int most) {
		Map<Place.Sort, List<Place>> sorts = new EnumMap<>(Place.Sort.class);
		Stream.concat(entries.stream().map(Entry::place), more.stream())
				.filter(place -> !without.contains(place.id()) && !isPutAside(place))
				.forEach(place -> sorts.computeIfAbsent(place.sort(), sort -> new ArrayList<>()).add(place));
		Comparator<Place> latest = Comparator.comparing(PlaceIndex::date, Comparator.reverseOrder());
		return sorts.values().stream().flatMap(sort -> sort.stream().sorted(latest).limit(most)).toList();
	}

	private static boolean isPutAside(Place place) {
		return place instanceof Place.OfNode node && switch (node.node()) {
			case Node.OfClient client -> client.client().archived();
			case Node.OfSession session -> session.client().archived();
			case Node.OfNarrative narrative -> narrative.client().archived();
			case Node.OfAttachment attachment -> attachment.client().archived();
			case Node.Archived archived -> true;
		};
	}

	/** Of the session; whatever belongs to none keeps its order. */
	private static LocalDate date(Place place) {
		return place instanceof Place.OfNode node ? switch (node.node()) {
			case Node.OfSession session -> session.session().date();
			case Node.OfNarrative narrative -> narrative.session().date();
			case Node.OfAttachment attachment -> attachment.session().date();
			case Node.OfClient client -> LocalDate.MIN;
			case Node.Archived archived -> LocalDate.MIN;
		} : LocalDate.MIN;
	}

	private static void keep(Match.Query query, Entry entry, Map<Place.Sort, PriorityQueue<Found>> kept, int most) {
		Optional<Match> match = Match.of(query, entry.name(), entry.context());
		if (match.isPresent()) {
			PriorityQueue<Found> queue = kept.computeIfAbsent(entry.place().sort(), sort -> new PriorityQueue<>(BETTER.reversed()));
			queue.add(new Found(entry.place(), match.get()));
			if (queue.size() > most) {
				queue.poll();
			}
		}
	}

	/** The place with this id as it is called now. */
	Optional<Place> byId(Object id) {
		return entries.stream().map(Entry::place).filter(place -> place.id().equals(id)).findFirst();
	}
}
