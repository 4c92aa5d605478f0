package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the medicine was given in a dosing session.
 *
 * @since 1.0
 */
public enum Route {
	/** Into a vein. */
	IV("iv"),
	/** Into a muscle. */
	IM("im"),
	/** Through the nose. */
	NASAL("nasal"),
	/** Under the tongue. */
	SUBLINGUAL("sublingual"),
	/** Swallowed. */
	ORAL("oral");

	private final String key;

	Route(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The one of this key; empty if there is none. */
	public static Optional<Route> of(String key) {
		return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
	}
}
