package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the guide do what it says. */
class ApiGuideTest {

	private static final Path GUIDE = Path.of("../../releng/guides/api.md");

	@TempDir
	private Path folder;

	@Test
	void everyLineOfTheGuideWorks() throws Exception {
		Assumptions.assumeTrue(isThere("curl") && isThere("sh"), "needs curl and a shell");
		String lines = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE)).results().map(each -> each.group(1))
				.map(block -> block.replace("curl -s", "curl -s --fail-with-body").replace("-s --fail-with-body -D - -o", "-s -f -D - -o") + "echo\n")
				.collect(Collectors.joining());
		try (RealPractice practice = new RealPractice(folder.resolve("vault"))) {
			Path script = Files.writeString(folder.resolve("guide.sh"), "set -e\n" + lines);
			ProcessBuilder shell = new ProcessBuilder("sh", script.toString()).directory(folder.toFile()).redirectErrorStream(true);
			shell.environment().put("AFTERGLOW", practice.address().toString());
			shell.environment().put("TOKEN", practice.token());
			Process process = shell.start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), said);
			assertFalse(said.contains("urn:afterglow:problem"), said);
			assertTrue(said.contains("\"integration\":\"a script\"") && said.contains("\"quote\":\"red door\"") && said.contains("\"changes\":[]"), said);
			assertEquals(List.of("Heron"), practice.records().clients().all().stream().map(client -> client.label()).toList());
			practice.records().narratives().each(Optional.empty(), told -> {
				assertEquals("I saw a red door.", told.narrative().text());
				assertEquals(1, told.codings().size());
			});
		}
	}

	/** What the page says of curl is in the same form as the guide; its addresses are there. */
	@Test
	void thePageNamesRoutesThatAreThere() {
		Pattern.compile("\\$AFTERGLOW(/api/v1/[a-z]+)").matcher(ApiPageWords.HOW).results().map(each -> each.group(1))
				.forEach(path -> assertTrue(ApiRoutes.all().stream().anyMatch(route -> route.pattern().equals(path)), path));
	}

	private static boolean isThere(String command) throws InterruptedException {
		try {
			return new ProcessBuilder(command, "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() >= 0;
		} catch (IOException e) {
			return false;
		}
	}
}
