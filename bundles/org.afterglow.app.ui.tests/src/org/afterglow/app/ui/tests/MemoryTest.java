package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/**
 * A window that is open all day keeps no more at night than in the morning. With {@code -Dafterglow.soak.minutes=60} it goes
 * round for that long; without, a few times.
 */
class MemoryTest extends Journey {

	private static final String TOLD = "A ferry came without a light. I was the water under it.";
	/** The first rounds load classes and fill caches. */
	private static final int WARMING = 3;
	private static final int FEW_ROUNDS = 8;
	private static final long MIB = 1 << 20;
	/** What a round may leave behind and the next collection not yet find. */
	private static final long UNREST = 4 * MIB;

	private final Duration lasting = Duration.ofMinutes(Integer.getInteger("afterglow.soak.minutes", 0));

	@Test
	void memoryIsFlatRoundAfterRound() {
		List<Long> kept = new ArrayList<>();
		long end = System.nanoTime() + lasting.toNanos();
		while (kept.size() < FEW_ROUNDS || System.nanoTime() < end) {
			round();
			tidy();
			kept.add(heapAfterCollection());
			System.out.printf(Locale.ROOT, "round %d: %.1f MiB of heap%n", kept.size(), kept.getLast() / (double) MIB);
		}
		long early = median(kept.subList(WARMING, Math.max(WARMING + 1, kept.size() / 2)));
		long late = median(kept.subList(Math.max(WARMING + 1, kept.size() / 2), kept.size()));
		assertTrue(late <= early + UNREST, () -> "heap of the first half " + early / MIB + " MiB, of the second " + late / MIB
				+ " MiB, rounds " + kept.stream().map(each -> each / MIB).toList());
	}

	/** A little of everything: write, mark, take back, search, jump, close. */
	private void round() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.markNew("without a light", "Darkness", 1);
		window.undo("adding Darkness");
		window.awaitLine("foot.left", "1 coding");
		window.search("water");
		window.awaitResults(3);
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.query().pressShortcut(Keystrokes.DOWN);
		window.results().pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().getSelection().equals("water"), () -> "selected: " + window.text().getSelection());
	}

	private static long heapAfterCollection() {
		UIThreadRunnable.syncExec(() -> {
			// what the round queued is done first
		});
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
			least = Math.min(least, heap.getUsed());
		}
		return least;
	}

	private static long median(List<Long> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
