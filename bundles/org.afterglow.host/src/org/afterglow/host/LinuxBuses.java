package org.afterglow.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.host.Departure.Listener;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two buses of a Linux desktop: that of the machine, where logind speaks, and that of the person's session. */
final class LinuxBuses {

	private static final Logger log = LoggerFactory.getLogger(LinuxBuses.class);

	private static final int PATIENCE_MILLIS = 1_000;
	private static final List<String> MACHINE = List.of("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket");

	private LinuxBuses() {
	}

	static Departure.Watch watch(Map<String, String> environment, Listener listener) {
		List<DBusConnection> connected = new ArrayList<>();
		machine(environment).flatMap(address -> connect(address, Signal.ofMachine(environment), listener)).ifPresent(connected::add);
		// Asked for only where its signal is heard: nobody would end a delay of which nobody knows.
		Optional<SleepDelay> delay = connected.isEmpty() ? Optional.empty() : SleepDelay.ask(environment);
		session(environment).flatMap(address -> connect(address, Signal.ofSession(), listener)).ifPresent(connected::add);
		if (connected.isEmpty()) {
			log.info("no bus tells when the machine sleeps or its screen is locked");
		}
		return () -> {
			connected.forEach(DBusConnection::disconnect);
			delay.ifPresent(SleepDelay::close);
		};
	}

	private static Optional<String> machine(Map<String, String> environment) {
		return Optional.ofNullable(environment.get("DBUS_SYSTEM_BUS_ADDRESS")).or(() -> firstSocket(MACHINE.stream().map(Path::of)));
	}

	private static Optional<String> session(Map<String, String> environment) {
		return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS")).or(() -> firstSocket(
				Stream.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, "bus"))));
	}

	private static Optional<String> firstSocket(Stream<Path> candidates) {
		return candidates.filter(Files::exists).findFirst().map(socket -> "unix:path=" + socket);
	}

	private static Optional<DBusConnection> connect(String address, List<Signal> signals, Listener listener) {
		try {
			DBusConnectionBuilder builder = DBusConnectionBuilder.forAddress(address).withShared(false);
			builder.transportConfig().withTimeout(PATIENCE_MILLIS);
			DBusConnection connection = builder.build();
			for (Signal signal : signals) {
				connection.addGenericSigHandler(signal.rule(), message -> signal.heard(message).ifPresent(listener::left));
			}
			return Optional.of(connection);
		} catch (DBusException | RuntimeException | LinkageError e) {
			// A machine without a bus is a machine without a word; the quiet minutes lock there, too.
			log.info("a bus cannot be listened to: {}", e.getClass().getName());
			return Optional.empty();
		}
	}
}
