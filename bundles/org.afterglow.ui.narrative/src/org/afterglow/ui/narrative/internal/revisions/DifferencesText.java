package org.afterglow.ui.narrative.internal.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Both versions of a text laid over each other, to be read: struck through what is gone, underlined what came. */
final class DifferencesText {

	private static final int MARGIN = 16;
	private static final int LEADING = 6;

	private final Composite sheet;
	private final StyledText text;
	private Optional<LaidOut> laid = Optional.empty();
	private int current = -1;
	private boolean teaching;

	DifferencesText(Composite parent) {
		sheet = WidgetKey.paper(new Composite(parent, SWT.BORDER));
		sheet.setLayout(new FillLayout());
		text = WidgetKey.key(new StyledText(sheet, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL),
				"history.differences");
		WidgetKey.spoken(text, Messages.differencesName);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LEADING);
		text.addLineStyleListener(this::style);
		dress();
		Theme.listen(text, this::dress);
		// Tab goes to the next control: nothing is written here.
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	/** Takes its place among others. */
	void place(Object layoutData) {
		sheet.setLayoutData(layoutData);
	}

	StyledText control() {
		return text;
	}

	void show(LaidOut other) {
		laid = Optional.of(other);
		current = -1;
		text.setText(other.text());
	}

	/** Says something to somebody who has nothing to read here yet; these are the program's words, not a client's. */
	void teach(String sentence) {
		clear();
		teaching = true;
		dress();
		text.setText(sentence);
	}

	void clear() {
		laid = Optional.empty();
		current = -1;
		text.setText("");
	}

	/**
	 * Goes to the change so many further on, around the ends.
	 *
	 * @return which one it is; empty if there is none
	 */
	Optional<Integer> go(int steps) {
		int count = laid.map(shown -> shown.changes().size()).orElse(0);
		if (count == 0) {
			return Optional.empty();
		}
		current = current < 0 ? steps > 0 ? 0 : count - 1 : Math.floorMod(current + steps, count);
		LaidOut.Change change = laid.get().changes().get(current);
		text.setSelection(change.start(), change.end());
		text.showSelection();
		return Optional.of(current);
	}

	private void dress() {
		sheet.setBackground(Theme.colour(Tone.PAGE));
		text.setBackground(Theme.colour(Tone.PAGE));
		text.setForeground(Theme.colour(teaching ? Tone.INK2 : Tone.PAGE_INK));
		text.setSelectionBackground(Theme.colour(Tone.DUSK));
		text.setSelectionForeground(Theme.colour(Tone.PAGE));
		text.setFont(teaching ? JFaceResources.getDefaultFont() : Theme.reading());
		text.redraw();
	}

	private void style(LineStyleEvent event) {
		List<StyleRange> styles = new ArrayList<>();
		int end = event.lineOffset + event.lineText.length();
		for (LaidOut.Run run : laid.map(LaidOut::runs).orElse(List.of())) {
			int from = Math.max(run.start(), event.lineOffset);
			int to = Math.min(run.start() + run.length(), end);
			if (from < to) {
				styles.add(style(run.look(), from, to - from));
			}
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static StyleRange style(LaidOut.Look look, int start, int length) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = length;
		switch (look) {
			case REMOVED -> {
				style.strikeout = true;
				style.foreground = Theme.colour(Tone.INK3);
			}
			case ADDED -> {
				style.underline = true;
				style.background = Theme.colour(Tone.DUSK_TINT);
			}
			case FOLDED -> {
				style.font = Theme.small();
				style.foreground = Theme.colour(Tone.INK3);
			}
		}
		return style;
	}
}
