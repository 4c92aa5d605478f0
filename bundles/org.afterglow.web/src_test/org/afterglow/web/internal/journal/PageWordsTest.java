package org.afterglow.web.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The sentences of the page: in both languages, none left over, none missing, all of them kind. */
class PageWordsTest {

	private static final Path FOLDER = Path.of("src/org/afterglow/web/internal/journal");
	/** Said in Java alone. */
	private static final List<String> OF_THE_SERVER = List.of("draw.file");
	private static final Pattern SAID = Pattern.compile("words\\('([a-z0-9.-]+)'[,)]");
	private static final Pattern FAMILY = Pattern.compile("words\\('([a-z0-9.-]+\\.)' \\+");
	private static final Pattern COLD = Pattern.compile("(?iu)\\b(please|sorry|oops|invalid|illegal|fatal|abort(ed)?|bitte|leider|ungültig\\w*|Patient\\w*)\\b|!");

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = load("page.properties");
		Properties german = load("page_de.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
		List<String> wrong = new ArrayList<>();
		english.stringPropertyNames().forEach(key -> {
			if (english.getProperty(key).contains("{0") != german.getProperty(key).contains("{0")) {
				wrong.add(key);
			}
			if (COLD.matcher(english.getProperty(key) + " " + german.getProperty(key)).find()) {
				wrong.add(key + " is not kind");
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void everySentenceIsSaidAndNoneIsMissing() throws IOException {
		String code = code();
		Properties english = load("page.properties");
		List<String> missing = SAID.matcher(code).results().map(each -> each.group(1)).filter(key -> !english.containsKey(key)).toList();
		assertEquals(List.of(), missing);
		List<String> families = FAMILY.matcher(code).results().map(each -> each.group(1)).toList();
		List<String> unsaid = english.stringPropertyNames().stream().filter(key -> !code.contains("'" + key + "'") && !OF_THE_SERVER.contains(key)
				&& families.stream().noneMatch(key::startsWith) && !key.startsWith("prompt.") && !code.contains("." + key.substring(key.indexOf('.') + 1) + "'")
				&& !List.of("title").contains(key)).toList();
		assertEquals(List.of(), unsaid);
	}

	@Test
	void theLanguageOfTheBrowserIsSpoken() {
		Speech speech = new Speech();
		assertEquals(Locale.GERMAN, speech.language("de-AT,en"));
		assertEquals(Locale.ENGLISH, speech.language("fr,en-GB,de"));
		assertTrue(speech.say("end.title", Locale.GERMAN).startsWith("Danke"));
	}

	private static String code() throws IOException {
		try (var files = Files.list(FOLDER.resolve("page"))) {
			return files.filter(file -> file.toString().endsWith(".js")).map(PageWordsTest::text).collect(Collectors.joining("\n"));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Properties load(String name) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Files.newInputStream(FOLDER.resolve(name)), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}
}
