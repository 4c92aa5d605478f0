package org.afterglow.ui.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The query: operators and fields stand out, also by weight, and the place that cannot be read is underlined. */
final class QueryField {

	private static final Pattern SPECIAL = Pattern
			.compile("(?<operator>\\b(?:AND|OR|NOT)\\b|[()])|(?<field>\\b(?:client|code|symbol|theme|kind|from|to):)");

	private final StyledText text;
	private OptionalInt problem = OptionalInt.empty();

	QueryField(Composite parent) {
		text = WidgetKey.key(new StyledText(parent, SWT.SINGLE | SWT.BORDER), "search.field");
		WidgetKey.spoken(text, Messages.fieldSpoken);
		text.setMargins(8, 6, 8, 6);
		text.setBackground(Theme.colour(Tone.FIELD));
		text.setForeground(Theme.colour(Tone.INK));
		text.setSelectionBackground(Theme.colour(Tone.DUSK));
		text.addListener(SWT.Modify, event -> {
			problem = OptionalInt.empty();
			style();
		});
		text.addListener(SWT.Paint, this::hint);
	}

	StyledText control() {
		return text;
	}

	/** Underlines from this place on; empty: nothing. */
	void problem(OptionalInt position) {
		problem = position;
		style();
	}

	private void style() {
		List<StyleRange> styles = new ArrayList<>();
		Matcher special = SPECIAL.matcher(text.getText());
		while (special.find()) {
			Color colour = Theme.colour(special.group("operator") != null ? Tone.DUSK : Tone.MOSS);
			styles.add(new StyleRange(special.start(), special.end() - special.start(), colour, null, SWT.BOLD));
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		problem.ifPresent(this::underline);
	}

	private void underline(int position) {
		int length = text.getCharCount();
		if (length == 0) {
			return;
		}
		int start = Math.min(position, length - 1);
		int blank = text.getText().indexOf(' ', start);
		int end = blank <= start ? Math.min(length, start + Math.max(1, length - start)) : blank;
		StyleRange mark = new StyleRange(start, end - start, Theme.colour(Tone.BRICK), null, SWT.BOLD);
		mark.underline = true;
		mark.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		mark.underlineColor = Theme.colour(Tone.BRICK);
		text.setStyleRange(mark);
	}

	private void hint(Event event) {
		if (text.getCharCount() > 0) {
			return;
		}
		GC gc = event.gc;
		gc.setForeground(Theme.colour(Tone.INK3));
		gc.drawText(Messages.fieldHint, text.getLeftMargin() + 2, text.getTopMargin(), true);
	}
}
