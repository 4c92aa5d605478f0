package org.afterglow.ui.narrative.internal.margin;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;

/** Two letters for each code, made from its name and unique among them: for margins with no room for names. */
final class CodeKeys {

	private final Map<CodeId, String> keys = new HashMap<>();

	private CodeKeys() {
	}

	/** The same codes have the same keys, in whatever order they come. */
	static CodeKeys of(Collection<Code> codes) {
		CodeKeys keys = new CodeKeys();
		Set<String> taken = new HashSet<>();
		codes.stream().sorted(Comparator.comparing(Code::name).thenComparing(code -> code.id().value()))
				.forEach(code -> keys.keys.put(code.id(), free(code.name(), taken)));
		return keys;
	}

	String of(Code code) {
		return keys.getOrDefault(code.id(), first(code.name()));
	}

	/** The first letter with the first other one that makes a free pair; a figure where no letter does. */
	private static String free(String name, Set<String> taken) {
		int[] letters = name.codePoints().filter(Character::isLetterOrDigit).toArray();
		if (letters.length == 0) {
			return first(name);
		}
		String head = Character.toString(Character.toTitleCase(letters[0]));
		for (int i = 1; i < letters.length; i++) {
			String key = head + Character.toString(Character.toLowerCase(letters[i]));
			if (taken.add(key.toLowerCase(Locale.ROOT))) {
				return key;
			}
		}
		for (int figure = 2;; figure++) {
			String key = head + figure;
			if (taken.add(key.toLowerCase(Locale.ROOT))) {
				return key;
			}
		}
	}

	private static String first(String name) {
		return name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
	}
}
