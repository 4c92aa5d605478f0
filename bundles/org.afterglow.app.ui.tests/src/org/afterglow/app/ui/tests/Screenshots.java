package org.afterglow.app.ui.tests;

import java.nio.file.Path;

import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Pictures on the way, for those who look at them afterwards. */
final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("afterglow.screenshots", "target/screenshots"));

	private Screenshots() {
	}

	static void take(String name) {
		SWTUtils.captureScreenshot(FOLDER.resolve(name + ".png").toString());
	}
}
