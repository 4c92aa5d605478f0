package org.afterglow.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of the language. */
public enum QueryField {
	CLIENT, CODE, SYMBOL, THEME, TITLE, KIND, FROM, TO;

	/** As it is typed, without the colon. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The field of this name, whatever its case. */
	static Optional<QueryField> named(String name) {
		return Arrays.stream(values()).filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}
}
