package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A practice has one code of a name. A module that brings a second one is given the first, which is right where somebody else's
 * module means the same, and wrong among codes that we ship: Self is one thing to a phenomenologist, another in IFS.
 */
class CodeNamesTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "_de"})
	void noTwoCodesThatAreShippedHaveOneName(String language) {
		Map<String, List<String>> places = new TreeMap<>();
		for (SourceBundle bundle : SourceBundle.all()) {
			Stream.of("starter", "codes").flatMap(name -> bundle.properties(name + language + ".properties").stream())
					.forEach(file -> addNames(bundle, file, places));
		}
		assertTrue(places.size() > 40, "names were found: " + places.size());
		places.values().removeIf(each -> each.size() == 1);
		assertEquals(Map.of(), places);
	}

	private static void addNames(SourceBundle bundle, Path file, Map<String, List<String>> places) {
		Properties texts = MessagesTest.load(file);
		texts.stringPropertyNames().stream().filter(key -> key.endsWith(".name")).forEach(key -> places
				.computeIfAbsent(texts.getProperty(key).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(bundle + ": " + key));
	}
}
