package org.afterglow.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.afterglow.model.CodeKind;
import org.afterglow.model.Words;

/**
 * The texts of a module out of properties files beside a class of it: {@code messages.properties} in English, and
 * {@code messages_de.properties} in German, both in UTF-8.
 *
 * <pre>
 * private static final WordBundle WORDS = WordBundle.beside(ActModule.class, "messages", Locale.GERMAN);
 * … WORDS.get("defusion.thought")
 * </pre>
 *
 * @since 1.0
 */
public final class WordBundle {

	private final String name;
	private final Properties english;
	private final Map<Locale, Properties> others;

	private WordBundle(String name, Properties english, Map<Locale, Properties> others) {
		this.name = name;
		this.english = english;
		this.others = others;
	}

	/**
	 * Reads the files.
	 *
	 * @param name of the files without language and ending
	 * @param languages those there is a file of, beside English
	 * @throws IllegalArgumentException if one of the files is not there
	 * @throws UncheckedIOException if one cannot be read
	 */
	public static WordBundle beside(Class<?> type, String name, Locale... languages) {
		Map<Locale, Properties> others = new LinkedHashMap<>();
		for (Locale language : languages) {
			others.put(language, load(type, name + "_" + language + ".properties"));
		}
		return new WordBundle(name, load(type, name + ".properties"), others);
	}

	private static Properties load(Class<?> type, String file) {
		try (InputStream in = type.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalArgumentException("there is no " + file + " beside " + type.getName());
			}
			Properties texts = new Properties();
			Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
			texts.load(reader);
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(file + " cannot be read", e);
		}
	}

	/**
	 * The text of this key in every language that has it.
	 *
	 * @throws IllegalArgumentException if English has none
	 */
	public Words get(String key) {
		String text = english.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("there is no text for " + key + " in " + name + ".properties");
		}
		Words words = Words.of(text);
		for (Map.Entry<Locale, Properties> other : others.entrySet()) {
			if (other.getValue().containsKey(key)) {
				words = words.and(other.getKey(), other.getValue().getProperty(key));
			}
		}
		return words;
	}

	/** An answer of a choice whose text has this prefix and key: {@code option("kind", "manager")} is named by {@code kind.manager}. */
	public Option option(String prefix, String key) {
		return Option.of(key, get(prefix + "." + key));
	}

	/** Answers of a choice, in this order, each named as in {@link #option}. */
	public Option[] options(String prefix, String... keys) {
		return Stream.of(keys).map(key -> option(prefix, key)).toArray(Option[]::new);
	}

	/**
	 * A code that is named by {@code key.name} and defined by {@code key.definition}. Other words for it may stand in
	 * {@code key.synonyms}, with semicolons between them.
	 *
	 * @throws IllegalArgumentException if it has no name or no definition, or not as many synonyms in each language
	 */
	public CodeSeed code(String key, CodeKind kind) {
		CodeSeed code = CodeSeed.of(key, get(key + ".name"), kind).defined(get(key + ".definition"));
		if (!english.containsKey(key + ".synonyms")) {
			return code;
		}
		Words synonyms = get(key + ".synonyms");
		String[] each = synonyms.english().split(";");
		for (int i = 0; i < each.length; i++) {
			code = code.alsoCalled(oneOf(key, synonyms, i, each.length));
		}
		return code;
	}

	private static Words oneOf(String key, Words lists, int at, int count) {
		Words one = Words.of(lists.english().split(";")[at].strip());
		for (Map.Entry<String, String> other : lists.others().entrySet()) {
			String[] each = other.getValue().split(";");
			if (each.length != count) {
				throw new IllegalArgumentException("there are not as many synonyms of " + key + " in " + other.getKey() + " as in English");
			}
			one = one.and(Locale.forLanguageTag(other.getKey()), each[at].strip());
		}
		return one;
	}

	/** A question of this key: its text stands under the key, and what it is good for may stand under {@code key.purpose}. */
	public Question question(String key) {
		Question question = Question.of(key, get(key));
		return english.containsKey(key + ".purpose") ? question.inOrderTo(get(key + ".purpose")) : question;
	}

	/**
	 * The sentence of this key with its places filled, in every language that has it. The sentence is a
	 * {@link java.text.MessageFormat}.
	 *
	 * @param places numbers and texts; {@link Words} are said in the language of the sentence
	 * @throws IllegalArgumentException if English has none, or one of them is no sentence with places
	 */
	public Words say(String key, Object... places) {
		Words pattern = get(key);
		Map<String, String> said = new TreeMap<>();
		pattern.others().forEach((tag, text) -> said.put(tag, filled(text, Locale.forLanguageTag(tag), places)));
		return Words.of(filled(pattern.english(), Locale.ENGLISH, places), said);
	}

	private static String filled(String text, Locale language, Object... places) {
		Object[] said = Stream.of(places).map(place -> place instanceof Words words ? words.in(language) : place).toArray();
		return new MessageFormat(text, language).format(said);
	}
}
