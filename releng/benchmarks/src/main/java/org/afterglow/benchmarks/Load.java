package org.afterglow.benchmarks;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.records.Integration;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.search.lucene.LuceneSearchOpener;
import org.afterglow.store.jdbc.JdbcRecordsOpener;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultInUse;

/**
 * A therapist types in the narrative editor of the shipped product while fifty scripts read over the local web and a journal page is
 * written in: keys while that goes on against keys while nobody asks, in the same process and in turn. Afterwards everything that was
 * typed and everything that was answered with "kept" is looked for in the vault.
 */
final class Load {

	static final int READERS = 50;
	private static final int LENGTH = 100_000;
	private static final int CODINGS = 500;
	private static final int SLOW = 99;
	private static final long FRAME_NANOS = 16_000_000;
	private static final int PHASE_SECONDS = 8;
	private static final int CLOSING_SECONDS = 60;
	/** So long after a change nothing is compared. */
	private static final long EDGE_MILLIS = 1000;

	private final Path launcher;
	private final Path folder;
	private final String token = "load_" + "0".repeat(40);
	private final String key = "journal_" + "1".repeat(40);
	private CodedNarrative book;
	private SessionId session;

	private Load(Path launcher, Path folder) {
		this.launcher = launcher;
		this.folder = folder;
	}

	/** Nothing if no launcher or no display is told. */
	static List<Ratio> fromSystemProperties(Path folder, boolean quick) throws Exception {
		String launcher = System.getProperty("afterglow.launcher", "");
		if (launcher.isEmpty() || System.getenv("DISPLAY") == null) {
			System.err.println("The load is left out: it needs a display, and afterglow.launcher names the launcher.");
			return List.of();
		}
		return new Load(Path.of(launcher), folder).run(quick ? 2 : 8);
	}

