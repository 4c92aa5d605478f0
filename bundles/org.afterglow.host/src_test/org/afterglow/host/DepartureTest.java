package org.afterglow.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.afterglow.host.Departure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bus of our own says what desktops and logind say. */
class DepartureTest {

	private static final String SLEEP = "org.freedesktop.login1.Manager.PrepareForSleep";
	private static final String LOCK = "org.freedesktop.login1.Session.Lock";
	private static final String OWN = "/org/freedesktop/login1/session/_32";

	@TempDir
	Path folder;
	private final BlockingQueue<Kind> heard = new LinkedBlockingQueue<>();
	private Process daemon;

	@AfterEach
	void end() throws InterruptedException {
		if (daemon != null) {
			daemon.destroy();
			daemon.waitFor();
		}
	}

	@Test
	void sleepAndLockedScreensAreHeard() throws Exception {
		String address = bus();
		try (Departure.Watch watch = Departure.watch("Linux", Map.of("DBUS_SYSTEM_BUS_ADDRESS", address, "DBUS_SESSION_BUS_ADDRESS",
				address, "XDG_SESSION_ID", "2"), heard::add)) {
			says(address, "/org/freedesktop/login1", SLEEP, "boolean:true");
			assertEquals(Kind.SLEEP, next());
			says(address, OWN, LOCK);
			assertEquals(Kind.SCREEN_LOCKED, next());
			for (String desktop : List.of("freedesktop", "gnome", "cinnamon", "mate", "xfce")) {
				says(address, "/org/" + desktop + "/ScreenSaver", "org." + desktop + ".ScreenSaver.ActiveChanged", "boolean:true");
				assertEquals(Kind.SCREEN_LOCKED, next(), desktop);
			}
		}
	}

	/** In the place of systemd-inhibit stands a program that says how it was asked, and that it was let go. */
	@Test
	void sleepWaitsAsLongAsSomebodyListens() throws Exception {
		String address = bus();
		Path asked = folder.resolve("asked");
		Path letGo = folder.resolve("let go");
		Path program = Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("systemd-inhibit"), """
				#!/bin/sh
				echo "$DBUS_SYSTEM_BUS_ADDRESS $*" >'%s.part' && mv '%1$s.part' '%1$s'
				cat
				echo >'%s'
				""".formatted(asked, letGo));
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		Map<String, String> environment = Map.of("DBUS_SYSTEM_BUS_ADDRESS", address, "DBUS_SESSION_BUS_ADDRESS", "", "PATH",
				program.getParent() + ":" + System.getenv("PATH"));
		try (Departure.Watch watch = Departure.watch("Linux", environment, heard::add)) {
			await(asked);
			assertEquals(address + " --what=sleep --mode=delay --who=Afterglow --why=Locks the vault before the machine sleeps cat",
					Files.readString(asked).strip());
			says(address, "/org/freedesktop/login1", SLEEP, "boolean:true");
			assertEquals(Kind.SLEEP, next());
			assertFalse(Files.exists(letGo), "the machine may sleep before the vault is locked");
		}
		await(letGo);
	}

	@Test
	void withoutABusOrAProgramNobodyWaits() throws Exception {
		String nobody = "unix:path=" + folder.resolve("nobody");
		Path asked = folder.resolve("asked");
		Path program = Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("systemd-inhibit"),
				"#!/bin/sh\necho >'" + asked + "'\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		Departure.watch("Linux", Map.of("DBUS_SYSTEM_BUS_ADDRESS", nobody, "DBUS_SESSION_BUS_ADDRESS", nobody, "PATH", program.getParent().toString()),
				heard::add).close();
		assertFalse(Files.exists(asked));
		String address = bus();
		Departure.watch("Linux", Map.of("DBUS_SYSTEM_BUS_ADDRESS", address, "DBUS_SESSION_BUS_ADDRESS", "", "PATH", folder + "::bin"), heard::add).close();
		assertTrue(heard.isEmpty());
	}

	private static void await(Path file) {
		Instant end = Instant.now().plusSeconds(20);
		while (!Files.exists(file)) {
			assertTrue(Instant.now().isBefore(end), "never there: " + file.getFileName());
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

	/** What is said in order is heard in order: the sleep at the end comes first if nothing before it counted. */
	@Test
	void wakingUnlockingAndTheSessionsOfOthersAreNoDeparture() throws Exception {
		String address = bus();
		try (Departure.Watch watch = Departure.watch("Linux", Map.of("DBUS_SYSTEM_BUS_ADDRESS", address, "DBUS_SESSION_BUS_ADDRESS",
				address, "XDG_SESSION_ID", "2"), heard::add)) {
			says(address, "/org/freedesktop/login1", SLEEP, "boolean:false");
			says(address, "/org/freedesktop/login1/session/_33", LOCK);
			says(address, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:false");
			says(address, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "string:true");
			says(address, OWN, "org.freedesktop.login1.Session.Unlock");
			says(address, "/org/freedesktop/login1", SLEEP, "boolean:true");
			assertEquals(Kind.SLEEP, next());
			assertTrue(heard.isEmpty(), heard.toString());
		}
	}

	@Test
	void withoutABusNothingHappens() throws Exception {
		String nobody = "unix:path=" + folder.resolve("nobody");
		for (String address : List.of(nobody, "nonsense", "tcp:host=localhost,port=1", "")) {
			Departure.watch("Linux", Map.of("DBUS_SYSTEM_BUS_ADDRESS", address, "DBUS_SESSION_BUS_ADDRESS", address), heard::add).close();
		}
		Departure.watch("Windows 11", Map.of(), heard::add).close();
		assertTrue(heard.isEmpty());
	}

	@Test
	void aBusThatGoesAwayIsNoDeparture() throws Exception {
		String address = bus();
		Departure.Watch watch = Departure.watch("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", address, "DBUS_SYSTEM_BUS_ADDRESS", ""), heard::add);
		says(address, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true");
		assertEquals(Kind.SCREEN_LOCKED, next());
		end();
		watch.close();
		assertTrue(heard.isEmpty());
	}

	@Test
	void namesOfSessionsAreWrittenAsTheBusWritesThem() {
		assertEquals(List.of("_32", "c2", "_312", "a_2db"), List.of(Signal.label("2"), Signal.label("c2"), Signal.label("12"), Signal.label("a-b")));
	}

	private Kind next() throws InterruptedException {
		return heard.poll(20, TimeUnit.SECONDS);
	}

	private String bus() throws IOException {
		boolean there = List.of(System.getenv("PATH").split(":")).stream().anyMatch(each -> Files.isExecutable(Path.of(each, "dbus-daemon")));
		Assumptions.assumeTrue(there, "dbus-daemon is not installed");
		daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address", "--address=unix:path=" + folder.resolve("bus"))
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return daemon.inputReader().readLine();
	}

	private static void says(String address, String path, String... what) throws Exception {
		List<String> command = new ArrayList<>(List.of("dbus-send", "--bus=" + address, "--type=signal", path));
		command.addAll(List.of(what));
		assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
	}
}
