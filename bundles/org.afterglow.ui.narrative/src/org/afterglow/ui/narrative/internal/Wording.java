package org.afterglow.ui.narrative.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.Session;

/** How values are said in the language of the person. */
final class Wording {

	private Wording() {
	}

	static String head(Client client, Session session) {
		return Messages.with(Messages.header, client.label(), String.valueOf(session.number()), meeting(session),
				date(session.date()));
	}

	/** The time of day, as the person's clock has it. */
	static String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.getDefault(Locale.Category.FORMAT))
				.format(instant.atZone(ZoneId.systemDefault()));
	}

	private static String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault(Locale.Category.FORMAT))
				.format(date);
	}

	private static String meeting(Session session) {
		return switch (session.kind()) {
			case PREPARATION -> Messages.sessionPreparation;
			case DOSING -> Messages.with(Messages.sessionDosing, session.route().map(Wording::route).orElse("")).strip();
			case INTEGRATION -> Messages.sessionIntegration;
			case FOLLOW_UP -> Messages.sessionFollowUp;
		};
	}

	private static String route(Route route) {
		return switch (route) {
			case IV -> Messages.routeIv;
			case IM -> Messages.routeIm;
			case NASAL -> Messages.routeNasal;
			case SUBLINGUAL -> Messages.routeSublingual;
			case ORAL -> Messages.routeOral;
		};
	}
}
