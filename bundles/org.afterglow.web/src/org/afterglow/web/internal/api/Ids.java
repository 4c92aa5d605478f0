package org.afterglow.web.internal.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in texts: the usual form alone, since the JDK takes shorter ones, too, and one record would have many addresses. */
final class Ids {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private Ids() {
	}

	static Optional<UUID> of(String text) {
		return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
	}
}
