package org.afterglow.ui.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.afterglow.search.SearchWord;
import org.afterglow.search.query.QueryToken;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.search.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The query: operators and fields stand out, also by weight, and the place that cannot be read is underlined. */
public final class SearchField {

	private static final int GAP = 8;

	private final StyledText text;
	private OptionalInt problem = OptionalInt.empty();
	private String count = "";
	private Supplier<List<SearchWord>> words = List::of;

	public SearchField(Composite parent) {
		text = WidgetKey.key(new StyledText(parent, SWT.SINGLE | SWT.BORDER), "search.field");
		WidgetKey.spoken(text, Messages.fieldSpoken);
		text.setMargins(GAP + Icon.SEARCH.image().getBounds().width + GAP, 6, GAP, 6);
		text.setBackground(Theme.colour(Tone.FIELD));
		text.setForeground(Theme.colour(Tone.INK));
		text.setSelectionBackground(Theme.colour(Tone.DUSK));
		text.addListener(SWT.Modify, event -> {
			problem = OptionalInt.empty();
			style();
		});
		text.addListener(SWT.Paint, this::paint);
		Theme.listen(text, this::style);
	}

	/** @param now search words of entries, which stand out like fields */
	public void words(Supplier<List<SearchWord>> now) {
		words = now;
		style();
	}

	public StyledText control() {
		return text;
	}

	/** Underlines from this place on; empty: nothing. */
	public void problem(OptionalInt position) {
		problem = position;
		style();
	}

	/** "28 passages", at the right end. */
	public void count(String passages) {
		if (!count.equals(passages)) {
			count = passages;
			text.redraw();
		}
	}

	private void style() {
		List<StyleRange> styles = new ArrayList<>();
		Set<String> fields = words.get().stream().map(SearchWord::word).collect(Collectors.toSet());
		for (QueryToken token : QueryToken.of(text.getText(), fields)) {
			switch (token.kind()) {
				case OPERATOR, OPENING_BRACKET, CLOSING_BRACKET -> styles.add(style(token, Tone.DUSK));
				case FIELD -> styles.add(style(token, Tone.MOSS));
				case UNKNOWN_FIELD, VALUE, QUOTED, WORD -> {
					// what is looked for is plain
				}
			}
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		problem.ifPresent(this::underline);
	}

	private static StyleRange style(QueryToken token, Tone tone) {
		return new StyleRange(token.place().start(), token.place().end() - token.place().start(), Theme.colour(tone), null, SWT.BOLD);
	}

	private void underline(int position) {
		int length = text.getCharCount();
		if (length == 0) {
			return;
		}
		int start = Math.min(position, length - 1);
		int blank = text.getText().indexOf(' ', start);
		int end = blank <= start ? length : blank;
		StyleRange mark = new StyleRange(start, end - start, Theme.colour(Tone.BRICK), null, SWT.BOLD);
		mark.underline = true;
		mark.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		mark.underlineColor = Theme.colour(Tone.BRICK);
		text.setStyleRange(mark);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = text.getClientArea();
		Image icon = Icon.SEARCH.image();
		gc.drawImage(icon, GAP, (room.height - icon.getBounds().height) / 2);
		if (text.getCharCount() == 0) {
			gc.setFont(text.getFont());
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.drawText(Messages.fieldHint, text.getLeftMargin() + 2, text.getTopMargin(), true);
		} else if (!count.isEmpty()) {
			count(gc, room);
		}
	}

	/** Only where the query leaves room for it. */
	private void count(GC gc, Rectangle room) {
		gc.setFont(Theme.small());
		Point size = gc.textExtent(count);
		int x = room.width - size.x - GAP;
		if (text.getLocationAtOffset(text.getCharCount()).x + GAP < x) {
			gc.setForeground(Theme.colour(Tone.INK3));
			gc.drawText(count, x, (room.height - size.y) / 2, true);
		}
	}
}
