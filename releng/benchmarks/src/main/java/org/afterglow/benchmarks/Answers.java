package org.afterglow.benchmarks;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.Practice;
import org.afterglow.vault.KeyCost;

/**
 * From the last key of a query until its results stand still on the screen, in the real window over 10,000 narratives, against
 * the 150 ms that are promised. Keys are pressed and pixels looked at from outside.
 */
final class Answers {

	private static final long PROMISED = TimeUnit.MILLISECONDS.toNanos(150);
	private static final long STILL = TimeUnit.MILLISECONDS.toNanos(500);
	private static final int PATCH_WIDTH = 160;
	private static final int PATCH_HEIGHT = 60;

	private final Robot robot;
	private Rectangle patch = new Rectangle();

	private Answers(Robot robot) {
		this.robot = robot;
	}

	/** Nothing if no launcher or no display is told. */
	static List<Ratio> fromSystemProperties(Path folder, boolean quick) throws Exception {
		String launcher = System.getProperty("afterglow.launcher", "");
		if (launcher.isEmpty() || System.getenv("DISPLAY") == null) {
			System.err.println("Typing a search is left out: it needs a display, and afterglow.launcher names the launcher.");
			return List.of();
		}
		int narratives = quick ? 1000 : 10_000;
		Path vault = folder.resolve("vault");
		Path passphrase = Files.writeString(folder.resolve("passphrase"), Parts.PASSPHRASE);
		Corpus corpus = new Corpus(3);
		try (Practice practice = Parts.newPractice(vault, KeyCost.forTests())) {
			Corpus.Frame frame = corpus.frame(narratives);
			List<CodedNarrative> all = new ArrayList<>();
			for (int i = 0; i < narratives; i++) {
				all.add(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
			}
			Parts.fill(practice, corpus, frame, all);
		}
		Map<String, String> environment = Map.of("AFTERGLOW_VAULT", vault.toString(), "AFTERGLOW_PASSPHRASE_FILE", passphrase.toString());
		List<long[]> pairs = new ArrayList<>();
		try (Launched product = Launched.start(Path.of(launcher), "Afterglow", folder, environment)) {
			TimeUnit.SECONDS.sleep(10);
			var answers = new Answers(new Robot());
			answers.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F);
			Random random = new Random(11);
			answers.findPatch(corpus.word(40), corpus.word(400));
			for (int i = 0; i < (quick ? 5 : 40); i++) {
				String word = corpus.word(20 + random.nextInt(5000));
				answers.type(word).ifPresent(nanos -> pairs.add(new long[] { nanos, PROMISED }));
			}
		}
		return List.of(Ratio.of("from the last key to painted results, " + narratives + ", against 150 ms", 1.0, pairs));
	}

	/** Where the screen differs most between two answers is where results are painted. */
	private void findPatch(String one, String other) throws InterruptedException {
		write(one);
		TimeUnit.SECONDS.sleep(3);
		Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
		BufferedImage before = robot.createScreenCapture(screen);
		write(other);
		TimeUnit.SECONDS.sleep(3);
		BufferedImage after = robot.createScreenCapture(screen);
		int most = -1;
		for (int y = 0; y + PATCH_HEIGHT < screen.height; y += PATCH_HEIGHT / 2) {
			for (int x = 0; x + PATCH_WIDTH < screen.width; x += PATCH_WIDTH / 2) {
				int different = difference(before, after, x, y);
				if (different > most) {
					most = different;
					patch = new Rectangle(x, y, PATCH_WIDTH, PATCH_HEIGHT);
				}
			}
		}
	}

	private static int difference(BufferedImage before, BufferedImage after, int x, int y) {
		int different = 0;
		for (int dy = 0; dy < PATCH_HEIGHT; dy++) {
			for (int dx = 0; dx < PATCH_WIDTH; dx++) {
				different += before.getRGB(x + dx, y + dy) == after.getRGB(x + dx, y + dy) ? 0 : 1;
			}
		}
		return different;
	}

	/** Nanoseconds from the last key to the last change; empty if the same was found before it. */
	private Optional<Long> type(String word) throws InterruptedException {
		write(word.substring(0, word.length() - 1));
		TimeUnit.SECONDS.sleep(1);
		int[] shown = look();
		long begun = System.nanoTime();
		press(KeyEvent.getExtendedKeyCodeForChar(word.charAt(word.length() - 1)));
		long changed = 0;
		long now = begun;
		while (now - Math.max(begun, changed) < (changed == 0 ? 4 * STILL : STILL)) {
			int[] seen = look();
			now = System.nanoTime();
			if (!Arrays.equals(shown, seen)) {
				changed = now;
				shown = seen;
			}
		}
		return changed == 0 ? Optional.empty() : Optional.of(changed - begun);
	}

	private int[] look() {
		return ((DataBufferInt) robot.createScreenCapture(patch).getRaster().getDataBuffer()).getData();
	}

	/** Writes over what stands in the field, as fast as fast fingers. */
	private void write(String text) {
		press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
		for (char letter : text.toCharArray()) {
			press(KeyEvent.getExtendedKeyCodeForChar(letter));
			robot.delay(60);
		}
	}

	private void press(int... keys) {
		for (int key : keys) {
			robot.keyPress(key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			robot.keyRelease(keys[i]);
		}
	}
}
