package org.afterglow.ui.web.internal.journal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How long a page shall be open. */
final class LengthPane {

	private static final List<Duration> USUAL = List.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3),
			Duration.ofHours(4), Duration.ofHours(6), Duration.ofHours(8));

	private final Combo length;
	private final List<Duration> offered;

	/** @param wished what the practice has chosen for its pages */
	LengthPane(Composite parent, Duration wished) {
		new Label(parent, SWT.NONE).setText(Messages.journalLength);
		length = WidgetKey.key(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), "journal.length");
		WidgetKey.spoken(length, Messages.journalLength.replace("&", ""));
		offered = Stream.concat(USUAL.stream(), Stream.of(wished)).distinct().sorted().toList();
		offered.forEach(each -> length.add(said(each)));
		length.select(offered.indexOf(wished));
	}

	Duration chosen() {
		return offered.get(length.getSelectionIndex());
	}

	void setFocus() {
		length.setFocus();
	}

	private static String said(Duration length) {
		return length.toHours() == 0 ? Messages.with(Messages.minutes, length.toMinutes())
				: length.toHours() == 1 ? Messages.oneHour : Messages.with(Messages.hours, length.toHours());
	}
}
