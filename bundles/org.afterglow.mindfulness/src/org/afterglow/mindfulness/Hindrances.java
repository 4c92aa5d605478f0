package org.afterglow.mindfulness;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.CodeKind;

/** What comes between, as codes: the therapist may rename them, add further ones below, and mark passages with them. */
final class Hindrances {

	/** Key of the code that all others stand under. */
	static final String ROOT = "hindrance";

	private static final WordBundle CODES = WordBundle.beside(Hindrances.class, "codes", Locale.GERMAN);

	static final List<CodeSeed> ALL = Stream.concat(Stream.of(CODES.code(ROOT, CodeKind.THEME)),
			Stream.of("wanting", "aversion", "dullness", "restlessness", "doubt").map(key -> CODES.code(key, CodeKind.THEME).under(ROOT)))
			.toList();

	private Hindrances() {
	}
}
