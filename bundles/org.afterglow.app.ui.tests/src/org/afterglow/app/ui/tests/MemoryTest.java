package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.practice.BackupWishes;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practices;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * A window that is open all day keeps no more at night than in the morning. With {@code -Dafterglow.soak.minutes=60} it goes
 * round for that long; without, a few times.
 */
class MemoryTest extends Journey {

	/** The first rounds load classes and fill caches. */
	private static final int WARMING = 2;
	private static final int FEW_ROUNDS = 5;
	/** Of these the second half is a time in which no cache is still being filled: only then the heap tells something. */
	private static final int MANY_ROUNDS = 150;
	private static final double MIB = 1 << 20;
	/** What a round may add when the caches are full. */
	private static final double CREEP_KIB = 8;

	@TempDir
	private Path temp;
	private final Backups backups = backups();
	private final Duration lasting = Duration.ofMinutes(Integer.getInteger("afterglow.soak.minutes", 0));
	/** The heap after each round, in MiB. */
	private final List<Double> kept = new ArrayList<>();
	private final List<String> lost = Collections.synchronizedList(new ArrayList<>());

	@BeforeEach
	void watch() {
		backups.choose(practice, BackupWishes.USUAL.in(Optional.of(temp)));
		Resource.setNonDisposeHandler(this::lost);
	}

	@AfterEach
	void asBefore() {
		Resource.setNonDisposeHandler(null);
		backups.choose(practice, BackupWishes.USUAL);
	}

	/** A picture or a font that nobody can dispose of any more. What the platform loses itself is not asked for. */
	private void lost(Error made) {
		String trace = Arrays.toString(made.getStackTrace());
		System.out.println("lost: " + made.getMessage() + " " + trace);
		if (trace.contains("org.afterglow.")) {
			lost.add(trace);
		}
	}

	/** So that the journey below can fail. */
	@Test
	void oneObjectEachRoundIsNoticed() {
		LiveObjects early = LiveObjects.count();
		List<Runnable> listeners = new ArrayList<>();
		for (int i = 0; i < FEW_ROUNDS; i++) {
			listeners.add(new Listening(i));
		}
		List<String> grown = LiveObjects.count().grownBy(FEW_ROUNDS, early);
		assertTrue(grown.contains(Listening.class.getName() + ": 0 and now " + listeners.size()), grown::toString);
	}

	private record Listening(int round) implements Runnable {
		@Override
		public void run() {
			// Being held is all it does.
		}
	}

	@Test
	void nothingStaysAliveRoundAfterRound() {
		WorkingDay day = new WorkingDay(bot, window, practice, backups);
		pass(day, WARMING);
		LiveObjects early = LiveObjects.count();
		int passed = FEW_ROUNDS;
		pass(day, FEW_ROUNDS);
		long end = System.nanoTime() + lasting.toNanos();
		while (System.nanoTime() < end) {
			pass(day, 1);
			passed++;
		}
		List<String> grown = LiveObjects.count().grownBy(passed, early);
		if (!grown.isEmpty()) {
			System.out.println("more than before, asked again: " + grown);
			// What comes once, by a cache or a row still on its way, comes no second time; what a round leaves behind comes with each.
			pass(day, FEW_ROUNDS);
			passed += FEW_ROUNDS;
		}
		assertEquals(List.of(), LiveObjects.count().grownBy(passed, early), "more with every round");
		assertEquals(List.of(), lost, "never disposed of");
		if (kept.size() >= MANY_ROUNDS) {
			double creep = creep(kept.subList(kept.size() / 2, kept.size())) * 1024;
			String told = String.format(Locale.ROOT, "a round adds %.1f KiB in the second half: %s", creep, kept);
			System.out.println(told);
			assertTrue(creep <= CREEP_KIB, told);
		}
	}

	private void pass(WorkingDay day, int rounds) {
		for (int i = 0; i < rounds; i++) {
			day.pass();
			tidy();
			kept.add(heapAfterCollection() / MIB);
			System.out.printf(Locale.ROOT, "round %d: %.2f MiB of heap, %s resident%n", kept.size(), kept.getLast(), resident());
		}
	}

	private static long heapAfterCollection() {
		UIThreadRunnable.syncExec(() -> {
			// what the round queued is done first
		});
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		}
		return least;
	}

	/** What the process has of the machine's memory, heap and all; only Linux tells. */
	private static String resident() {
		try {
			return Files.lines(Path.of("/proc/self/status")).filter(line -> line.startsWith("VmRSS:"))
					.map(line -> line.substring("VmRSS:".length()).strip()).findFirst().orElse("unknown");
		} catch (IOException e) {
			return "unknown";
		}
	}

	/** How much the values grow from one to the next: the median over all pairs, which a restless round does not sway. */
	private static double creep(List<Double> values) {
		List<Double> slopes = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			for (int j = i + 1; j < values.size(); j++) {
				slopes.add((values.get(j) - values.get(i)) / (j - i));
			}
		}
		return median(slopes);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private static Backups backups() {
		BundleContext bundles = FrameworkUtil.getBundle(MemoryTest.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(Practices.class)).backups();
	}
}
