package org.afterglow.records;

import java.util.Objects;

/**
 * Who works in the practice: stands on everything written.
 *
 * @param name empty until it is set
 * @param registration number or words under which the therapist is registered, or empty
 */
public record Therapist(String name, String registration) {

	/** Setting with the name. */
	public static final String NAME = "therapist.name";

	/** Setting with the registration. */
	public static final String REGISTRATION = "therapist.registration";

	/** The longest name or registration, in characters. */
	public static final int LONGEST = 100;

	/** Nobody has said who works here. */
	public static final Therapist UNKNOWN = new Therapist("", "");

	public Therapist {
		Objects.requireNonNull(name);
		Objects.requireNonNull(registration);
	}

	/** As set in the practice now. */
	public static Therapist of(Settings settings) {
		return new Therapist(settings.get(NAME).orElse(""), settings.get(REGISTRATION).orElse(""));
	}

	/** Whether the setting says who works in the practice. */
	public static boolean isSetting(String key) {
		return key.equals(NAME) || key.equals(REGISTRATION);
	}

	/** What the log says when such a setting is set. */
	public static AuditEvent changed(String key) {
		return AuditEvent.of(AuditKind.CHANGED).with(AuditEvent.SETTING, key);
	}

	/** True if there is a name. */
	public boolean isKnown() {
		return !name.isEmpty();
	}

	/** Name and registration in a line, as it stands on what goes out. */
	public String signature() {
		return registration.isEmpty() ? name : name.isEmpty() ? registration : name + ", " + registration;
	}
}
