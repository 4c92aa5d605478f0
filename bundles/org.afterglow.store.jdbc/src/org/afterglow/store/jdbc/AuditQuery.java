package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditFilter;

/** Asks for entries of the log in the order of an index, so that the database stops when it has enough and sorts nothing. */
final class AuditQuery {

	private final String order;
	private final List<String> conditions = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();

	/** @param order the columns of an index, all downwards */
	AuditQuery(String order) {
		this.order = order;
	}

	AuditQuery where(String condition, Object value) {
		conditions.add(condition);
		values.add(value);
		return this;
	}

	AuditQuery before(long number) {
		return where("number < ?", number);
	}

	AuditQuery during(AuditFilter filter) {
		filter.from().ifPresent(from -> where("at >= ?", from));
		filter.until().ifPresent(until -> where("at < ?", until));
		return this;
	}

	List<AuditEntry> newest(Link link, int limit) throws SQLException {
		return link.list(sql(), AuditRows::read, values(limit));
	}

	/** With a place for the limit at its end. */
	String sql() {
		return "select " + AuditRows.TOLD + " from audit where " + String.join(" and ", conditions) + " order by " + order + " limit ?";
	}

	Object[] values(int limit) {
		List<Object> all = new ArrayList<>(values);
		all.add(limit);
		return all.toArray();
	}
}
