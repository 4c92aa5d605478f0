package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.records.Therapist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

	private static final int PRACTICES = 400;

	@Test
	void anyPracticeComesBackByteForByte() throws ImportRefused {
		long seed = new Random().nextLong();
		System.out.println("round trip, seed " + seed);
		Random random = new Random(seed);
		int narratives = 0;
		for (int i = 0; i < PRACTICES; i++) {
			Desk original = new Desk();
			new RandomPractice(random, original).fill();
			byte[] first = original.export();
			Desk copy = new Desk();
			if (first.length > 0) {
				narratives += copy.read(first).added();
			}
			String message = "seed " + seed + ", practice " + i;
			assertEquals(new String(first, StandardCharsets.UTF_8), new String(copy.export(), StandardCharsets.UTF_8), message);
			assertArrayEquals(first, copy.export(), message);
			if (first.length > 0) {
				assertEquals(0, copy.read(first).added(), message);
			}
		}
		assertTrue(narratives > PRACTICES, "practices were all but empty");
	}

	@Test
	void charactersAreWrittenAsThemselves() throws ImportRefused {
		Desk desk = new Desk();
		desk.read(Desk.line("\"text\":\"\\ud83d\\udc0b \\u05e9 \\u00e9\",\"codings\":[]"));
		assertEquals(Desk.line("\"text\":\"\uD83D\uDC0B \u05E9 \u00E9\",\"codings\":[]"),
				new String(desk.export(), StandardCharsets.UTF_8));
	}

	@Test
	void nameAndRegistrationStandOnEveryLineAndComeInWithIt() throws ImportRefused {
		Desk desk = new Desk();
		desk.read(Desk.SOUND);
		String without = new String(desk.export(), StandardCharsets.UTF_8);
		desk.records.settings().set(Therapist.NAME, "Mara Linden");
		desk.records.settings().set(Therapist.REGISTRATION, "PT 4711");
		byte[] signed = desk.export();
		String by = ",\"by\":\"Mara Linden, PT 4711\"}";
		assertTrue(new String(signed, StandardCharsets.UTF_8).lines().allMatch(line -> line.endsWith(by)));
		assertEquals(without, new String(signed, StandardCharsets.UTF_8).replace(by, "}"));
		assertEquals(0, desk.read(signed).added());
		Desk other = new Desk();
		other.read(signed);
		assertEquals(without, new String(other.export(), StandardCharsets.UTF_8), "who exported it is not who works here");
	}

	@Test
	void marksAreInTheOrderOfTheTextTheLongerOneFirst() throws ImportRefused {
		Desk desk = new Desk();
		String start = "\"text\":\"abcdef\",\"codings\":[";
		String a = "{\"start\":0,\"end\":6,\"code\":\"A\",\"kind\":\"theme\"}";
		String b = "{\"start\":0,\"end\":2,\"code\":\"A\",\"kind\":\"theme\"}";
		String c = "{\"start\":0,\"end\":2,\"code\":\"B\",\"kind\":\"theme\"}";
		String d = "{\"start\":1,\"end\":2,\"code\":\"A\",\"kind\":\"theme\"}";
		desk.read(Desk.line(start + String.join(",", d, c, b, a) + "]"));
		assertEquals(Desk.line(start + String.join(",", a, b, c, d) + "]"), new String(desk.export(), StandardCharsets.UTF_8));
	}

	@Test
	void whatCannotBeWrittenIsCounted() throws ImportRefused, IOException {
		Desk desk = new Desk();
		desk.read(Desk.SOUND);
		desk.records.narratives().each(Optional.empty(), door -> {
			Narrative again = Narrative.told(door.narrative().session(), "The door", "I saw nothing", Desk.CLOCK.instant());
			Anchor gone = new Anchor(door.anchors().getFirst().id(), again.id(), door.anchors().getFirst().span(), "white door",
					AnchorState.UNANCHORED);
			Coding coding = Coding.of(gone.id(), desk.codebook.add("Gate", CodeKind.SYMBOL).id(), Desk.CLOCK.instant());
			desk.records.narratives().save(new CodedNarrative(again, List.of(gone), List.of(coding)));
		});
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportReport report = new JsonLinesExport(desk.records, desk.codebook).write(out, Optional.empty());
		assertEquals(new ExportReport(2, 1, 1, 1), report);
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"title\":\"The door (2)\""));
	}

	@Test
	void aFullDiskIsNoSuccess() throws ImportRefused {
		Desk desk = new Desk();
		desk.read(Desk.SOUND);
		OutputStream full = new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		assertThrows(IOException.class, () -> new JsonLinesExport(desk.records, desk.codebook).write(full, Optional.empty()));
	}

	@Test
	void aFileIsReplacedOnlyWhenAsked(@TempDir Path folder) throws IOException, ImportRefused {
		Desk desk = new Desk();
		desk.read(Desk.SOUND);
		JsonLinesExport export = new JsonLinesExport(desk.records, desk.codebook);
		Path file = folder.resolve("practice.jsonl");
		export.write(file, false, Optional.empty());
		assertEquals(Desk.SOUND, Files.readString(file));
		Files.writeString(file, "mine");
		assertThrows(FileAlreadyExistsException.class, () -> export.write(file, false, Optional.empty()));
		assertEquals("mine", Files.readString(file));
		export.write(file, true, Optional.empty());
		assertEquals(Desk.SOUND, Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
