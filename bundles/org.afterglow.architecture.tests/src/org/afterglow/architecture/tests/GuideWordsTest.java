package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the guide names is in the program: words in bold stand on something, keys do something, pictures are taken by journeys. */
class GuideWordsTest {

	private static final Path GUIDES = Path.of("../../releng/guides").toAbsolutePath().normalize();
	private static final Path JOURNEYS = Path.of("../org.afterglow.app.ui.tests/src").toAbsolutePath().normalize();
	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final Pattern KEY = Pattern.compile("\\b(?:(?:Ctrl|Shift|Alt)\\+)+(?:[A-Z][a-z]+(?: (?:Down|Up))?|[A-Z0-9])\\b|\\bF\\d{1,2}\\b|\\b(?:Shift|Ctrl|Alt)\\+F\\d{1,2}\\b");
	private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");
	private static final Pattern BINDING = Pattern.compile("<key ([^>]+)>");
	private static final Pattern COMMAND = Pattern.compile("<command id=\"([^\"]+)\"[^>]*? name=\"%([\\w.]+)\"");
	private static final Pattern SHOWN = Pattern.compile("\\.\\./pictures/([a-z0-9-]+)-light\\.png");
	/** The name a journey gives a picture, or how its name begins. */
	private static final Pattern TAKEN = Pattern.compile("\\bboth\\(\"([a-z0-9-]+)\"( \\+)?");
	/** Of fields, lists and pages themselves, which no list of commands has. */
	private static final Set<String> OF_WIDGETS = Set.of("Ctrl+Down", "Ctrl+Up", "Alt+Left", "Alt+Right", "Shift+Tab", "Ctrl+V");
	/** Commands of the platform, as this program binds them. */
	private static final Map<String, String> PLATFORM = Map.of("org.eclipse.ui.edit.undo", "Undo", "org.eclipse.ui.edit.redo", "Redo",
			"org.eclipse.ui.file.save", "Save now", "org.eclipse.ui.views.showView", "Practice tree");

	private final List<SourceBundle> bundles = SourceBundle.all();

	@Test
	void everyWordInBoldStandsOnSomething() {
		assertEquals(List.of(), strangeWords("en", "messages.properties", "plugin.properties", "page.properties"));
		assertEquals(List.of(), strangeWords("de", "messages_de.properties", "plugin_de.properties", "page_de.properties"));
	}

	/** A whole sentence stands out because it matters, and is nobody's label. */
	private List<String> strangeWords(String language, String... files) {
		Set<String> labels = Stream.of(files).flatMap(file -> bundles.stream().flatMap(bundle -> labels(bundle, file))).collect(Collectors.toSet());
		assertTrue(labels.size() > 500, () -> "labels: " + labels.size());
		return parts(language).flatMap(part -> BOLD.matcher(SourceBundle.text(part)).results().map(each -> each.group(1))
				.filter(each -> !each.endsWith(".") && !labels.contains(each)).map(each -> part.getFileName() + ": " + each)).toList();
	}

	private static Stream<String> labels(SourceBundle bundle, String file) {
		List<Path> found = new ArrayList<>(bundle.properties(file));
		Optional.of(bundle.folder().resolve(file)).filter(Files::exists).filter(each -> !found.contains(each)).ifPresent(found::add);
		return found.stream().map(GuideWordsTest::load).flatMap(texts -> texts.stringPropertyNames().stream().map(texts::getProperty))
				.map(text -> text.replaceAll("\\t.*", "").replaceAll("&(?=\\S)", "").replaceAll(":$", "").strip());
	}

	@Test
	void everyKeyDoesSomething() {
		Set<String> bound = new HashSet<>(keys().keySet());
		bound.addAll(OF_WIDGETS);
		List<String> free = parts("en").flatMap(part -> KEY.matcher(SourceBundle.text(part)).results().map(MatchResult::group)
				.filter(key -> !bound.contains(key)).map(key -> part.getFileName() + ": " + key)).toList();
		assertEquals(List.of(), free);
	}

