package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of idea a code names.
 *
 * @since 1.0
 */
public enum CodeKind {
	/** Something seen that stands for more. */
	SYMBOL("symbol"),
	/** What it is about. */
	THEME("theme"),
	/** A feeling. */
	AFFECT("affect"),
	/** Something felt in the body. */
	BODY("body"),
	/** Something seen, heard or otherwise perceived. */
	PERCEPTION("perception"),
	/** A part of the client, as one of several inside. */
	PART("part"),
	/** Something thought. */
	THOUGHT("thought");

	private final String key;

	CodeKind(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The one of this key; empty if there is none. */
	public static Optional<CodeKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
	}
}
