package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** F1 has something to say wherever one is: every view, page, dialog and page of the preferences has its place in the guide. */
class HelpTopicsTest {

	private static final Pattern PART = Pattern.compile("<(?:view|editor)\\s+id=\"([^\"]+)\"\\s+name=");
	/**
	 * Named classes that are a dialog or a page of the preferences. What is made on the spot extends one of them, and an abstract one is
	 * never seen by itself.
	 */
	private static final Pattern DIALOG = Pattern
			.compile("(?<!abstract )class (\\w+)(?:<\\w+>)? (?:extends (?:\\w*Dialog|Window|Page)|implements (?:LockScreen\\.)?Page)\\b");

	private static final String ASK = "say in bundles/org.afterglow.ui.help/topics.properties where the guide tells about it";

	private final List<SourceBundle> bundles = SourceBundle.all();
	private final Properties topics = topics();

	private Properties topics() {
		SourceBundle help = bundles.stream().filter(each -> each.name().equals("ui.help")).findFirst().orElseThrow();
		Properties read = new Properties();
		try (Reader in = Files.newBufferedReader(help.folder().resolve("topics.properties"))) {
			read.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return read;
	}

	@Test
	void everyViewAndPageHasItsPlaceInTheGuide() {
		Set<String> parts = bundles.stream().map(each -> each.folder().resolve("plugin.xml")).filter(Files::exists)
				.flatMap(file -> PART.matcher(SourceBundle.text(file)).results().map(each -> each.group(1))).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(parts.size() > 15, () -> "found: " + parts);
		parts.removeAll(topics.stringPropertyNames());
		assertEquals(Set.of(), parts, ASK);
	}

	@Test
	void everyDialogHasItsPlaceInTheGuide() {
		Set<String> dialogs = bundles.stream().flatMap(bundle -> bundle.sources().stream()).flatMap(HelpTopicsTest::dialogs)
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(dialogs.size() > 15, () -> "found: " + dialogs);
		dialogs.removeAll(topics.stringPropertyNames());
		assertEquals(Set.of(), dialogs, ASK);
	}

	@Test
	void noPlaceIsForSomethingThatIsGone() {
		Set<String> known = bundles.stream().map(each -> each.folder().resolve("plugin.xml")).filter(Files::exists)
				.flatMap(file -> PART.matcher(SourceBundle.text(file)).results().map(each -> each.group(1))).collect(Collectors.toCollection(TreeSet::new));
		known.addAll(bundles.stream().flatMap(bundle -> bundle.sources().stream()).map(HelpTopicsTest::type).toList());
		Set<String> gone = new TreeSet<>(topics.stringPropertyNames());
		gone.removeIf(each -> known.contains(each.replaceAll("\\$.*", "")));
		assertEquals(Set.of(), gone, ASK);
	}

	private static Stream<String> dialogs(Path source) {
		String type = type(source);
		String own = type.substring(type.lastIndexOf('.') + 1);
		String text = SourceBundle.text(source);
		List<MatchResult> found = DIALOG.matcher(text).results().toList();
		return found.stream().map(each -> each.group(1).equals(own) ? type : type + '$' + each.group(1));
	}

	private static String type(Path source) {
		String path = source.toString().replace('\\', '/');
		return path.substring(path.indexOf("/src/") + "/src/".length()).replace(".java", "").replace('/', '.');
	}
}
