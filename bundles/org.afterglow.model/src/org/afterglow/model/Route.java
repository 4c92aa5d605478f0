package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/** How the medicine was given in a dosing session. */
public enum Route {
	IV("iv"), IM("im"), NASAL("nasal"), SUBLINGUAL("sublingual"), ORAL("oral");

	private final String key;

	Route(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	public static Optional<Route> of(String key) {
		return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
	}
}
