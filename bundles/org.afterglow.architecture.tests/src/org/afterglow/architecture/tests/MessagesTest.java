package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Sentences for people: none is left over, none is missing, and every place in one is filled. */
class MessagesTest {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern REFERENCE = Pattern.compile("[\">]%([\\w.]+)[\"<]");

	private final List<SourceBundle> bundles = SourceBundle.all();

	@Test
	void everyMessageIsUsed() {
		List<String> unused = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			String code = bundle.sources().stream().filter(each -> !each.toString().endsWith("Messages.java")).map(SourceBundle::text)
					.collect(Collectors.joining("\n"));
			for (Path file : bundle.properties("messages.properties")) {
				load(file).stringPropertyNames().stream().filter(key -> !isUsed(key, code))
						.forEach(key -> unused.add(bundle + ": " + key));
			}
		}
		assertEquals(List.of(), unused);
	}

	/** A key with a dot may be put together from a family, such as "query.", and a constant that says which. */
	private boolean isUsed(String key, String code) {
		int dot = key.lastIndexOf('.') + 1;
		return contains(code, key) || dot > 0 && isAnswer(key.substring(0, dot - 1), key.substring(dot), code)
				|| dot > 0 && code.contains('"' + key.substring(0, dot) + '"') && contains(everything(), key.substring(dot));
	}

	/** What a choice of a module offers: the family and the answer each stand in the code as a word of their own. */
	private static boolean isAnswer(String family, String answer, String code) {
		return code.contains('"' + family + '"') && code.contains('"' + answer + '"');
	}

	private String everything() {
		return bundles.stream().flatMap(each -> each.sources().stream()).map(SourceBundle::text).collect(Collectors.joining("\n"));
	}

	private static boolean contains(String code, String word) {
		return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE).matcher(code).find();
	}

	@Test
	void everyFieldHasItsMessage() {
		for (SourceBundle bundle : bundles) {
			for (Path fields : bundle.sources()) {
				if (fields.toString().endsWith("Messages.java") && SourceBundle.text(fields).contains("extends NLS")) {
					Path file = fields.resolveSibling("messages.properties");
					assertEquals(found(FIELD, SourceBundle.text(fields)), load(file).stringPropertyNames(), file.toString());
				}
			}
		}
	}

	@Test
	void everyPlaceOfAMessageIsFilled() {
		List<String> wrong = new ArrayList<>();
		eachMessage((key, text) -> {
			Matcher places = PLACE.matcher(text);
			Object[] words = { "W0", "W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9" };
			while (places.find()) {
				if (places.group().length() == 3 && !said(text, words).contains("W" + places.group(1))) {
					wrong.add(key + ": " + text);
				}
			}
		});
		assertEquals(List.of(), wrong);
	}

	private static String said(String text, Object[] words) {
		// Where a place is formatted as a number, words do not fit in; the others are what is asked for.
		return new MessageFormat(text.replaceAll("\\{\\d,[^{}]*(\\{[^{}]*}[^{}]*)*}", "")).format(words);
	}

	@Test
	void messagesSpeakLikeAPerson() {
		List<String> wrong = new ArrayList<>();
		Pattern cold = Pattern.compile("(?i)\\b(please|sorry|oops|invalid|illegal|fatal|abort(ed)?)\\b");
		eachMessage((key, text) -> {
			if (cold.matcher(text).find()) {
				wrong.add(key + ": " + text);
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void contributedLabelsAreTranslated() {
		for (SourceBundle bundle : bundles) {
			Path plugin = bundle.folder().resolve("plugin.xml");
			if (Files.exists(plugin)) {
				TreeSet<String> wanted = found(REFERENCE, SourceBundle.text(plugin));
				Path file = bundle.folder().resolve("plugin.properties");
				assertEquals(wanted, Files.exists(file) ? new TreeSet<>(load(file).stringPropertyNames()) : new TreeSet<>(),
						bundle.name());
			}
		}
	}

	private void eachMessage(BiConsumer<String, String> check) {
		for (SourceBundle bundle : bundles) {
			for (Path file : bundle.properties("messages.properties")) {
				Properties messages = load(file);
				messages.stringPropertyNames().forEach(key -> check.accept(bundle + "/" + key, messages.getProperty(key)));
			}
		}
	}

	private static TreeSet<String> found(Pattern pattern, String text) {
		TreeSet<String> found = new TreeSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	static Properties load(Path file) {
		Properties properties = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
