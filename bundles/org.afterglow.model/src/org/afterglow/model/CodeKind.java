package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of idea a code names. */
public enum CodeKind {
	SYMBOL("symbol"), THEME("theme"), AFFECT("affect"), BODY("body"), PERCEPTION("perception"), PART("part"),
	THOUGHT("thought");

	private final String key;

	CodeKind(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	public static Optional<CodeKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
	}
}
