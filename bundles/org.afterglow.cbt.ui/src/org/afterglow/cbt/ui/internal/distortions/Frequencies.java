package org.afterglow.cbt.ui.internal.distortions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.afterglow.model.Session;
import org.afterglow.model.SessionId;

/**
 * How often each distortion was named in each session.
 *
 * @param sessions across, by date; those in which none was named are among them, for none is a number too
 * @param rows down: those that were named, the most often named first, others in the order of the codebook
 */
public record Frequencies(List<Session> sessions, List<Row> rows) {

	/**
	 * One distortion.
	 *
	 * @param distortion key of its seed
	 * @param mentions by session; sessions without any are left out
	 */
	public record Row(String distortion, Map<SessionId, List<Mention>> mentions) {

		public Row {
			Objects.requireNonNull(distortion);
			mentions = Map.copyOf(mentions);
		}

		/** Those of a session; may be none. */
		public List<Mention> in(Session session) {
			return mentions.getOrDefault(session.id(), List.of());
		}

		/** How often it was named. */
		public int total() {
			return mentions.values().stream().mapToInt(List::size).sum();
		}
	}

	public Frequencies {
		sessions = List.copyOf(sessions);
		rows = List.copyOf(rows);
	}

	/**
	 * Counts.
	 *
	 * @param order keys of the distortions as the codebook has them; others are not counted
	 * @param mentions in any order; those of sessions that are not among these are not counted
	 */
	public static Frequencies of(List<Session> sessions, List<String> order, List<? extends Mention> mentions) {
		Map<String, Map<SessionId, List<Mention>>> counted = new LinkedHashMap<>();
		order.forEach(key -> counted.put(key, new LinkedHashMap<>()));
		List<SessionId> known = sessions.stream().map(Session::id).toList();
		mentions.stream().filter(each -> counted.containsKey(each.distortion()) && known.contains(each.session()))
				.forEach(each -> counted.get(each.distortion()).merge(each.session(), List.of(each), Frequencies::joined));
		List<Row> rows = counted.entrySet().stream().map(each -> new Row(each.getKey(), each.getValue())).filter(each -> each.total() > 0)
				.sorted(Comparator.comparingInt(Row::total).reversed()).toList();
		return new Frequencies(sessions, rows);
	}

	private static List<Mention> joined(List<Mention> some, List<Mention> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/** How often any was named in a session. */
	public int total(Session session) {
		return rows.stream().mapToInt(row -> row.in(session).size()).sum();
	}

	/** The largest number in one place; 0 if none was named. */
	public int most() {
		return rows.stream().flatMap(row -> row.mentions().values().stream()).mapToInt(List::size).max().orElse(0);
	}
}
