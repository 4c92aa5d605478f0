package org.afterglow.records;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;

/**
 * What was done, in words of the program alone. When and by whom is added where it is written.
 *
 * @param details counts and words of the program such as the name of a format; there is no room for a sentence
 */
public record AuditEvent(AuditKind kind, Optional<AuditSubject> subject, SortedMap<String, String> details) {

	/** How many of something. */
	public static final String COUNT = "count";

	/** The format of what went in or out. */
	public static final String FORMAT = "format";

	/** What became of a record, {@link #SAVED} or {@link #DELETED}, or of a module. */
	public static final String CHANGE = "change";

	public static final String SAVED = "saved";

	public static final String DELETED = "deleted";

	/** Key of the setting that was changed. */
	public static final String SETTING = "setting";

	/** Id of the framework module. */
	public static final String MODULE = "module";

	/** What was done with the local web, the key of a {@link WebAct}. */
	public static final String ACT = "act";

	/** Id of the {@linkplain org.afterglow.model.IntegrationId integration} that asked, or whose token it was about. */
	public static final String INTEGRATION = "integration";

	/** Why the local web refused something: our own word for it. */
	public static final String PROBLEM = "problem";

	private static final int LONGEST_VALUE = 80;
	private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,19}");
	private static final Pattern VALUE = Pattern.compile("[a-z0-9][a-z0-9.-]{0," + (LONGEST_VALUE - 1) + "}");

	public AuditEvent {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(subject);
		details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
		details.forEach((name, value) -> {
			if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
				throw new IllegalArgumentException("not a detail of an entry in the log");
			}
		});
	}

	/** Something done with no particular record. */
	public static AuditEvent of(AuditKind kind) {
		return new AuditEvent(kind, Optional.empty(), new TreeMap<>());
	}

	public static AuditEvent of(AuditKind kind, AuditSubject subject) {
		return new AuditEvent(kind, Optional.of(subject), new TreeMap<>());
	}

	/** A narrative was shown. */
	public static AuditEvent read(NarrativeId narrative) {
		return of(AuditKind.READ, new AuditSubject(AuditSubject.Sort.NARRATIVE, narrative.value()));
	}

	/**
	 * Something was done with a module.
	 *
	 * @param id in any form: what cannot stand in the log is written as a dash
	 */
	public static AuditEvent of(ModuleAct act, String id) {
		String written = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-").replaceAll("^[.-]+", "");
		String whole = written.isEmpty() ? "unnamed" : written.substring(0, Math.min(LONGEST_VALUE, written.length()));
		return of(AuditKind.MODULES).with(CHANGE, act.key()).with(MODULE, whole);
	}

	/** Something was done with the local web. */
	public static AuditEvent of(WebAct act) {
		return of(AuditKind.WEB).with(ACT, act.key());
	}

	/** Something was done with the local web, about one session. */
	public static AuditEvent of(WebAct act, SessionId session) {
		return of(AuditKind.WEB, new AuditSubject(AuditSubject.Sort.SESSION, session.value())).with(ACT, act.key());
	}

	/** The same, about one client. */
	public AuditEvent about(ClientId client) {
		return new AuditEvent(kind, Optional.of(new AuditSubject(AuditSubject.Sort.CLIENT, client.value())), details);
	}

	/**
	 * The same with one detail more.
	 *
	 * @param name a small word of the program
	 * @param value a number, or a word of the program in small letters
	 * @throws IllegalArgumentException if it is anything else
	 */
	public AuditEvent with(String name, String value) {
		Map<String, String> more = new TreeMap<>(details);
		more.put(name, value);
		return new AuditEvent(kind, subject, new TreeMap<>(more));
	}

	public AuditEvent with(String name, long number) {
		return with(name, Long.toString(number));
	}
}
