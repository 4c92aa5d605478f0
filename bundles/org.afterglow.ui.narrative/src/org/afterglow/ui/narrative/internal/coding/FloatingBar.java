package org.afterglow.ui.narrative.internal.coding;

import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar above words that were selected with the mouse: add a code, or the one used last. It goes with the selection. */
final class FloatingBar {

	private static final int AFTER_MILLIS = 300;
	private static final int GAP = 6;
	private static final int BORDER = 1;

	private final OpenText open;
	private final StyledText text;
	private final AddCode adding;
	private final Runnable show = this::show;
	private Optional<Composite> bar = Optional.empty();

	private FloatingBar(OpenText open, AddCode adding) {
		this.open = open;
		this.adding = adding;
		text = open.text();
	}

	static void over(OpenText open, AddCode adding) {
		FloatingBar floating = new FloatingBar(open, adding);
		StyledText text = open.text();
		text.addListener(SWT.MouseUp, event -> floating.selected(event.button));
		text.addListener(SWT.MouseDown, event -> floating.hide());
		text.addListener(SWT.KeyDown, event -> floating.hide());
		text.addListener(SWT.FocusOut, event -> floating.hide());
		text.addListener(SWT.Resize, event -> floating.hide());
		text.addListener(SWT.MouseWheel, event -> floating.hide());
		text.addCaretListener(event -> floating.hide());
		text.addDisposeListener(event -> floating.hide());
	}

	private void selected(int button) {
		if (button == 1 && open.selected().isPresent()) {
			text.getDisplay().timerExec(AFTER_MILLIS, show);
		}
	}

	private void hide() {
		text.getDisplay().timerExec(-1, show);
		bar.filter(shown -> !shown.isDisposed()).ifPresent(Composite::dispose);
		bar = Optional.empty();
	}

	private void show() {
		if (text.isDisposed() || !text.isFocusControl()) {
			return;
		}
		open.selected().ifPresent(span -> {
			hide();
			bar = Optional.of(make(span));
		});
	}

	private Composite make(TextSpan span) {
		Composite frame = WidgetKey.key(new Composite(text.getParent(), SWT.NONE), "narrative.bar");
		FillLayout layout = new FillLayout();
		layout.marginWidth = BORDER;
		layout.marginHeight = BORDER;
		frame.setLayout(layout);
		ToolBar items = WidgetKey.spoken(new ToolBar(frame, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL), Messages.barName);
		item(items, "narrative.bar.add", Messages.addCode, () -> adding.ask()).setImage(Icon.CODE.image());
		adding.last().ifPresent(code -> last(items, span, code));
		frame.setBackground(Theme.colour(Tone.PANEL));
		items.setBackground(Theme.colour(Tone.PANEL));
		items.setForeground(Theme.colour(Tone.INK));
		frame.addPaintListener(event -> {
			Rectangle room = frame.getClientArea();
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, room.width - BORDER, room.height - BORDER);
		});
		frame.pack();
		frame.setBounds(place(span, frame.getSize()));
		frame.moveAbove(null);
		return frame;
	}

	private void last(ToolBar items, TextSpan span, Code code) {
		ToolItem item = item(items, "narrative.bar.last", code.name().replace("&", "&&"), () -> adding.add(span, code));
		item.setImage(CodeMarks.image(code.kind(), code.colour()));
		item.setToolTipText(Messages.with(Messages.barLast, code.name()));
	}

	private ToolItem item(ToolBar items, String key, String label, Runnable action) {
		ToolItem item = WidgetKey.key(new ToolItem(items, SWT.PUSH), key);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			hide();
			text.setFocus();
			action.run();
		}));
		return item;
	}

	/** Above the words; below them at the top of the page. */
	private Rectangle place(TextSpan span, Point size) {
		Rectangle words = open.seen(span);
		Rectangle room = text.getClientArea();
		Point origin = text.getLocation();
		int above = words.y - GAP - size.y;
		int below = words.y + words.height + GAP;
		int y = above >= 0 || below + size.y > room.height ? Math.max(0, above) : below;
		int x = Math.max(0, Math.min(words.x, room.width - size.x));
		return new Rectangle(origin.x + x, origin.y + y, size.x, size.y);
	}
}
