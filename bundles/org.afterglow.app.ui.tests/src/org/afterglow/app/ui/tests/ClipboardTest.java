package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.afterglow.ui.OwnClip;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is copied from a page, by keys, stays on the clipboard of the system for a minute. */
class ClipboardTest extends Journey {

	private static final String TOLD = "A ferry came without a light, and I was the water under it.";

	private final AtomicLong nanos = new AtomicLong();

	@AfterEach
	void setTheClockRight() {
		clock(System::nanoTime);
	}

	@Test
	void aMinuteLaterItIsGone() {
		copyThePage();
		clock(nanos::get);
		pass(Duration.ofSeconds(58));
		assertEquals(Optional.of(TOLD), clipboard());
		pass(Duration.ofSeconds(3));
		assertEquals(Optional.empty(), clipboard());
	}

	@Test
	void whatAnotherProgramPutThereStays() {
		copyThePage();
		clock(nanos::get);
		put("a list of things to buy");
		pass(Duration.ofSeconds(61));
		assertEquals(Optional.of("a list of things to buy"), clipboard());
	}

	@Test
	void cuttingCountsAndPastingStillWorks() {
		window.begin("Heron", "The ferry", TOLD);
		window.text().setFocus();
		window.text().pressShortcut(SWT.CTRL, 'a');
		window.text().pressShortcut(SWT.CTRL, 'x');
		Until.holds(bot, () -> clipboard().equals(Optional.of(TOLD)), () -> "nothing was cut: " + clipboard());
		window.text().pressShortcut(SWT.CTRL, 'v');
		Until.holds(bot, () -> window.text().getText().equals(TOLD), () -> window.text().getText());
		clock(nanos::get);
		pass(Duration.ofSeconds(61));
		assertEquals(Optional.empty(), clipboard());
	}

	private void copyThePage() {
		window.begin("Heron", "The ferry", TOLD);
		window.text().setFocus();
		window.text().pressShortcut(SWT.CTRL, 'a');
		window.text().pressShortcut(SWT.CTRL, 'c');
		Until.holds(bot, () -> clipboard().equals(Optional.of(TOLD)), () -> "nothing was copied: " + clipboard());
	}

	private void pass(Duration time) {
		nanos.addAndGet(time.toNanos());
		clock(nanos::get);
	}

	private static void clock(LongSupplier clock) {
		UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getService(IEclipseContext.class).get(OwnClip.class).clock(clock));
	}

	private static Optional<String> clipboard() {
		return UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			try {
				return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	private static void put(String text) {
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}
}
