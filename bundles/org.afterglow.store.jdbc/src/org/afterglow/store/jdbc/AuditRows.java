package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.model.ClientId;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.Therapist;

/** Rows of the log, to and from what they say. */
final class AuditRows {

	/** The columns of what an entry says, in the order in which they are read. */
	static final String TOLD = "number, at, who, registration, kind, client, subject, id, details";

	/** Numbers looked through at first. */
	private static final long STRETCH = 1_000;

	private AuditRows() {
	}

	/** An entry; one that was taken away says nothing. */
	static AuditEntry read(ResultSet row) throws SQLException {
		return new AuditEntry(row.getLong(1), row.getString(5) == null ? Optional.empty() : Optional.of(told(row)));
	}

	/** What the entry says. @throws IllegalArgumentException if no entry of this program says that */
	static Told told(ResultSet row) throws SQLException {
		Optional<ClientId> client = Optional.ofNullable(row.getObject(6, UUID.class)).map(ClientId::new);
		Optional<AuditSubject> subject = row.getString(7) == null ? Optional.empty()
				: Optional.of(new AuditSubject(Sort.valueOf(row.getString(7)), row.getObject(8, UUID.class)));
		AuditEvent event = new AuditEvent(AuditKind.valueOf(row.getString(5)), subject, details(row.getString(9)));
		return new Told(row.getObject(2, Instant.class), new Therapist(row.getString(3), row.getString(4)), client, event);
	}

	private static TreeMap<String, String> details(String written) {
		TreeMap<String, String> details = new TreeMap<>();
		for (String detail : written.isEmpty() ? new String[0] : written.split(" ")) {
			int sign = detail.indexOf('=');
			if (sign < 0) {
				throw new IllegalArgumentException("not the details of an entry");
			}
			details.put(detail.substring(0, sign), detail.substring(sign + 1));
		}
		return details;
	}

	/** What a row holds before salt, digest and chain. */
	static List<Object> values(long number, Told told) {
		AuditEvent event = told.event();
		List<Object> values = new ArrayList<>();
		values.add(number);
		values.add(told.at());
		values.add(told.by().name());
		values.add(told.by().registration());
		values.add(event.kind().name());
		values.add(told.client().map(ClientId::value).orElse(null));
		values.add(event.subject().map(subject -> subject.sort().name()).orElse(null));
		values.add(event.subject().map(AuditSubject::id).orElse(null));
		values.add(event.details().entrySet().stream().map(AuditRows::written).collect(Collectors.joining(" ")));
		return values;
	}

	private static String written(Map.Entry<String, String> detail) {
		return detail.getKey() + '=' + detail.getValue();
	}

	/** From the newest down; what it costs grows with the page, not with the log. */
	static List<AuditEntry> page(Link link, AuditFilter filter, long before, int limit) throws SQLException {
		if (filter.client().isPresent()) {
			return ofClient(link, filter, before, limit);
		}
		return filter.kinds().isEmpty() ? ofAll(link, filter, before, limit) : ofKinds(link, filter, before, limit);
	}

	private static List<AuditEntry> ofClient(Link link, AuditFilter filter, long before, int limit) throws SQLException {
		AuditQuery query = new AuditQuery("client desc, number desc").where("client = ?", filter.client().orElseThrow().value());
		if (!filter.kinds().isEmpty()) {
			query.where("kind = any(?)", filter.kinds().stream().map(Enum::name).sorted().toArray());
		}
		return query.before(before).during(filter).newest(link, limit);
	}

	/** So much of each kind, and of that the newest: asked for several at once, the database would read and sort all of them. */
	private static List<AuditEntry> ofKinds(Link link, AuditFilter filter, long before, int limit) throws SQLException {
		List<AuditEntry> found = new ArrayList<>();
		for (AuditKind kind : filter.kinds()) {
			found.addAll(ofKind(kind).before(before).during(filter).newest(link, limit));
		}
		return found.stream().sorted(Comparator.comparingLong(AuditEntry::number).reversed()).limit(limit).toList();
	}

	static AuditQuery ofKind(AuditKind kind) {
		return new AuditQuery("kind desc, number desc").where("kind = ?", kind.name());
	}

	/** Through one stretch of numbers after the other, each twice as long, so that it stops when the page is full. */
	private static List<AuditEntry> ofAll(Link link, AuditFilter filter, long before, int limit) throws SQLException {
		long newest = link.first("select max(number) from audit", row -> row.getLong(1)).orElse(0L);
		List<AuditEntry> found = new ArrayList<>();
		long end = Math.min(before, newest + 1);
		for (long length = STRETCH; end > 1 && found.size() < limit; length *= 2) {
			long start = Math.max(1, end - length);
			found.addAll(new AuditQuery("number desc").before(end).where("number >= ?", start).during(filter)
					.newest(link, limit - found.size()));
			end = start;
		}
		return found;
	}

	/** The client a record belongs to, if it is a client's. */
	static Optional<ClientId> clientOf(Link link, AuditSubject subject) throws SQLException {
		return switch (subject.sort()) {
			case CLIENT -> Optional.of(new ClientId(subject.id()));
			case SESSION -> client(link, "select client from session where id = ?", subject.id());
			case NARRATIVE -> client(link,
					"select s.client from narrative n join session s on s.id = n.session where n.id = ?", subject.id());
			case ATTACHMENT -> client(link,
					"select s.client from attachment a join session s on s.id = a.session where a.id = ?", subject.id());
			case ENTRY -> client(link, "select client from entry where id = ?", subject.id());
			case JOURNAL_ANSWER -> client(link,
					"select s.client from journal_answer a join session s on s.id = a.session where a.id = ?", subject.id());
			case CODE -> Optional.empty();
		};
	}

	private static Optional<ClientId> client(Link link, String sql, UUID id) throws SQLException {
		return link.first(sql, row -> new ClientId(row.getObject(1, UUID.class)), id);
	}
}