	/** In the tables of keys a command is called as it is called everywhere. */
	@Test
	void everyKeyDoesWhatTheTableSays() {
		Map<String, Set<String>> keys = keys();
		String page = SourceBundle.text(GUIDES.resolve("en/keys.md"));
		String ours = page.substring(0, page.indexOf("## In this help"));
		List<String> wrong = new ArrayList<>();
		int rows = 0;
		for (MatchResult row : ROW.matcher(ours).results().filter(each -> !each.group(1).matches("Key|-+")).toList()) {
			rows++;
			List<String> named = List.of(row.group(1).split(", | to "));
			List<String> done = named.size() > 1 && row.group(2).split(", ").length == named.size() ? List.of(row.group(2).split(", "))
					: named.stream().map(each -> row.group(2)).toList();
			for (int i = 0; i < named.size(); i++) {
				if (!keys.getOrDefault(named.get(i), Set.of()).contains(done.get(i))) {
					wrong.add(named.get(i) + " is for " + keys.get(named.get(i)) + ", not for " + done.get(i));
				}
			}
		}
		assertEquals(List.of(), wrong);
		int counted = rows;
		assertTrue(counted > 35, () -> "rows: " + counted);
	}

	@Test
	void everyPictureIsTakenByAJourneyAndListed() throws IOException {
		Set<String> listed = SourceBundle.text(GUIDES.resolve("pictures.txt")).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> line.split("\\s+")[1] + " shows " + line.split("\\s+")[0]).collect(Collectors.toCollection(TreeSet::new));
		Set<String> shown = parts("en").flatMap(part -> SHOWN.matcher(SourceBundle.text(part)).results()
				.map(each -> part.getFileName().toString().replace(".md", "") + " shows " + each.group(1))).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(shown, listed);
		Set<String> taken;
		try (Stream<Path> sources = Files.walk(JOURNEYS)) {
			taken = sources.filter(each -> each.toString().endsWith(".java"))
					.flatMap(each -> TAKEN.matcher(SourceBundle.text(each)).results().map(name -> name.group(1))).collect(Collectors.toSet());
		}
		assertEquals(List.of(), listed.stream().map(each -> each.replaceFirst(".* shows ", ""))
				.filter(each -> !taken.contains(each) && taken.stream().noneMatch(begin -> begin.endsWith("-") && each.startsWith(begin))).toList());
		try (Stream<Path> files = Files.list(GUIDES.resolve("pictures"))) {
			Set<String> names = files.map(each -> each.getFileName().toString().replaceFirst("-(light|dark)\\.png$", "")).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(listed.stream().map(each -> each.replaceFirst(".* shows ", "")).collect(Collectors.toCollection(TreeSet::new)), names);
		}
	}

	/** What keys are for, by the names of people: {@code Ctrl+Shift+P}. */
	private Map<String, Set<String>> keys() {
		Map<String, String> names = new HashMap<>(PLATFORM);
		for (SourceBundle bundle : bundles) {
			Path file = bundle.folder().resolve("plugin.xml");
			if (Files.exists(file)) {
				Properties texts = load(bundle.folder().resolve("plugin.properties"));
				COMMAND.matcher(SourceBundle.text(file)).results()
						.forEach(each -> names.put(each.group(1), Optional.ofNullable(texts.getProperty(each.group(2))).orElse("")));
			}
		}
		Map<String, Set<String>> keys = new HashMap<>();
		for (SourceBundle bundle : bundles) {
			Path file = bundle.folder().resolve("plugin.xml");
			if (Files.exists(file)) {
				BINDING.matcher(SourceBundle.text(file)).results().map(MatchResult::group).filter(each -> !each.contains("platform="))
						.forEach(each -> keys.computeIfAbsent(said(attribute(each, "sequence")), key -> new TreeSet<>())
								.add(names.getOrDefault(attribute(each, "commandId"), "")));
			}
		}
		return keys;
	}

	private static String attribute(String element, String name) {
		return element.replaceFirst("(?s).*\\b" + name + "=\"([^\"]*)\".*", "$1");
	}

	private static String said(String sequence) {
		return sequence.replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt").replace("PAGE_DOWN", "Page Down").replace("PAGE_UP", "Page Up")
				.replace("INSERT", "Insert").replace("SPACE", "Space").replaceFirst("\\bDEL$", "Delete").replaceFirst("\\bCR$", "Enter");
	}

	private static Stream<Path> parts(String language) {
		try (Stream<Path> files = Files.list(GUIDES.resolve(language))) {
			return files.filter(each -> each.toString().endsWith(".md")).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Properties load(Path file) {
		Properties texts = new Properties();
		if (!Files.exists(file)) {
			return texts;
		}
		try (Reader in = Files.newBufferedReader(file)) {
			texts.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}
}
