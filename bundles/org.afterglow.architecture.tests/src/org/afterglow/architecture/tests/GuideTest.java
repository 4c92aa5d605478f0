package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The guide for authors of modules is true: its code is in the sources, and what it lists is all there is. */
class GuideTest {

	private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
	private static final Pattern BLOCK = Pattern.compile("(?:<!-- (\\S+) -->\\n)?```(\\w*)\\n(.*?)\\n```", Pattern.DOTALL);
	private static final Pattern LINK = Pattern.compile("`((?:releng|bundles|features|product)/[\\w./-]+)`");
	private static final String LEFT_OUT = "…";

	private final String guide = SourceBundle.text(TOP.resolve("releng/docs/modules.md"));

	@Test
	void everyBlockOfCodeIsInTheSourceItNames() {
		List<MatchResult> blocks = BLOCK.matcher(guide).results().toList();
		assertTrue(blocks.size() > 15, () -> "blocks: " + blocks.size());
		List<String> wrong = new ArrayList<>();
		for (MatchResult block : blocks) {
			if (block.group(1) == null) {
				wrong.add("no source is named for: " + block.group(3));
				continue;
			}
			String source = words(SourceBundle.text(TOP.resolve(block.group(1))));
			for (String piece : block.group(3).split("(?m)^" + LEFT_OUT + "\\n")) {
				if (!source.contains(words(piece))) {
					wrong.add(block.group(1) + " has no\n" + piece);
				}
			}
		}
		assertEquals("", String.join("\n\n", wrong));
	}

	/** Who else may see something, how it is explained and how lines are broken is not what the guide is about. */
	private static String words(String code) {
		return code.replaceAll("(?s)/\\*\\*.*?\\*/", "").replace("public ", "").replaceAll("\\s+", " ").strip();
	}

	@Test
	void everyKindOfFieldIsListed() {
		Matcher made = Pattern.compile("(?m)^Field#(\\w+)\\(.*\\) : static ").matcher(api("org.afterglow.framework"));
		List<String> missing = made.results().map(each -> "`Field." + each.group(1) + "`").filter(each -> !guide.contains("| " + each + " |")).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyTestOfTheContractIsExplained() {
		String contract = SourceBundle.text(TOP.resolve(
				"bundles/org.afterglow.framework.testkit/src/org/afterglow/framework/testkit/ModuleContract.java"));
		long tests = Pattern.compile("@Test\\s+void ").matcher(contract).results().count();
		assertTrue(guide.contains("With these two methods " + (tests == 12 ? "twelve" : Long.toString(tests)) + " tests run"), () -> "tests: " + tests);
		List<String> missing = Pattern.compile("@Test\\s+void (\\w+)\\(").matcher(contract).results().map(each -> "`" + each.group(1) + "`")
				.filter(each -> !guide.contains(each)).toList();
		assertEquals(List.of(), missing);
	}

	/** Whoever raises a version says what changed. */
	@Test
	void everyVersionOfAPackageHasItsRow() throws IOException {
		try (var files = Files.list(TOP.resolve("releng/api"))) {
			List<String> heads = files.filter(file -> file.toString().endsWith(".txt")).map(file -> SourceBundle.text(file).lines().findFirst().orElseThrow()).sorted().toList();
			List<String> missing = heads.stream().map(head -> head.replaceFirst("(\\S+) (\\d+\\.\\d+).*", "| `$1` | $2 |"))
					.filter(row -> !guide.contains(row)).collect(Collectors.toList());
			assertEquals(List.of(), missing);
		}
	}

	@Test
	void everyTypeItNamesIsOffered() throws IOException {
		String offered;
		try (var files = Files.list(TOP.resolve("releng/api"))) {
			offered = files.filter(file -> file.toString().endsWith(".txt")).map(SourceBundle::text).collect(Collectors.joining("\n"));
		}
		List<String> named = Pattern.compile("`([A-Z][a-z]\\w+)(?=[.(`])").matcher(BLOCK.matcher(guide).replaceAll("")).results().map(each -> each.group(1)).distinct().toList();
		assertTrue(named.size() > 20, () -> "types: " + named);
		assertEquals(List.of(), named.stream().filter(each -> !Pattern.compile("(?m)^" + each + "\\b").matcher(offered).find()).toList());
	}

	@Test
	void everyFileItPointsToIsThere() {
		List<String> missing = LINK.matcher(guide).results().map(each -> each.group(1)).filter(each -> !Files.exists(TOP.resolve(each)))
				.filter(each -> !each.startsWith("product/target")).toList();
		assertEquals(List.of(), missing);
	}

	private static String api(String name) {
		return SourceBundle.text(new ApiPackage(name).file());
	}
}
