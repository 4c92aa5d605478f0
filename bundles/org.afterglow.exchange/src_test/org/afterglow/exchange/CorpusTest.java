package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Coding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real texts, where they lie beside the clone or where the property {@code afterglow.corpus} says. */
class CorpusTest {

	private record Row(String title, int start, int end, String quote, String code) {
	}

	@ParameterizedTest
	@CsvSource({ "showings.jsonl, 86, 1282", "opium-eater.jsonl, 4, 57" })
	void everyPassageIsWhereTheFileSays(String name, int narratives, int codings) throws IOException, ImportRefused {
		Optional<Path> file = corpus().map(folder -> folder.resolve(name)).filter(Files::exists);
		Assumptions.assumeTrue(file.isPresent(), "the corpus is not here");
		Desk desk = new Desk();
		ImportReport report = desk.read(Files.readAllBytes(file.get()));
		assertEquals(narratives, report.added());
		assertEquals(codings, report.codings());
		List<Row> expected = expected(file.get());
		List<Row> kept = kept(desk);
		assertEquals(codings, kept.size());
		assertEquals(expected.stream().map(Row::toString).sorted().toList(), kept.stream().map(Row::toString).sorted().toList());
		Desk copy = new Desk();
		copy.read(desk.export());
		assertArrayEquals(desk.export(), copy.export());
	}

	private static Optional<Path> corpus() {
		Optional<Path> told = Optional.ofNullable(System.getProperty("afterglow.corpus")).map(Path::of);
		return told.or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve("shared/corpus")).filter(Files::isDirectory).findFirst());
	}

	private static List<Row> expected(Path file) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode narrative = JsonMapper.shared().readTree(line);
			String text = narrative.get("text").asString();
			for (JsonNode coding : narrative.get("codings")) {
				int start = coding.get("start").asInt();
				int end = coding.get("end").asInt();
				rows.add(new Row(narrative.get("title").asString(), start, end, text.substring(start, end),
						coding.get("code").asString()));
			}
		}
		return rows;
	}

	private static List<Row> kept(Desk desk) {
		List<Row> rows = new ArrayList<>();
		desk.records.narratives().each(Optional.empty(), narrative -> {
			Map<AnchorId, Anchor> anchors = Anchors.held(narrative);
			for (Coding coding : narrative.codings()) {
				Anchor anchor = anchors.get(coding.anchor());
				assertTrue(anchor != null);
				rows.add(new Row(narrative.narrative().title(), anchor.span().start(), anchor.span().end(), anchor.quote(),
						desk.codebook.effective(coding.code()).orElseThrow().name()));
			}
		});
		return rows;
	}
}
