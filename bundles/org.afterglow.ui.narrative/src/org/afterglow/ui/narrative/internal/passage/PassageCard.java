package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.function.Supplier;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.afterglow.ui.narrative.internal.touching.TouchMark;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a card over coded words says: code and kind, how it was, the memo, who and when, how many other passages. */
record PassageCard(Supplier<CodeTable> codes, Codebook codebook, Touches touches) {

	private static final int CHARACTERS = 42;
	private static final int QUOTE_POINTS = 11;
	private static final int SHAPE = 12;

	/** @param marks in the text, or else @param lost whose words are gone */
	Composite build(Composite parent, List<Mark> marks, List<LostMark> lost) {
		Composite card = WidgetKey.key(new Composite(parent, SWT.NONE), "narrative.hover");
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		layout.marginHeight = 10;
		layout.verticalSpacing = 4;
		card.setLayout(layout);
		card.setBackground(Theme.colour(Tone.PANEL));
		card.addPaintListener(paint -> {
			Rectangle room = card.getClientArea();
			paint.gc.setForeground(Theme.colour(Tone.EDGE));
			paint.gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
		});
		marks.forEach(mark -> mark.coding().ifPresent(coding -> describe(card, coding)));
		marks.forEach(mark -> touches.of(mark.anchor()).ifPresent(touch -> describe(card, touch)));
		lost.forEach(mark -> mark.coding().ifPresent(coding -> {
			describe(card, coding);
			line(card, Messages.lostSentence, card.getFont(), Tone.INK2, 3);
			line(card, mark.anchor().quote(), Theme.reading(QUOTE_POINTS), Tone.INK, 3);
		}));
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
		String attributes = CodeWords.attributes(coding.attributes());
		if (!attributes.isEmpty()) {
			line(card, attributes, card.getFont(), Tone.INK2, 3);
		}
		if (!coding.memo().isEmpty()) {
			line(card, coding.memo(), card.getFont(), Tone.INK, 3);
		}
		String made = CodeWords.made(coding);
		Label who = line(card, made, Theme.small(), Tone.INK3, 3);
		Jobs.start(who, Messages.marginName, monitor -> codebook.count(coding.code()),
				count -> PassageBody.say(who, CodeWords.madeAndOthers(made, count - 1)));
	}

	private void describe(Composite card, Touch touch) {
		Composite shape = new Composite(card, SWT.NONE);
		shape.setBackground(Theme.colour(Tone.PANEL));
		shape.setLayoutData(new GridData(SHAPE, SHAPE));
		shape.addPaintListener(event -> TouchMark.paint(event.gc, touch, shape.getClientArea(), Tone.PANEL));
		line(card, touch.name(), Theme.bold(), Tone.INK, 1);
		Label type = line(card, touch.type(), Theme.small(), Tone.INK3, 1);
		type.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		line(card, Messages.with(Messages.touchField, touch.field()), card.getFont(), Tone.INK2, 3);
		Link way = WidgetKey.key(new Link(card, SWT.NONE), "narrative.hover.entry");
		way.setText("<a>" + Messages.touchOpen + "</a>");
		way.setBackground(Theme.colour(Tone.PANEL));
		way.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		way.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> touches.open(touch)));
	}

	private static Label line(Composite card, String words, Font font, Tone tone, int columns) {
		Label label = new Label(card, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setFont(font);
		label.setForeground(Theme.colour(tone));
		label.setBackground(Theme.colour(Tone.PANEL));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1);
		if (columns > 1) {
			data.widthHint = width(card);
		}
		label.setLayoutData(data);
		return label;
	}

	private static int width(Composite card) {
		GC gc = new GC(card);
		try {
			return (int) (CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
