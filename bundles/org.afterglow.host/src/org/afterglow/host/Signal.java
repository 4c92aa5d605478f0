package org.afterglow.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.host.Departure.Kind;
import org.freedesktop.dbus.DBusMatchRule;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A signal that says that the person leaves.
 *
 * @param path where it has to come from, if that matters
 * @param saysWhether true if it carries whether it begins or ends; without that it always begins
 */
record Signal(String from, String name, Optional<String> path, boolean saysWhether, Kind kind) {

	private static final Logger log = LoggerFactory.getLogger(Signal.class);

	private static final String LOGIND = "org.freedesktop.login1";
	private static final List<String> SCREEN_SAVERS = List.of("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
			"org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver");

	/** What logind says: of the whole machine, and of the person's own session, for others may work at the same machine. */
	static List<Signal> ofMachine(Map<String, String> environment) {
		Optional<String> session = Optional.ofNullable(environment.get("XDG_SESSION_ID"))
				.map(id -> "/org/freedesktop/login1/session/" + label(id));
		return List.of(new Signal(LOGIND + ".Manager", "PrepareForSleep", Optional.empty(), true, Kind.SLEEP),
				new Signal(LOGIND + ".Session", "Lock", session, false, Kind.SCREEN_LOCKED));
	}

	/** What the desktops say. */
	static List<Signal> ofSession() {
		return SCREEN_SAVERS.stream().map(each -> new Signal(each, "ActiveChanged", Optional.empty(), true, Kind.SCREEN_LOCKED)).toList();
	}

	/** A name as it stands in a path of the bus: whatever is no letter, and a digit in front, is written as a number. */
	static String label(String name) {
		StringBuilder label = new StringBuilder();
		for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
			boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
			boolean plain = letter || each >= '0' && each <= '9' && !label.isEmpty();
			label.append(plain ? String.valueOf((char) each) : "_%02x".formatted(each & 0xff));
		}
		return label.toString();
	}

	DBusMatchRule rule() {
		return new DBusMatchRule("signal", from, name);
	}

	/** What a message with this name means. */
	Optional<Kind> heard(DBusSignal message) {
		if (path.isPresent() && !path.get().equals(message.getPath())) {
			return Optional.empty();
		}
		return Optional.of(kind).filter(known -> !saysWhether || begins(message));
	}

	private static boolean begins(DBusSignal message) {
		try {
			return Stream.of(message.getParameters()).findFirst().filter(Boolean.TRUE::equals).isPresent();
		} catch (DBusException e) {
			log.info("a signal could not be read: {}", e.getClass().getName());
			return false;
		}
	}
}
