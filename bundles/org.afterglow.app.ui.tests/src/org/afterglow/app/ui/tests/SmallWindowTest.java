package org.afterglow.app.ui.tests;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;

/** Little room and large letters: everything still works, and nothing throws. */
class SmallWindowTest extends Journey {

	private static final String READING = "org.afterglow.font.reading";
	private static final String TOLD = "A ferry came without a light, and I was the water under it.";

	@Test
	void narrativeIsMarkedAndFoundInASmallWindowWithLargeLetters() {
		Rectangle before = bounds();
		FontData[] face = UIThreadRunnable.syncExec(() -> JFaceResources.getFontRegistry().getFontData(READING));
		try {
			resize(new Rectangle(0, 0, 800, 560));
			UIThreadRunnable.syncExec(() -> JFaceResources.getFontRegistry().put(READING,
					FontDescriptor.createFrom(face).setHeight(face[0].getHeight() * 2).getFontData()));
			window.begin("Heron", "The ferry", TOLD);
			window.markNew("without a light", "Darkness", 1);
			window.awaitLine("foot.left", "1 coding");
			Screenshots.take("small-window");
			window.search("water");
			window.awaitResults(3);
			Screenshots.take("small-window-search");
			resize(new Rectangle(0, 0, 1800, 1000));
			Screenshots.take("large-window");
			found().codings("The ferry", "without a light: Darkness");
		} finally {
			UIThreadRunnable.syncExec(() -> JFaceResources.getFontRegistry().put(READING, face));
			resize(before);
		}
	}

	private Rectangle bounds() {
		return UIThreadRunnable.syncExec(() -> window.shell().widget.getBounds());
	}

	private void resize(Rectangle bounds) {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(bounds));
		Until.holds(bot, () -> bounds().equals(bounds), () -> "bounds: " + bounds());
	}
}
