package org.afterglow.host;

import java.util.Map;

/**
 * Tells when the person leaves the machine, as far as the system says so: it goes to sleep, or its screen is locked. On Linux
 * that is said on D-Bus by logind and by the desktops, and logind waits with sleep until this process has ended or stopped listening, as far as it waits for anybody. Windows says it to windows that asked for it
 * ({@code WTSRegisterSessionNotification}, {@code WM_POWERBROADCAST}), macOS to observers of the workspace
 * ({@code NSWorkspaceWillSleepNotification}, {@code com.apple.screenIsLocked}); nobody listens to them yet, so there the quiet
 * minutes are what locks.
 */
public final class Departure {

	/** What the person did. */
	public enum Kind {
		/** The machine goes to sleep. */
		SLEEP,
		/** The screen was locked or covered. */
		SCREEN_LOCKED
	}

	/** Hears of it, on a thread of its own. */
	@FunctionalInterface
	public interface Listener {
		void left(Kind kind);
	}

	/** Stops listening. */
	@FunctionalInterface
	public interface Watch extends AutoCloseable {
		@Override
		void close();
	}

	private Departure() {
	}

	/**
	 * Listens until the watch is closed. Connecting may take long: never on the UI thread. Where the system says nothing, nothing
	 * is heard.
	 */
	public static Watch watch(Listener listener) {
		return watch(System.getProperty("os.name"), System.getenv(), listener);
	}

	static Watch watch(String system, Map<String, String> environment, Listener listener) {
		return system.equals("Linux") ? LinuxBuses.watch(environment, listener) : () -> {
		};
	}
}
