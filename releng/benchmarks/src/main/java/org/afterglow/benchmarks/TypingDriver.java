package org.afterglow.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.afterglow.model.NarrativeId;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Presses keys in the open product and takes the time until they are painted. Not on the UI thread. */
public final class TypingDriver {

	private static final String TYPED = "and the ferry came back ";
	private static final int KEYS = 200;
	private static final int PAGES = 100;
	private static final int FRAMES = 200;
	private static final int FRAME_PIXELS = 40;
	private static final int WIDTHS = 2;
	private static final int STEP = 120;
	private static final int PAUSE_MILLIS = 15;
	/** Fast fingers: what follows a moment after a key comes in the way of the next one, as it would for a person. */
	private static final int[] KEY_PAUSES_MILLIS = { 30, 50, 80, 110, 130, 160, 220 };
	private static final long SETTLING_SECONDS = 8;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** Something done to a text. */
	@FunctionalInterface
	private interface Doing {
		void in(Page page);
	}

	/** One of the two texts that are compared. */
	public static final class Page {

		private static final int PATIENCE_MILLIS = 500;
		/** A caret that blinks is not an answer to a key. */
		private static final int CARET_PIXELS = 8;

		private final StyledText text;
		private int painted;

		Page(StyledText text) {
			this.text = text;
			text.addListener(SWT.Paint, event -> painted += event.width > CARET_PIXELS ? 1 : 0);
		}

		/**
		 * Nanoseconds on the clock from begun on until it is painted, waiting for the UI thread and for the next frame included,
		 * and those that the processor worked for it.
		 */
		long[] timed(long begun, Doing what) {
			long worked = THREADS.getCurrentThreadCpuTime();
			int before = painted;
			what.in(this);
			// What it queued belongs to it. GTK paints when the next frame is due; to force it would leave some frames out.
			Display display = text.getDisplay();
			boolean[] late = new boolean[1];
			Runnable giveUp = () -> late[0] = true;
			display.timerExec(PATIENCE_MILLIS, giveUp);
			while (display.readAndDispatch() || painted == before && !late[0] && display.sleep()) {
				continue;
			}
			display.timerExec(-1, giveUp);
			return new long[] { System.nanoTime() - begun, THREADS.getCurrentThreadCpuTime() - worked };
		}

		void press(int code, char character) {
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				Event key = new Event();
				key.keyCode = code;
				key.character = character;
				text.notifyListeners(type, key);
			}
		}

		void widen(int pixels) {
			Shell shell = text.getShell();
			shell.setSize(shell.getSize().x + pixels, shell.getSize().y);
		}

		void scroll(int pixels) {
			// As a wheel does it.
			ScrollBar bar = text.getVerticalBar();
			bar.setSelection(bar.getSelection() + pixels);
			bar.notifyListeners(SWT.Selection, new Event());
		}

