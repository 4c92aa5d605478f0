package org.afterglow.web.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;

/** What the log of a practice says of the local web. */
public final class Log {

	private Log() {
	}

	/** Lines of an act, newest first. */
	public static List<AuditEvent> lines(Records records, WebAct act) {
		return records.audit().entries(AuditFilter.ALL, Audit.NEWEST, 10_000).stream().flatMap(entry -> entry.told().stream()).map(AuditEntry.Told::event)
				.filter(event -> act.key().equals(event.details().get(AuditEvent.ACT))).toList();
	}

	/** How often something was done that has this word in its line. */
	static int count(Records records, WebAct act, String name, String word) {
		return lines(records, act).stream().filter(event -> word.equals(event.details().get(name))).collect(Collectors.summingInt(Log::count));
	}

	/** What a line counts. */
	public static int count(AuditEvent line) {
		return Integer.parseInt(line.details().get(AuditEvent.COUNT));
	}
}
