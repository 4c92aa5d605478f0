package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.afterglow.exchange.ImportProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileImportTest {

	private final Desk desk = new Desk();

	private static Arguments bad(Reason reason, String line) {
		return Arguments.of(reason, line.strip());
	}

	private static String coding(String coding) {
		return Desk.line("\"text\":\"a \uD83D\uDC0B here\",\"codings\":[" + coding + "]");
	}

	private static String swapped(String old, String other) {
		String line = Desk.SOUND.replace(old, other);
		assertFalse(line.equals(Desk.SOUND), old);
		return line;
	}

	static Stream<Arguments> badLines() {
		String span = "\"code\":\"Whale\",\"kind\":\"symbol\"}";
		return Stream.of(
				bad(Reason.NOT_JSON, Desk.SOUND.substring(0, 60)),
				bad(Reason.NOT_JSON, Desk.SOUND.substring(0, Desk.SOUND.length() - 2)),
				bad(Reason.NOT_JSON, "client,session"),
				bad(Reason.NOT_JSON, "{'client':'Heron'}"),
				bad(Reason.NOT_ONE_OBJECT, "[1,2]"),
				bad(Reason.NOT_ONE_OBJECT, "\"Heron\""),
				bad(Reason.NOT_ONE_OBJECT, "null"),
				bad(Reason.MORE_AFTER_OBJECT, Desk.SOUND.strip() + "{}"),
				bad(Reason.NOT_JSON, Desk.SOUND.strip() + " and so on"),
				bad(Reason.UNKNOWN_KEY, Desk.line("\"text\":\"a\",\"mood\":[{\"deep\":[1]}]")),
				bad(Reason.UNKNOWN_KEY, coding("{\"start\":0,\"end\":1,\"memo\":\"x\"," + span)),
				bad(Reason.REPEATED_KEY, Desk.line("\"text\":\"a\",\"text\":\"b\"")),
				bad(Reason.REPEATED_KEY, coding("{\"start\":0,\"end\":1,\"end\":2," + span)),
				bad(Reason.MISSING_KEY, Desk.line("\"codings\":[]")),
				bad(Reason.MISSING_KEY, coding("{\"start\":0," + span)),
				bad(Reason.NOT_TEXT, Desk.line("\"text\":7")),
				bad(Reason.NOT_TEXT, Desk.line("\"text\":null")),
				bad(Reason.NOT_TEXT, Desk.line("\"text\":[\"a\"]")),
				bad(Reason.NOT_TEXT, swapped("\"iv\"", "3")),
				bad(Reason.NOT_A_WHOLE_NUMBER, swapped("\"session\":1", "\"session\":\"1\"")),
				bad(Reason.NOT_A_WHOLE_NUMBER, swapped("\"session\":1", "\"session\":1.0")),
				bad(Reason.NOT_A_WHOLE_NUMBER, coding("{\"start\":0.5,\"end\":1," + span)),
				bad(Reason.NOT_A_WHOLE_NUMBER, coding("{\"start\":0,\"end\":true," + span)),
				bad(Reason.NOT_A_LIST, Desk.line("\"text\":\"a\",\"codings\":{}")),
				bad(Reason.NOT_A_LIST, Desk.line("\"text\":\"a\",\"codings\":null")),
				bad(Reason.NOT_AN_OBJECT, coding("[0,1]")),
				bad(Reason.NOT_A_LABEL, swapped("\"Heron\"", "\"\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"Heron\"", "\" Heron\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"Heron\"", "\"He\\nron\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"Heron\"", "\"He\\u0000ron\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"Heron\"", "\"He\\ud83dron\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"The door\"", "\"\"")),
				bad(Reason.NOT_A_LABEL, swapped("\"Door\"", "\"\"")),
				bad(Reason.LABEL_TOO_LONG, swapped("\"Heron\"", "\"" + "h".repeat(301) + "\"")),
				bad(Reason.NOT_A_DATE, swapped("2026-11-06", "2026-02-30")),
				bad(Reason.NOT_A_DATE, swapped("2026-11-06", "6.11.2026")),
				bad(Reason.NOT_A_DATE, swapped("2026-11-06", "0000-01-01")),
				bad(Reason.NOT_A_DATE, swapped("2026-11-06", "+12026-01-01")),
				bad(Reason.NOT_A_DATE, swapped("2026-11-06", "")),
				bad(Reason.UNKNOWN_SESSION_KIND, swapped("dosing", "Dosing")),
				bad(Reason.UNKNOWN_ROUTE, swapped("\"iv\"", "\"\"")),
				bad(Reason.UNKNOWN_CODE_KIND, swapped("symbol", "sign")),
				bad(Reason.NOT_A_SESSION_NUMBER, swapped("\"session\":1", "\"session\":0")),
				bad(Reason.NOT_A_SESSION_NUMBER, swapped("\"session\":1", "\"session\":-1")),
				bad(Reason.NOT_A_SESSION_NUMBER, swapped("\"session\":1", "\"session\":2147483648")),
				bad(Reason.NOT_A_SESSION_NUMBER, swapped("\"session\":1", "\"session\":99999999999999999999999999")),
				bad(Reason.TEXT_HAS_NUL, Desk.line("\"text\":\"a\\u0000b\"")),
				bad(Reason.TEXT_HAS_HALF_CHARACTER, Desk.line("\"text\":\"a\\ud83d b\"")),
				bad(Reason.TEXT_HAS_HALF_CHARACTER, Desk.line("\"text\":\"a\\udc0b\\ud83d b\"")),
				bad(Reason.SPAN_EMPTY, coding("{\"start\":1,\"end\":1," + span)),
				bad(Reason.SPAN_EMPTY, coding("{\"start\":2,\"end\":1," + span)),
				bad(Reason.SPAN_OUTSIDE, coding("{\"start\":-1,\"end\":1," + span)),
				bad(Reason.SPAN_OUTSIDE, coding("{\"start\":0,\"end\":10," + span)),
				bad(Reason.SPAN_OUTSIDE, coding("{\"start\":0,\"end\":4294967297," + span)),
				bad(Reason.SPAN_CUTS_CHARACTER, coding("{\"start\":3,\"end\":5," + span)),
				bad(Reason.SPAN_CUTS_CHARACTER, coding("{\"start\":0,\"end\":3," + span)));
	}

	@ParameterizedTest
	@MethodSource("badLines")
	void aBadLineIsNamedAndNothingIsKept(Reason reason, String line) {
		String good = Desk.titled("Another", "\"text\":\"good\"");
		List<ImportProblem> problems = desk.refused(good + "\n" + line + "\n" + good);
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(reason, problems.getFirst().reason());
		assertEquals(3, problems.getFirst().line());
	}

	@Test
	void everyProblemOfEveryLineIsCollected() {
		String two = swapped("2026-11-06", "soon").replace("symbol", "sign");
		List<ImportProblem> problems = desk.refused(two + Desk.SOUND + "{" + "\n" + coding("{\"start\":1,\"end\":1},7"));
		assertEquals(List.of("line 1: NOT_A_DATE", "line 1, coding 1: UNKNOWN_CODE_KIND", "line 3: NOT_JSON",
				"line 4, coding 1: MISSING_KEY", "line 4, coding 1: MISSING_KEY", "line 4, coding 2: NOT_AN_OBJECT",
				"line 4, coding 1: SPAN_EMPTY"), problems.stream().map(ImportProblem::toString).toList());
	}

	@Test
	void aHundredProblemsAreListedAndAllAreCounted() {
		String file = "{}\n".repeat(50);
		try {
			desk.read(file);
			throw new AssertionError("taken");
		} catch (ImportRefused e) {
			assertEquals(100, e.problems().size());
			assertEquals(50 * 6, e.count());
		}
	}

	@Test
	void deepNestingIsRefusedWithoutDigging() {
		String deep = Desk.line("\"text\":\"a\",\"mood\":" + "[".repeat(100_000) + "]".repeat(100_000));
		List<ImportProblem> problems = desk.refused(deep);
		assertEquals(List.of(Reason.UNKNOWN_KEY, Reason.NOT_JSON), problems.stream().map(ImportProblem::reason).toList());
	}

	@Test
	void bytesThatAreNoTextAreNamedWithTheirLine() throws IOException {
		for (byte[] bytes : List.of(new byte[] { (byte) 0xFF }, new byte[] { (byte) 0xC0, (byte) 0x80 },
				new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, new byte[] { (byte) 0xE2, (byte) 0x82 })) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			file.write(Desk.SOUND.getBytes(StandardCharsets.UTF_8));
			file.write("{\"client\":\"".getBytes(StandardCharsets.UTF_8));
			file.write(bytes);
			file.write("\"}\n".getBytes(StandardCharsets.UTF_8));
			file.write(Desk.SOUND.getBytes(StandardCharsets.UTF_8));
			List<ImportProblem> problems = desk.refused(file.toByteArray());
			assertEquals(List.of("line 2: NOT_UTF8"), problems.stream().map(ImportProblem::toString).toList());
		}
	}

	@Test
	void tenMegabytesOfTextAreTooLong() {
		assertEquals(Reason.TEXT_TOO_LONG, desk.reason(Desk.line("\"text\":\"" + "a".repeat(5_000_001) + "\"")));
		assertEquals(Reason.TEXT_TOO_LONG, desk.reason(Desk.line("\"text\":\"" + "a".repeat(10 * 1024 * 1024) + "\"")));
	}

	@Test
	void anEndlessLabelIsNoEndlessText() {
		assertEquals(Reason.LABEL_TOO_LONG, desk.reason(swapped("\"Heron\"", "\"" + "h".repeat(11_000_000) + "\"")));
		assertEquals(Reason.LABEL_TOO_LONG, desk.reason(swapped("\"Door\"", "\"" + "d".repeat(11_000_000) + "\"")));
	}

	@Test
	void fiveMillionCharactersAreTaken() throws ImportRefused {
		assertEquals(1, desk.read(Desk.line("\"text\":\"" + "\\u00e9".repeat(5_000_000) + "\"")).added());
	}

	@Test
	void anEndlessLineCostsNoMemory() throws Exception {
		long size = 200L * 1024 * 1024;
		try (InputStream endless = new Blanks(size)) {
			new JsonLinesImport(desk.records, desk.codebook, Desk.CLOCK).read(endless, ImportProgress.NONE);
			throw new AssertionError("taken");
		} catch (ImportRefused e) {
			assertEquals(List.of(Reason.LINE_TOO_LONG), e.problems().stream().map(ImportProblem::reason).toList());
		}
	}

	/** Spaces, which JSON allows without end, then the end of the file. */
	private static final class Blanks extends InputStream {
		private long left;

		Blanks(long size) {
			left = size;
		}

		@Override
		public int read() {
			return left-- > 0 ? ' ' : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (left <= 0) {
				return -1;
			}
			int count = (int) Math.min(left, length);
			Arrays.fill(target, offset, offset + count, (byte) ' ');
			left -= count;
			return count;
		}
	}

	@Test
	void fiveThousandCodingsAreTaken() throws ImportRefused {
		String codings = String.join(",", IntStream.range(0, 5000)
				.mapToObj(i -> "{\"start\":" + i + ",\"end\":" + (i + 2) + ",\"code\":\"Code " + i % 50 + "\",\"kind\":\"theme\"}")
				.toList());
		ImportReport report = desk.read(Desk.line("\"text\":\"" + "word ".repeat(1001) + "\",\"codings\":[" + codings + "]"));
		assertEquals(new ImportReport(1, 0, 5000, 1, 1, 50), report);
	}

	@Test
	void codingsWithoutEndAreRefused() {
		String million = "[" + "0,".repeat(1_000_000) + "[0],{}]";
		List<ImportProblem> problems = desk.refused(Desk.line("\"text\":\"a\",\"codings\":" + million) + "{");
		assertEquals(Reason.NOT_AN_OBJECT, problems.getFirst().reason());
		try {
			desk.read(Desk.line("\"text\":\"a\",\"codings\":" + million));
			throw new AssertionError("taken");
		} catch (ImportRefused e) {
			assertEquals(1_000_001, e.count());
		}
	}

	@Test
	void anEmptyFileIsNamed() {
		for (String empty : List.of("", "\n\n", "\uFEFF", "  \r\n")) {
			List<ImportProblem> problems = desk.refused(empty);
			assertEquals(List.of("line 0: NOTHING_IN_FILE"), problems.stream().map(ImportProblem::toString).toList());
		}
	}

	@Test
	void noExceptionRepeatsWhatStandsInTheFile() {
		String secret = "Marzipan";
		for (String line : badLines().map(arguments -> (String) arguments.get()[1]).toList()) {
			String file = line.replace("Heron", secret).replace("whale", secret).replace("The door", secret);
			try {
				desk.read(file);
			} catch (ImportRefused e) {
				assertFalse((e + " " + e.problems()).contains(secret), e::toString);
				assertTrue(e.getCause() == null);
			}
		}
	}
}
