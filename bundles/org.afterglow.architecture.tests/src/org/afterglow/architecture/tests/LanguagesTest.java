package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every sentence for people is there in every language, and every one of them can be said. */
class LanguagesTest {

	/** English stands in the file without a language. */
	private static final List<Locale> OTHERS = List.of(Locale.GERMAN);
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
	private static final Pattern NUMBER = Pattern.compile("\\{(\\d+),(number|choice)");
	private static final Pattern DATE = Pattern.compile("\\{(\\d+),(date|time)");
	private static final Pattern OTHER_LANGUAGE = Pattern.compile(".*_[a-z]{2}\\.properties");
	/** None, one and many sound differently. */
	private static final List<Integer> COUNTS = List.of(0, 1, 2, 5, 1204);

	private final List<Path> english = SourceBundle.all().stream().flatMap(LanguagesTest::textsOf).toList();

	@Test
	void everySentenceIsThereInEveryLanguage() {
		List<String> wrong = new ArrayList<>();
		for (Path file : english) {
			for (Locale language : OTHERS) {
				Path other = inLanguage(file, language);
				if (!Files.exists(other)) {
					wrong.add("missing: " + other);
				} else {
					Set<String> here = keys(file);
					Set<String> there = keys(other);
					here.stream().filter(key -> !there.contains(key)).forEach(key -> wrong.add(other + " lacks " + key));
					there.stream().filter(key -> !here.contains(key)).forEach(key -> wrong.add(other + " alone has " + key));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyLanguageFillsTheSamePlaces() {
		List<String> wrong = new ArrayList<>();
		eachTranslation((file, key, english, other) -> {
			if (!places(english).equals(places(other))) {
				wrong.add(file + " " + key + ": " + other);
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void mnemonicsAreKept() {
		List<String> wrong = new ArrayList<>();
		eachTranslation((file, key, english, other) -> {
			if (hasMnemonic(english) != hasMnemonic(other)) {
				wrong.add(file + " " + key + ": " + other);
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void everySentenceCanBeSaid() {
		List<String> wrong = new ArrayList<>();
		for (Path file : english) {
			checkFormats(file, Locale.ENGLISH, wrong);
			OTHERS.stream().filter(language -> Files.exists(inLanguage(file, language)))
					.forEach(language -> checkFormats(inLanguage(file, language), language, wrong));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void germanSpeaksLikeAPersonToo() {
		Pattern cold = Pattern.compile("(?iu)\\b(bitte|leider|ungültig\\w*|illegal\\w*|fatal\\w*|abgebrochen wegen|Patient\\w*)\\b|!");
		List<String> wrong = new ArrayList<>();
		eachTranslation((file, key, english, other) -> {
			if (cold.matcher(other).find()) {
				wrong.add(file + " " + key + ": " + other);
			}
		});
		assertEquals(List.of(), wrong);
	}

	private static void checkFormats(Path file, Locale language, List<String> wrong) {
		Properties texts = MessagesTest.load(file);
		for (String key : texts.stringPropertyNames()) {
			String text = texts.getProperty(key);
			if (!PLACE.matcher(text).find()) {
				continue;
			}
			for (int count : COUNTS) {
				try {
					String said = new MessageFormat(text, language).format(words(text, count));
					if (said.contains("{")) {
						wrong.add(file + " " + key + ": " + said);
					}
				} catch (IllegalArgumentException e) {
					wrong.add(file + " " + key + " cannot be read: " + text);
				}
			}
		}
	}

	private static Object[] words(String text, int count) {
		Set<String> numbers = found(NUMBER, text);
		Set<String> dates = found(DATE, text);
		return IntStream.range(0, 12).mapToObj(i -> numbers.contains("" + i) ? (Object) count
				: dates.contains("" + i) ? new Date(0) : "word" + i).toArray();
	}

	private interface Translation {
		void check(Path file, String key, String english, String other);
	}

	private void eachTranslation(Translation translation) {
		for (Path file : english) {
			Properties texts = MessagesTest.load(file);
			for (Locale language : OTHERS) {
				Path other = inLanguage(file, language);
				if (Files.exists(other)) {
					Properties others = MessagesTest.load(other);
					others.stringPropertyNames().stream().filter(texts::containsKey)
							.forEach(key -> translation.check(other, key, texts.getProperty(key), others.getProperty(key)));
				}
			}
		}
	}

	/** Files with texts: everything translatable of a bundle, lists of settings left out. */
	private static Stream<Path> textsOf(SourceBundle bundle) {
		Stream<Path> plugin = Stream.of(bundle.folder().resolve("plugin.properties")).filter(Files::exists);
		Stream<String> names = Stream.of("messages.properties", "usage.properties", "codes.properties", "questions.properties");
		return Stream.concat(plugin, names.flatMap(name -> bundle.properties(name).stream()))
				.filter(each -> !OTHER_LANGUAGE.matcher(each.toString()).matches());
	}

	private static Path inLanguage(Path file, Locale language) {
		return file.resolveSibling(file.getFileName().toString().replace(".properties", "_" + language + ".properties"));
	}

	private static Set<String> keys(Path file) {
		return new TreeSet<>(MessagesTest.load(file).stringPropertyNames());
	}

	private static Set<String> places(String text) {
		return found(PLACE, text);
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean hasMnemonic(String text) {
		Matcher matcher = Pattern.compile("&\\p{L}").matcher(text.replace("&&", ""));
		return matcher.find();
	}
}
