package org.afterglow.cbt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.CodeKind;

/**
 * Ways in which a thought can lean to one side, as codes: the therapist may rename them, write another definition, add further
 * ones below, and mark passages with them.
 */
public final class Distortions {

	/** Key of the code that all others stand under. */
	public static final String ROOT = "distortion";

	private static final WordBundle CODES = WordBundle.beside(Distortions.class, "codes", Locale.GERMAN);

	public static final List<CodeSeed> ALL = Stream.concat(Stream.of(CODES.code(ROOT, CodeKind.THOUGHT)),
			Stream.of("all-or-nothing", "overgeneralisation", "mental-filter", "discounting", "mind-reading", "fortune-telling",
					"catastrophising", "minimisation", "emotional-reasoning", "should", "labelling", "personalisation", "blame")
					.map(key -> CODES.code(key, CodeKind.THOUGHT).under(ROOT)))
			.toList();

	private Distortions() {
	}
}
