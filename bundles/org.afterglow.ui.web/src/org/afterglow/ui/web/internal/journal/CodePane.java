package org.afterglow.ui.web.internal.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.records.Journal;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.web.OpenedJournal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Six words in large letters, how long the page is open, and what has become of it. */
final class CodePane {

	private static final int POINTS = 24;
	private static final int ROW = 3;
	/** What is left is told in minutes. */
	private static final int TICK_MILLIS = 10_000;

	private final Dates dates;
	private final Composite parent;
	private final Composite card;
	private final List<Label> words;
	private final Label until;
	private final Label state;
	private Optional<Journal> page = Optional.empty();

	/** @param dates by whose clock the page ends */
	CodePane(Composite parent, int width, Dates dates) {
		this.dates = dates;
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
		tick();
	}

	private void tick() {
		if (!until.isDisposed()) {
			page.ifPresent(open -> until.setText(until(open, dates)));
			until.getDisplay().timerExec(TICK_MILLIS, this::tick);
		}
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

	Control control() {
		return state;
	}

	/** @param code empty if it is not known here, or used up */
	void show(Journal open, Optional<OpenedJournal> code) {
		page = Optional.of(open);
		boolean shown = code.isPresent();
		card.setVisible(shown);
		((GridData) card.getLayoutData()).exclude = !shown;
		code.map(OpenedJournal::code).filter(all -> all.size() == words.size())
				.ifPresent(all -> words.forEach(label -> label.setText(all.get(words.indexOf(label)))));
		until.setText(until(open, dates));
		card.layout(true, true);
		say(open.codeHash().isEmpty() ? Messages.journalEntered : shown ? Messages.with(Messages.journalWaits, JournalWindow.keyBack()) : Messages.journalForgotten);
	}

	/** What has become of it, for those who hear it too. */
	void say(String sentence) {
		if (!sentence.equals(state.getText())) {
			state.setText(sentence);
			state.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}

	/** "Open until 16:20, 2 h 0 min left." */
	static String until(Journal page, Dates dates) {
		long minutes = Math.max(0, Duration.between(dates.clock().instant(), page.until()).toMinutes());
		String left = minutes < 60 ? Messages.with(Messages.minutes, minutes)
				: Messages.with(Messages.hoursAndMinutes, minutes / 60, minutes % 60);
		return Messages.with(Messages.journalUntil, dates.time(page.until()), left);
	}
}
