package org.afterglow.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.afterglow.ui.help.Step;
import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Marker;
import org.afterglow.ui.help.internal.text.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** The guide holds together: what it links to is there, what it shows is there, and every part is in the contents. */
class GuideTest {

	private static final Path RELENG = Path.of("../../releng").toAbsolutePath().normalize();
	private static final GuideFiles FILES = GuideFiles.of(RELENG);

	private static Guide guide(String language) {
		return Guide.read(FILES, Locale.of(language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void everyLinkLeadsSomewhere(String language) {
		Guide guide = guide(language);
		List<String> wrong = new ArrayList<>();
		for (Part part : guide.parts()) {
			lines(part).flatMap(line -> line.runs().stream()).map(Run::link).flatMap(Optional::stream).forEach(address -> {
				if (address.startsWith("http")) {
					wrong.add(part.file() + " leads out of the guide: " + address);
				} else if (guide.target(part, address).filter(guide::has).isEmpty()) {
					wrong.add(part.file() + ": " + address);
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void everyPictureIsThereInLightAndDark(String language) {
		Guide guide = guide(language);
		List<String> missing = new ArrayList<>();
		for (Part part : guide.parts()) {
			part.blocks().stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).forEach(picture -> {
				String file = GuideFiles.seenFrom(part.file(), picture.address());
				for (String name : List.of(file, file.replace("-light.png", "-dark.png"))) {
					if (!name.endsWith(".png") || FILES.bytes(name).isEmpty()) {
						missing.add(part.file() + ": " + name);
					}
				}
				assertFalse(picture.words().isBlank(), () -> part.file() + " does not tell what is on " + file);
			});
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everyPartIsInTheContents() throws IOException {
		try (Stream<Path> files = Files.list(RELENG.resolve("guides/en"))) {
			List<String> lost = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
					.map(name -> name.substring(0, name.length() - ".md".length())).filter(name -> guide("en").part(name).isEmpty()).sorted().toList();
			assertEquals(List.of(), lost);
		}
	}

	@Test
	void everyPartIsThereInEnglishAndInGerman() throws IOException {
		assertEquals(names("en"), names("de"));
	}

	private static List<String> names(String language) throws IOException {
		try (Stream<Path> files = Files.list(RELENG.resolve("guides").resolve(language))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** Places in the guide are named in English; a translation has the same headings in the same order. */
	@Test
	void germanPartsHaveTheHeadingsOfTheEnglishOnes() {
		List<String> wrong = guide("de").parts().stream().filter(part -> part.file().startsWith("guides/de"))
				.filter(part -> !headings(part).equals(headings(guide("en").part(part.name()).orElseThrow()))).map(Part::file).toList();
		assertEquals(List.of(), wrong);
	}

	private static List<String> headings(Part part) {
		return part.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
				.map(heading -> heading.level() + heading.name()).toList();
	}

	@Test
	void everyPartBeginsWithItsHeading() {
		List<String> wrong = guide("en").parts().stream()
				.filter(part -> part.headings(1).size() != 1 || !(part.blocks().getFirst() instanceof Block.Heading)).map(Part::file)
				.filter(file -> !file.endsWith("json-lines.md")).toList();
		assertEquals(List.of(), wrong);
	}

	/** F1 leads to places that are there, whatever the language. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void everyTopicIsThere(String language) throws IOException {
		Properties topics = new Properties();
		try (var in = Files.newBufferedReader(Path.of("topics.properties"))) {
			topics.load(in);
		}
		Guide guide = guide(language);
		List<String> missing = topics.stringPropertyNames().stream().filter(key -> !guide.has(Target.of(topics.getProperty(key))))
				.map(key -> key + " = " + topics.getProperty(key)).sorted().toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void everyFirstStepHasItsBox(String language) {
		List<String> steps = guide(language).part("first-steps").orElseThrow().blocks().stream().filter(Block.Paragraph.class::isInstance)
				.map(block -> ((Block.Paragraph) block).marker()).flatMap(Optional::stream).filter(Marker.Box.class::isInstance)
				.map(marker -> ((Marker.Box) marker).step().orElseThrow()).toList();
		assertEquals(Stream.of(Step.values()).map(Enum::name).toList(), steps);
	}

	@Test
	void allPicturesTogetherAreSmall() throws IOException {
		long bytes = 0;
		try (Stream<Path> files = Files.list(RELENG.resolve("guides/pictures"))) {
			for (Path file : files.toList()) {
				bytes += Files.size(file);
			}
		}
		long all = bytes;
		assertTrue(all < 3_000_000, () -> "bytes: " + all);
	}

	private static Stream<Line> lines(Part part) {
		return part.blocks().stream().flatMap(block -> switch (block) {
			case Block.Heading heading -> Stream.of(heading.line());
			case Block.Paragraph paragraph -> Stream.of(paragraph.line());
			case Block.Table table -> Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream));
			case Block.Code code -> Stream.empty();
			case Block.Picture picture -> Stream.empty();
			case Block.Rule rule -> Stream.empty();
		});
	}
}
