package org.afterglow.app.ui.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** Letters of twice the size in all that is opened from now on, until this is closed. */
final class TwiceTheSize implements AutoCloseable {

	private final Map<String, FontData[]> before = new HashMap<>();

	TwiceTheSize() {
		UIThreadRunnable.syncExec(() -> List.of(JFaceResources.DEFAULT_FONT, JFaceResources.DIALOG_FONT).forEach(name -> {
			FontRegistry fonts = JFaceResources.getFontRegistry();
			before.put(name, fonts.getFontData(name));
			fonts.put(name, twice(before.get(name)));
		}));
	}

	@Override
	public void close() {
		UIThreadRunnable.syncExec(() -> before.forEach(JFaceResources.getFontRegistry()::put));
	}

	private static FontData[] twice(FontData[] fonts) {
		return Arrays.stream(fonts).map(font -> new FontData(font.getName(), font.getHeight() * 2, font.getStyle())).toArray(FontData[]::new);
	}
}
