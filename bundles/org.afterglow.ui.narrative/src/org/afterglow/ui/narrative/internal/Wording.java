package org.afterglow.ui.narrative.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.afterglow.model.Client;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.eclipse.swt.graphics.GC;

/** How values are said in the language of the person. */
final class Wording {

	private static final int BEGINNING = 36;

	private Wording() {
	}

	static String kind(CodeKind kind) {
		return switch (kind) {
			case SYMBOL -> Messages.kindSymbol;
			case THEME -> Messages.kindTheme;
			case AFFECT -> Messages.kindAffect;
			case BODY -> Messages.kindBody;
			case PERCEPTION -> Messages.kindPerception;
			case PART -> Messages.kindPart;
			case THOUGHT -> Messages.kindThought;
		};
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

	static String dateAndTime(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(instant.atZone(ZoneId.systemDefault()));
	}

	/** The text cut to the pixels there are. */
	static String shortened(GC gc, String text, int pixels) {
		if (gc.textExtent(text).x <= pixels) {
			return text;
		}
		int end = text.length();
		while (end > 1 && gc.textExtent(text.substring(0, end) + "\u2026").x > pixels) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "\u2026";
	}

	/** The first words of a passage, on one line. */
	static String beginning(String words) {
		String line = words.replace('\n', ' ');
		int end = line.lastIndexOf(' ', BEGINNING);
		return line.length() <= BEGINNING ? line : line.substring(0, end > 0 ? end : BEGINNING) + "\u2026";
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
