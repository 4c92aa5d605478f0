package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The card that appears over coded words and their names in the margin: name, kind, memo, when. */
public final class PassageHover extends ToolTip {

	private static final int DELAY_MILLIS = 400;
	private static final int WIDTH = 280;

	private final Control control;
	private final Function<Point, List<Mark>> marks;
	private final Supplier<CodeTable> codes;

	/** @param marks those at a point of the control */
	public PassageHover(Control control, Function<Point, List<Mark>> marks, Supplier<CodeTable> codes) {
		super(control, NO_RECREATE, false);
		this.control = control;
		this.marks = marks;
		this.codes = codes;
		setPopupDelay(DELAY_MILLIS);
		setShift(new Point(8, 16));
		setHideDelay(0);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return marksAt(event);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		// Not behind, or over, something that was opened meanwhile.
		boolean inFront = control.getDisplay().getActiveShell() == control.getShell();
		return inFront && super.shouldCreateToolTip(event) && !marksAt(event).isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite card = WidgetKey.key(new Composite(parent, SWT.NONE), "narrative.hover");
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		layout.marginHeight = 10;
		card.setLayout(layout);
		card.setBackground(Theme.colour(Tone.PANEL));
		card.addPaintListener(paint -> {
			Rectangle room = card.getClientArea();
			paint.gc.setForeground(Theme.colour(Tone.EDGE));
			paint.gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
		});
		marksAt(event).forEach(mark -> mark.coding().ifPresent(coding -> describe(card, coding)));
		return card;
	}

	private void describe(Composite card, Coding coding) {
		Label shape = new Label(card, SWT.NONE);
		shape.setBackground(Theme.colour(Tone.PANEL));
		codes.get().code(coding.code()).ifPresent(code -> shape.setImage(CodeMarks.image(code.kind(), code.colour())));
		line(card, codes.get().name(coding.code()), Theme.bold(), Tone.INK, 1);
		Label kind = line(card, codes.get().code(coding.code()).map(Code::kind).map(CodeWords::kind).orElse(""),
				Theme.small(), Tone.INK3, 1);
		kind.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		if (!coding.memo().isEmpty()) {
			line(card, coding.memo(), card.getFont(), Tone.INK, 3);
		}
		line(card, CodeWords.made(coding), Theme.small(), Tone.INK3, 3);
	}

	private static Label line(Composite card, String words, Font font, Tone tone, int columns) {
		Label label = new Label(card, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setFont(font);
		label.setForeground(Theme.colour(tone));
		label.setBackground(Theme.colour(Tone.PANEL));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1);
		if (columns > 1) {
			data.widthHint = WIDTH;
		}
		label.setLayoutData(data);
		return label;
	}

	private List<Mark> marksAt(Event event) {
		return marks.apply(new Point(event.x, event.y));
	}
}
