package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A practice without the local web pays nothing for it. */
class LeanTest {

	/** A process of its own, for nothing of it may be loaded by others before. */
	public static final class Starting {
		private Starting() {
		}

		public static void main(String[] arguments) {
			try (Fixture fixture = new Fixture(LocalWebComponent::table)) {
				fixture.web.resume();
				fixture.token();
				System.out.println("== on");
				fixture.web.api(true);
				System.out.println("== port " + (fixture.port() > 0));
			}
		}
	}

	@Test
	void nothingOfTheServerIsLoadedBeforeItIsNeeded() throws Exception {
		List<String> lines = run();
		int on = lines.indexOf("== on");
		assertTrue(on > 0 && lines.contains("== port true"), String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
		assertEquals(0, ofTheServer(lines.subList(0, on).stream()));
		long needed = ofTheServer(lines.subList(on, lines.size()).stream());
		System.out.println("classes of the server: 0 until it listens, " + needed + " then");
		assertTrue(needed > 50);
	}

	private static long ofTheServer(Stream<String> lines) {
		return lines.filter(line -> line.contains("org.eclipse.jetty.")).count();
	}

	private static List<String> run() throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-verbose:class", "-cp", classPath(),
				Starting.class.getName()).redirectErrorStream(true).start();
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().toList();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
			return lines;
		}
	}

	private static String classPath() {
		return System.getProperty("java.class.path");
	}
}
