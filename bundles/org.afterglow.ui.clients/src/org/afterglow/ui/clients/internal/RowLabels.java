package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.afterglow.model.SessionKind;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** What the rows of the practice tree say. */
final class RowLabels extends ColumnLabelProvider {

	private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
	private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

	@Override
	public String getText(Object element) {
		return switch ((Node) element) {
			case Node.OfClient client -> client.client().label();
			case Node.OfSession session -> Words.session(session);
			case Node.OfNarrative narrative -> narrative.narrative().title();
			case Node.Reading reading -> Messages.reading;
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch ((Node) element) {
			case Node.OfClient client -> Icon.CLIENT.image();
			case Node.OfSession session -> icon(session.session().kind()).image();
			case Node.OfNarrative narrative -> Icon.NARRATIVE.image();
			case Node.Reading reading -> null;
		};
	}

	@Override
	public Color getToolTipBackgroundColor(Object element) {
		return Theme.colour(Tone.PANEL);
	}

	@Override
	public Color getToolTipForegroundColor(Object element) {
		return Theme.colour(Tone.INK);
	}

	@Override
	public String getToolTipText(Object element) {
		return switch ((Node) element) {
			case Node.OfClient client -> NLS.bind(Messages.clientTip, client.client().label(), Integer.toString(client.sessions()));
			case Node.OfSession session -> NLS.bind(Messages.sessionTip, new Object[] { Words.session(session),
					session.session().date().format(OTHER_YEAR), session.session().title() }).strip();
			case Node.OfNarrative narrative -> NLS.bind(Messages.narrativeTip,
					new Object[] { narrative.narrative().title(), Integer.toString(narrative.narrative().words()),
							Integer.toString(narrative.narrative().codings()) });
			case Node.Reading reading -> null;
		};
	}

	/** What stands at the right of a row. */
	static String aside(Node node, LocalDate today) {
		return switch (node) {
			case Node.OfClient client -> Integer.toString(client.sessions());
			case Node.OfSession session -> date(session.session().date(), today);
			case Node.OfNarrative narrative -> String.format(Locale.UK, "%,d", narrative.narrative().words());
			case Node.Reading reading -> "";
		};
	}

	static String date(LocalDate date, LocalDate today) {
		return date.format(date.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR);
	}

	private static Icon icon(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Icon.PREPARATION;
			case DOSING -> Icon.DOSING;
			case INTEGRATION -> Icon.INTEGRATION;
			case FOLLOW_UP -> Icon.FOLLOW_UP;
		};
	}
}
