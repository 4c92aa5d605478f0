package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.records.WebAct;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.http.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the store that is shipped: the program is killed while somebody asks, and the log says afterwards who did. */
class KilledTest {

	@TempDir
	private Path temp;

	/** A process of its own, to be killed. */
	public static final class Working {
		private Working() {
		}

		public static void main(String[] arguments) throws Exception {
			try (Practice practice = practices().create(Path.of(arguments[0]), passphrase(), KeyCost.forTests())) {
				Open open = new Open(practice.records(), practice.codebook(), practice.search(), Fixture.none(PracticeModules.class), Clock.systemUTC());
				try (OpenWeb web = new OpenWeb(open, LocalWebComponent.table(Clock.systemUTC()), LocalWebComponent.opener(), Locale.ENGLISH)) {
					web.api(true);
					System.out.println("port " + ((WebState.Listening) web.state()).address().getPort());
					System.out.println("token " + web.make("calendar", EnumSet.allOf(Scope.class), Optional.empty()).token());
					System.in.read();
				}
			}
		}
	}

	private static Practices practices() throws ReflectiveOperationException {
		return Practices.with(
				RecordsOpener.class.cast(Class.forName("org.afterglow.store.jdbc.JdbcRecordsOpener").getConstructor().newInstance()),
				SearchOpener.class.cast(Class.forName("org.afterglow.search.lucene.LuceneSearchOpener").getConstructor().newInstance()));
	}

	private static Passphrase passphrase() {
		return Passphrase.of("lamp on the quiet water".toCharArray());
	}

	@Test
	void whoAskedIsInTheLogOfAProgramThatWasKilled() throws Exception {
		Path vault = temp.resolve("vault");
		Process process = start(vault);
		try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			int port = Integer.parseInt(word(said, "port "));
			String good = "Authorization: Bearer " + word(said, "token ") + "\r\n";
			for (int i = 0; i < 25; i++) {
				assertEquals(200, ask(port, "/api/v1/clients", good));
			}
			assertEquals(200, ask(port, "/api/v1/codes", good));
			assertEquals(401, ask(port, "/api/v1/clients", ""));
			assertEquals(404, ask(port, "/elsewhere", good));
		} finally {
			process.destroyForcibly();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		}
		try (Practice again = practices().open(vault, passphrase())) {
			Records records = again.records();
			int told = Log.count(records, WebAct.USED, "kind", "clients");
			assertTrue(told >= 10 && told <= 25, "of 25 the log tells " + told);
			assertEquals(1, Log.count(records, WebAct.USED, "kind", "codes"));
			assertEquals(1, Log.count(records, WebAct.REFUSED, "status", "401"));
			assertEquals(1, Log.count(records, WebAct.REFUSED, "problem", "not-found"));
			assertTrue(records.integrations().all().getFirst().lastUsed().isPresent());
			assertEquals(List.of(), records.audit().verify());
		}
	}

	private static Process start(Path vault) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Working.class.getName(), vault.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	private static String word(BufferedReader said, String before) throws IOException {
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			if (line.startsWith(before)) {
				return line.substring(before.length());
			}
		}
		throw new IOException("the process said nothing of " + before);
	}

	private static int ask(int port, String path, String header) throws IOException {
		return Raw.once(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + header + "\r\n").status();
	}
}
