package org.afterglow.ui.narrative.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Moves the text with the scroll bar of the page around it. The text is no wider than its column, so that its lines need not
 * be broken anew when the window gets wider; its own bar would stand in the middle of the page and is hidden.
 */
public final class PageScroll {

	private final StyledText text;
	private final ScrollBar shown;
	private final ScrollBar own;
	private final List<Runnable> listeners = new ArrayList<>();
	private int barWidth;
	private boolean scrolls = true;
	private int line = -1;
	private int pixel;

	/** @param page has a vertical scroll bar, and the text as a child */
	public PageScroll(Composite page, StyledText text) {
		this.text = text;
		shown = page.getVerticalBar();
		own = text.getVerticalBar();
		own.setVisible(false);
		// Only a bar that is there knows how wide it is.
		shown.setVisible(true);
		barWidth();
		shown.addListener(SWT.Selection, event -> {
			text.setTopPixel(shown.getSelection());
			follow();
		});
		// What is beside the text moves in the same frame: once the text is painted it is too late for that.
		own.addListener(SWT.Selection, event -> follow());
		text.addListener(SWT.KeyDown, event -> follow());
		// Whatever else scrolls a text paints it anew. To ask for its pixels instead would break all lines above into lines.
		text.addListener(SWT.Paint, event -> follow());
		text.addListener(SWT.Resize, event -> follow());
		text.addListener(SWT.Modify, event -> follow());
	}

	/** Calls back when other lines are in sight. */
	public void onScroll(Runnable listener) {
		listeners.add(listener);
	}

	private void follow() {
		mirror();
		int top = text.getTopIndex();
		int y = text.getCharCount() == 0 ? 0 : text.getLinePixel(top);
		if (top != line || y != pixel) {
			line = top;
			pixel = y;
			listeners.forEach(Runnable::run);
		}
	}

	/** Pixels beside the page that the bar takes when there is one: the column stands in the same place without it. */
	public int barWidth() {
		barWidth = Math.max(barWidth, shown.getSize().x);
		return barWidth;
	}

	/** A bar that moves nothing is not shown. */
	private void bar(boolean wanted) {
		if (scrolls != wanted) {
			scrolls = wanted;
			// Not while the text is being painted.
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && shown.getVisible() != scrolls) {
					shown.setVisible(scrolls);
				}
			});
		}
	}

	private void mirror() {
		bar(own.getMaximum() > 1);
		if (own.getMaximum() <= 1) {
			show(0, 1, 1, 1);
		} else {
			show(own.getSelection(), own.getMaximum(), own.getThumb(), own.getPageIncrement());
		}
	}

	private void show(int selection, int maximum, int thumb, int page) {
		if (shown.getSelection() != selection || shown.getMaximum() != maximum || shown.getThumb() != thumb) {
			shown.setValues(selection, 0, maximum, thumb, Math.max(1, text.getLineHeight()), page);
		}
	}
}
