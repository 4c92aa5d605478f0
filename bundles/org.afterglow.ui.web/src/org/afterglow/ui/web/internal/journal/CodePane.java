package org.afterglow.ui.web.internal.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.records.Journal;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.web.OpenedJournal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Six words in large letters, how long the page is open, and what has become of it. */
final class CodePane {

	private static final int POINTS = 24;
	private static final int ROW = 3;

	private final Composite parent;
	private final Composite card;
	private final List<Label> words;
	private final Label until;
	private final Label state;

	CodePane(Composite parent, int width) {
		this.parent = parent;
		card = WidgetKey.key(new Composite(parent, SWT.NONE), "journal.code");
		card.addPaintListener(event -> {
			event.gc.setBackground(Theme.colour(Tone.PAGE));
			event.gc.fillRectangle(card.getClientArea());
		});
		GridLayout layout = new GridLayout(ROW, true);
		layout.marginWidth = 24;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 24;
		layout.verticalSpacing = 8;
		card.setLayout(layout);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		words = Stream.generate(this::word).limit(2L * ROW).toList();
		until = line(width, Tone.INK);
		WidgetKey.key(until, "journal.until");
		state = line(width, Tone.INK2);
		WidgetKey.key(state, "journal.state");
	}

	private Label word() {
		Label label = WidgetKey.paper(new Label(card, SWT.CENTER));
		label.setFont(Theme.reading(POINTS));
		label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		return label;
	}

	private Label line(int width, Tone tone) {
		Label label = new Label(parent, SWT.WRAP);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = width;
		label.setLayoutData(data);
		return label;
	}

	/** @param code empty if it is not known here, or used up */
	void show(Journal page, Optional<OpenedJournal> code) {
		boolean shown = code.isPresent();
		card.setVisible(shown);
		((GridData) card.getLayoutData()).exclude = !shown;
		code.map(OpenedJournal::code).filter(all -> all.size() == words.size())
				.ifPresent(all -> words.forEach(label -> label.setText(all.get(words.indexOf(label)))));
		until.setText(JournalDialog.until(page));
		state.setText(page.codeHash().isEmpty() ? Messages.journalEntered : shown ? Messages.with(Messages.journalWaits, JournalWindow.keyBack()) : Messages.journalForgotten);
		card.layout(true, true);
	}

	/** Something went another way. */
	void say(String sentence) {
		state.setText(sentence);
	}
}
