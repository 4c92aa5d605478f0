package org.afterglow.web.internal.front;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.afterglow.web.internal.http.Problem;

/**
 * Lets in what was sent to this machine by name, by a program or by a page of ours. A page from elsewhere that had its name lead here says its own name in
 * {@code Host}; a page from elsewhere that asks across says its own in {@code Origin}, and browsers say so in {@code Sec-Fetch-Site}, too. Another port of
 * this machine is elsewhere.
 */
final class Origins {

	private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

	private final Set<String> hosts;

	Origins(int port) {
		hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
	}

	/** @throws Problem if it is not for us, or comes from elsewhere */
	void check(Head head) {
		List<String> named = head.headers().all("Host");
		if (named.size() != 1 || !isOurs(named.getFirst()) || !head.authority().isEmpty() && !isOurs(head.authority())) {
			throw Problem.of(421, "not-this-host", "This is not the host that was asked for.").with("Connection", "close");
		}
		String own = "http://" + named.getFirst().toLowerCase(Locale.ROOT);
		boolean elsewhere = head.headers().all("Origin").stream().anyMatch(origin -> !origin.equals(own))
				|| head.headers().all("Sec-Fetch-Site").stream().anyMatch(site -> !FROM_HERE.contains(site));
		if (elsewhere) {
			throw Problem.of(403, "cross-origin", "Pages of other origins may not ask here.");
		}
	}

	private boolean isOurs(String host) {
		return hosts.contains(host.toLowerCase(Locale.ROOT));
	}
}
