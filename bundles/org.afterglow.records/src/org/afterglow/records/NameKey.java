package org.afterglow.records;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two labels or names the same one: the one rule behind every "whatever its case" of these contracts, and, in
 * the order of its UTF-16 units, behind every "by label" and "by name".
 */
public final class NameKey {

	private NameKey() {
	}

	/** The key of a label or name. Equal for names that differ in case or in the way their characters are composed alone. */
	public static String of(String name) {
		// Upper case first: it spells out what has no single lower case (the German sharp s), and joins the two small
		// sigmas. Composed again at the end, because changing case can take characters apart.
		String folded = composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return composed(folded);
	}

	private static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}
}
