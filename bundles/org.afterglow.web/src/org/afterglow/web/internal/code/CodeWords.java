package org.afterglow.web.internal.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes codes and reads them as they were typed. Six of 512 words or more are at least 54 bits; how often somebody may guess is limited besides. */
public final class CodeWords {

	/** Words in a code. */
	public static final int WORDS = 6;

	private static final int LONGEST_TYPED = 200;
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.,+]+");
	private static final Pattern WORD = Pattern.compile("[a-z]{3,12}");
	private static final SecureRandom RANDOM = new SecureRandom();

	private CodeWords() {
	}

	/** The words codes are made of, in a language; English if there are none in it. */
	public static List<String> list(Locale language) {
		String name = language.getLanguage().equals("de") ? "words_de.txt" : "words.txt";
		try (InputStream in = CodeWords.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.isBlank()).toList();
		} catch (IOException e) {
			throw new IllegalStateException("the words of codes cannot be read", e);
		}
	}

	/** A new code, in words of that language. */
	public static List<String> random(Locale language) {
		List<String> words = list(language);
		List<String> code = new ArrayList<>(WORDS);
		for (int i = 0; i < WORDS; i++) {
			code.add(words.get(RANDOM.nextInt(words.size())));
		}
		return code;
	}

	/** The one form a code is kept and compared in. */
	public static String joined(List<String> code) {
		return String.join("-", code);
	}

	/** What was typed in that form: large letters, blanks and dashes make no difference. @return empty if it is no code */
	public static Optional<String> read(String typed) {
		if (typed.length() > LONGEST_TYPED) {
			return Optional.empty();
		}
		List<String> words = BETWEEN.splitAsStream(typed.strip().toLowerCase(Locale.ROOT)).toList();
		return words.size() == WORDS && words.stream().allMatch(WORD.asMatchPredicate()) ? Optional.of(joined(words)) : Optional.empty();
	}
}