	private List<Ratio> run(int rounds) throws Exception {
		int port = freePort();
		Path vault = folder.resolve("vault");
		fill(vault, port);
		Path passphrase = Files.writeString(folder.resolve("passphrase"), Parts.PASSPHRASE);
		Path times = folder.resolve("times");
		String agent = "-javaagent:" + Typing.agent(folder) + "=" + book.narrative().id().value() + "," + times + "," + 2 * rounds * PHASE_SECONDS + ","
				+ TypingAgent.STEADY;
		Map<String, String> environment = Map.of("AFTERGLOW_VAULT", vault.toString(), "AFTERGLOW_PASSPHRASE_FILE", passphrase.toString(),
				"JAVA_TOOL_OPTIONS", agent);
		List<long[]> busy = new ArrayList<>();
		Crowd crowd = new Crowd(URI.create("http://127.0.0.1:" + port), token, key);
		try (Launched product = Launched.start(launcher, "Afterglow", folder, environment)) {
			crowd.awaitOpen();
			while (!Files.exists(times)) {
				TimeUnit.SECONDS.sleep(PHASE_SECONDS);
				long from = System.currentTimeMillis();
				crowd.ask(Duration.ofSeconds(PHASE_SECONDS));
				busy.add(new long[] { from, System.currentTimeMillis() });
			}
		}
		List<String> lines = Files.readAllLines(times);
		lookForEverything(vault, lines.size(), crowd);
		return ratios(lines, busy, crowd.summary());
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void fill(Path vault, int port) throws Exception {
		Corpus corpus = new Corpus(7);
		Corpus.Frame frame = corpus.frame(1000);
		List<CodedNarrative> all = new ArrayList<>();
		for (int i = 1; i < 1000; i++) {
			all.add(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
		}
		session = frame.sessionOf(0);
		book = corpus.narrative(session, "The book", LENGTH, CODINGS);
		all.add(book);
		try (Practice practice = Parts.newPractice(vault, KeyCost.forTests())) {
			Parts.fill(practice, corpus, frame, all);
			Records records = practice.records();
			Instant now = Instant.now();
			records.settings().set("web.api", "on");
			records.settings().set("web.port", Integer.toString(port));
			records.settings().set("journal.statement", "Somebody is in the next room.");
			records.integrations().save(new Integration(IntegrationId.random(), "fifty scripts", EnumSet.allOf(Scope.class), Crowd.digest(token), now,
					Optional.empty(), Optional.empty(), Optional.empty()));
			records.journals().open(new Journal(JournalId.random(), session, now, now.plus(Duration.ofHours(5)), "", Crowd.digest(key), false));
		}
	}

	/** @param keys how many were pressed */
	private void lookForEverything(Path vault, int keys, Crowd crowd) throws Exception {
		try (Practice practice = opened(vault)) {
			int length = practice.records().narratives().byId(book.narrative().id()).orElseThrow().narrative().text().length();
			long kept = practice.records().journals().answers(session).stream().map(JournalAnswer::text).flatMap(text -> List.of(text.split(" ")).stream())
					.distinct().filter(word -> !word.isEmpty()).count();
			System.err.println(keys + " keys pressed, " + (length - book.narrative().text().length()) + " letters kept; " + crowd.kept()
					+ " journal saves answered, " + kept + " found; " + crowd.summary());
			if (length - book.narrative().text().length() != keys || kept < crowd.kept() || crowd.failed() > 0) {
				throw new IllegalStateException("something was lost, or not answered");
			}
		}
	}

	/** The window is gone before its process lets the vault go. */
	private static Practice opened(Path vault) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
		while (true) {
			try (Passphrase passphrase = Passphrase.of(Parts.PASSPHRASE.toCharArray())) {
				return Practices.with(new JdbcRecordsOpener(), new LuceneSearchOpener()).open(vault, passphrase);
			} catch (VaultInUse e) {
				if (System.nanoTime() > end) {
					throw e;
				}
				TimeUnit.MILLISECONDS.sleep(500);
			}
		}
	}

	private static List<Ratio> ratios(List<String> lines, List<long[]> busy, String summary) {
		List<long[]> loaded = new ArrayList<>();
		List<long[]> idle = new ArrayList<>();
		for (String line : lines) {
			String[] parts = line.split(" ");
			long at = Long.parseLong(parts[0]);
			long[] took = { Long.parseLong(parts[1]), Long.parseLong(parts[2]) };
			if (busy.stream().anyMatch(span -> at > span[0] + EDGE_MILLIS && at < span[1] - EDGE_MILLIS)) {
				loaded.add(took);
			} else if (busy.stream().noneMatch(span -> at > span[0] - EDGE_MILLIS && at < span[1] + EDGE_MILLIS)) {
				idle.add(took);
			}
		}
		List<long[]> clock = new ArrayList<>();
		List<long[]> work = new ArrayList<>();
		for (int i = 0; i < Math.min(loaded.size(), idle.size()); i++) {
			clock.add(new long[] { loaded.get(i)[0], idle.get(i)[0] });
			work.add(new long[] { loaded.get(i)[1], idle.get(i)[1] });
		}
		String said = "a key while " + READERS + " scripts read and a journal page is written (" + summary + ")";
		List<Long> slowIdle = idle.stream().map(took -> took[0]).toList();
		List<Long> slowLoaded = loaded.stream().map(took -> took[0]).toList();
		return List.of(Ratio.of(said + ", from press to frame, against the same with nobody asking", 1.5, clock),
				Ratio.of(said + ", its work, against the same with nobody asking", 1.5, work),
				Ratio.ofSlow(said + ", from press to frame, slowest of a hundred, against those with nobody asking", slowLoaded, SLOW,
						Ratio.slow(slowIdle, SLOW)),
				Ratio.ofSlow(said + ", its work, slowest of a hundred, against 16 ms", loaded.stream().map(took -> took[1]).toList(), SLOW, FRAME_NANOS));
	}
}