		void at(double place) {
			int offset = text.getOffsetAtLine((int) (place * (text.getLineCount() - 1)));
			text.setSelection(offset);
			text.showSelection();
		}
	}

	private TypingDriver() {
	}

	/**
	 * Opens the narrative and writes in it for so many seconds, in the rhythm of fast fingers. Each line of the answer has when a key was
	 * pressed, in milliseconds since 1970, and the nanoseconds until it was painted and those of the processor alone.
	 */
	public static String steadily(String narrative, int seconds) throws InterruptedException {
		Display display = await(TypingDriver::startedDisplay);
		Page page = open(display, narrative);
		StringBuilder lines = new StringBuilder();
		Random random = new Random(5);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		for (int i = 0; System.nanoTime() < end; i++) {
			char typed = TYPED.charAt(i % TYPED.length());
			long at = System.currentTimeMillis();
			long begun = System.nanoTime();
			long[] took = onUi(display, () -> page.timed(begun, doing -> doing.press(typed, typed)));
			lines.append(at).append(' ').append(took[0]).append(' ').append(took[1]).append('\n');
			TimeUnit.MILLISECONDS.sleep(KEY_PAUSES_MILLIS[random.nextInt(KEY_PAUSES_MILLIS.length)]);
		}
		// What was written saves itself.
		TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
		return lines.toString();
	}

	private static Page open(Display display, String narrative) throws InterruptedException {
		await(() -> onUi(display, () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 ? true : null));
		onUi(display, () -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Passages.open(window.getActivePage(), PassageTarget.whole(new NarrativeId(UUID.fromString(narrative)), "The book"));
			return true;
		});
		StyledText text = await(() -> onUi(display, TypingDriver::openText));
		TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
		return onUi(display, () -> new Page(text));
	}

	/**
	 * Opens the narrative and measures so many blocks after block -1, in which everything happens for the first time. Each line
	 * of the answer has what, block, and nanoseconds: ours, those of the bare one, and the same two of the processor alone.
	 */
	public static String run(String narrative, int blocks, boolean widths) throws InterruptedException {
		Display display = await(TypingDriver::startedDisplay);
		Page ours = open(display, narrative);
		Page bare = onUi(display, () -> bare(ours.text));
		TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
		StringBuilder lines = new StringBuilder();
		Random random = new Random(5);
		for (int block = -1; block < blocks; block++) {
			double place = (block + 2) / (blocks + 2.0);
			onUi(display, () -> {
				ours.at(place);
				bare.at(place);
				return true;
			});
			Pairs pairs = new Pairs(display, new Page[] { ours, bare }, block, lines);
			if (widths) {
				for (int i = 0; i < WIDTHS; i++) {
					int wider = i % 2 == 0 ? STEP : -STEP;
					pairs.measure("width", i, PAUSE_MILLIS, page -> page.widen(wider));
				}
				continue;
			}
			for (int i = 0; i < KEYS; i++) {
				char typed = TYPED.charAt(i % TYPED.length());
				int pause = KEY_PAUSES_MILLIS[random.nextInt(KEY_PAUSES_MILLIS.length)];
				pairs.measure("key", i, pause, page -> page.press(typed, typed));
			}
			for (int i = 0; i < PAGES; i++) {
				int code = i % 20 < 10 ? SWT.PAGE_DOWN : SWT.PAGE_UP;
				pairs.measure("page", i, PAUSE_MILLIS, page -> page.press(code, '\0'));
			}
			for (int i = 0; i < FRAMES; i++) {
				int pixels = i % 100 < 50 ? FRAME_PIXELS : -FRAME_PIXELS;
				pairs.measure("frame", i, 1, page -> page.scroll(pixels));
			}
		}
		return lines.toString();
	}

	/** Ours and the bare one, in turn the first. */
	private record Pairs(Display display, Page[] pages, int block, StringBuilder lines) {

		void measure(String what, int round, int pauseMillis, Doing doing) throws InterruptedException {
			long[][] took = new long[2][];
			for (int i = 0; i < 2; i++) {
				int which = (i + round) % 2;
				long begun = System.nanoTime();
				took[which] = onUi(display, () -> pages[which].timed(begun, doing));
				TimeUnit.MILLISECONDS.sleep(pauseMillis);
			}
			lines.append(what).append(' ').append(block).append(' ').append(took[0][0]).append(' ').append(took[1][0])
					.append(' ').append(took[0][1]).append(' ').append(took[1][1]).append('\n');
		}
	}

	/** A text widget without anything, of the same size with the same words, beside the window. */
	private static Page bare(StyledText like) {
		Shell shell = new Shell(like.getDisplay());
		shell.setLayout(new FillLayout());
		StyledText text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setFont(like.getFont());
		text.setLineSpacing(like.getLineSpacing());
		text.setMargins(like.getLeftMargin(), like.getTopMargin(), like.getRightMargin(), like.getBottomMargin());
		text.setText(like.getText());
		shell.setSize(shell.computeSize(like.getSize().x, like.getSize().y));
		shell.open();
		return new Page(text);
	}

	private static Display startedDisplay() {
		boolean started = PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting();
		return started ? PlatformUI.getWorkbench().getDisplay() : null;
	}

	private static StyledText openText() {
		for (Shell shell : Display.getCurrent().getShells()) {
			StyledText found = textIn(shell);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** The only text of many lines in the window. */
	private static StyledText textIn(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text && (text.getStyle() & SWT.MULTI) != 0 && text.getCharCount() > 1000) {
				return text;
			}
			StyledText below = child instanceof Composite composite ? textIn(composite) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private static <T> T await(Supplier<T> wanted) throws InterruptedException {
		T found = wanted.get();
		while (found == null) {
			TimeUnit.MILLISECONDS.sleep(200);
			found = wanted.get();
		}
		return found;
	}

	private static <T> T onUi(Display display, Supplier<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		display.syncExec(() -> result.set(work.get()));
		return result.get();
	}
}
