package org.afterglow.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.CodeKind;

/** The fields of the language that are always there. */
public enum QueryField {
	CLIENT, CODE, SYMBOL, THEME, AFFECT, BODY, PERCEPTION, PART, THOUGHT, TITLE, KIND, FROM, TO;

	/** As it is typed, without the colon. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of codes that it stands for, if it does. */
	public Optional<CodeKind> codeKind() {
		return CodeKind.of(word());
	}

	/** The field of this name, whatever its case. */
	public static Optional<QueryField> named(String name) {
		return Arrays.stream(values()).filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}
}
