package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Records;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** Two thousand codes are narrowed while one types. How many codings there are can be said with {@code afterglow.codings}. */
class LargeCodebookTest extends Journey {

	private static final int CODES = 2_000;
	private static final int IN_A_NARRATIVE = 500;
	private static final int CODINGS = Integer.getInteger("afterglow.codings", 2_000);
	/** Work for one key, in milliseconds of the processor: what else the machine does must not count. */
	private static final long MOST_WORK = 200;
	private static final String SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi xo zu";

	private final CodebookPart codebook = new CodebookPart(bot, window);

	@Test
	void narrowingLeavesNoPause() throws IOException {
		fill(practice.records());
		codebook.awaitRow("Symbols");
		List<String> figures = new ArrayList<>();
		List<Long> all = new ArrayList<>();
		for (String typed : List.of("b", "ba", "bad", "bade", "badef", "bade", "", "ma", "m", "mane", "")) {
			long work = type(typed);
			all.add(work);
			figures.add("typing '" + typed + "': " + work + " ms of the processor");
		}
		figures.addAll(readings(practice.records()));
		Files.write(Path.of(System.getProperty("afterglow.screenshots", "target/screenshots")).resolve("codebook-figures.txt"), figures);
		assertTrue(Collections.max(all) < MOST_WORK, () -> "milliseconds of work on the UI thread: " + all);
	}

	/** How much work the window has with what was typed, painting included. */
	private static long type(String text) {
		return UIThreadRunnable.syncExec(() -> {
			Text filter = Controls.visible("codebook.filter").map(Text.class::cast).orElseThrow();
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			filter.setText(text);
			while (Display.getCurrent().readAndDispatch()) {
				continue;
			}
			return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
		});
	}

	/** How long counting takes, off the UI thread. */
	private static List<String> readings(Records records) {
		ClientId client = records.clients().all().getFirst().id();
		Set<CodeId> some = Set.of(records.codes().all().getFirst().id());
		return List.of("all counts: " + millis(() -> records.codes().counts()) + " ms",
				"counts of one client: " + millis(() -> records.codes().counts(client)) + " ms",
				"passages of one code: " + millis(() -> records.codes().passages(some, CODES)) + " ms, codings " + CODINGS);
	}

	private static long millis(Runnable work) {
		long before = System.nanoTime();
		work.run();
		return (System.nanoTime() - before) / 1_000_000;
	}

	private static void fill(Records records) {
		records.together(() -> {
			List<Code> codes = codes(records);
			Client client = Client.labelled("Heron");
			records.clients().save(client);
			Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING,
					Optional.empty(), "");
			records.sessions().save(session);
			String text = "word ".repeat(IN_A_NARRATIVE);
			for (int made = 0; made < CODINGS; made += IN_A_NARRATIVE) {
				records.narratives().save(coded(Narrative.told(session.id(), "Told " + made, text, Instant.EPOCH), codes, made));
			}
			return codes;
		});
	}

	private static List<Code> codes(Records records) {
		String[] parts = SYLLABLES.split(" ");
		List<Code> codes = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			String name = parts[i % 15] + parts[i / 15 % 15] + parts[i / 225 % 15] + " " + i;
			Code code = Code.named(name, CodeKind.values()[i % 3], CodeColour.values()[i % 12]);
			// Every tenth code has nine below it.
			codes.add(i % 10 == 0 ? code : code.under(Optional.of(codes.get(i - i % 10).id())));
			records.codes().save(codes.getLast());
		}
		return codes;
	}

	private static CodedNarrative coded(Narrative narrative, List<Code> codes, int from) {
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (int i = 0; i < IN_A_NARRATIVE; i++) {
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(5 * i, 5 * i + 4));
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), codes.get((from + i) % CODES).id(), Instant.EPOCH));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}
}
