package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Habits that a reader of this code may rely on. */
class SourceRulesTest {

	private static final int LONG_FILE = 300;
	private static final int TOO_LONG_FILE = 500;

	private final List<SourceBundle> bundles = SourceBundle.all();

	@Test
	void noFileIsTooLong() {
		List<String> tooLong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			for (Path source : bundle.sources()) {
				long lines = SourceBundle.text(source).lines().count();
				if (lines > TOO_LONG_FILE) {
					tooLong.add(source.getFileName() + ": " + lines);
				} else if (lines > LONG_FILE) {
					System.out.println("Longer than " + LONG_FILE + " lines: " + source.getFileName() + ", " + lines);
				}
			}
		}
		assertEquals(List.of(), tooLong);
	}

	@Test
	void coloursAndFontsComeFromTheTheme() {
		assertNone("\\bnew (Color|Font|FontData|RGB)\\(", bundle -> !bundle.name().equals("ui"));
	}

	@Test
	void standardOutputBelongsToTheHeadlessApplication() {
		assertNone("\\bSystem\\.(out|err)\\b|\\.printStackTrace\\(", bundle -> !bundle.name().equals("cli"));
	}

	/** Whoever wants another time, such as a test, has one place to hand it in. */
	@Test
	void theWindowAsksTheMachineForTheTimeInOnePlace() {
		assertNone(String.join("|", "\\b(Instant|Year|YearMonth|MonthDay|\\w+Date|\\w+Time)(\\.now\\((?!\\w*[cC]lock)|::now\\b)",
				"\\b(Clock|InstantSource)(\\.|::)(system|tick[MS])", "\\bZoneId(\\.|::)systemDefault", "\\bTimeZone(\\.|::)getDefault",
				"\\bSystem(\\.|::)currentTimeMillis", "\\bnew (java\\.util\\.)?Date\\(\\)", "\\bCalendar(\\.|::)getInstance"),
				bundle -> bundle.name().matches("app|(.+\\.)?ui(\\..+)?"), "org/afterglow/ui/internal/WindowClock.java");
	}

	@Test
	void nobodySleeps() {
		assertNone("\\bThread\\.sleep\\(", bundle -> true);
	}

	@Test
	void typesAreNamedForWhatTheyAre() {
		List<String> strange = new ArrayList<>();
		Pattern name = Pattern.compile("I[A-Z][a-z].*|.*(Impl|Manager|Helper|Utils?)");
		for (SourceBundle bundle : bundles) {
			bundle.sources().stream().map(each -> each.getFileName().toString().replace(".java", ""))
					.filter(name.asMatchPredicate()).forEach(strange::add);
		}
		assertEquals(List.of(), strange);
	}

	private void assertNone(String pattern, Predicate<SourceBundle> among, String... except) {
		Pattern forbidden = Pattern.compile(pattern);
		List<String> found = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			if (among.test(bundle)) {
				bundle.sources().stream().filter(each -> Stream.of(except).noneMatch(each::endsWith))
						.filter(each -> forbidden.matcher(withoutComments(each)).find())
						.forEach(each -> found.add(bundle + ": " + each.getFileName()));
			}
		}
		assertEquals(List.of(), found);
	}

	private static String withoutComments(Path source) {
		return SourceBundle.text(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
	}
}
