package org.afterglow.web.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;

import tools.jackson.databind.node.ObjectNode;

/** What the page says, in the language of the browser, or else of the practice. */
final class Speech {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
	private static final int MOST = 20;

	private final Properties english = load("page.properties");
	private final Properties german = load("page_de.properties");

	/** Every sentence for {@code ?language=de-AT,en}. */
	Answer answer(Call call) {
		Locale language = language(call.query("language").orElse(""));
		ObjectNode answer = Json.object();
		answer.put("language", language.getLanguage());
		ObjectNode words = answer.putObject("words");
		Properties texts = texts(language);
		texts.stringPropertyNames().forEach(key -> words.put(key, texts.getProperty(key)));
		return Answer.json(answer);
	}

	/** The first of these tags that is spoken here, then the language of the practice, then English. */
	Locale language(String tags) {
		return Stream.concat(Stream.of(tags.split(",")).limit(MOST).map(tag -> Locale.forLanguageTag(tag.strip())), Stream.of(Locale.getDefault()))
				.flatMap(wanted -> spoken(wanted).stream()).findFirst().orElse(Locale.ENGLISH);
	}

	private static Optional<Locale> spoken(Locale wanted) {
		return LANGUAGES.stream().filter(each -> each.getLanguage().equals(wanted.getLanguage())).findFirst();
	}

	String say(String key, Locale language) {
		return texts(language).getProperty(key);
	}

	private Properties texts(Locale language) {
		return language.equals(Locale.GERMAN) ? german : english;
	}

	private static Properties load(String file) {
		try (InputStream in = Speech.class.getResourceAsStream(file); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(file + " cannot be read", e);
		}
	}
}
