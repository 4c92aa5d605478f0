package org.afterglow.ui.narrative.internal.coding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.afterglow.model.CodeKind;
import org.afterglow.ui.narrative.document.Attribute;
import org.eclipse.swt.graphics.GC;

/** How what belongs to codings is said in the language of the person. */
public final class CodeWords {

	private static final int BEGINNING = 36;

	private CodeWords() {
	}

	/** The kind of a code. */
	public static String kind(CodeKind kind) {
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

	/** The name of an attribute, inside a sentence. */
	public static String attribute(Attribute attribute) {
		return switch (attribute) {
			case INTENSITY -> Messages.attributeIntensity;
			case VALENCE -> Messages.attributeValence;
			case DISTANCE -> Messages.attributeDistance;
			case CLARITY -> Messages.attributeClarity;
		};
	}

	/** Day and time, as the person’s clock and calendar have them. */
	public static String dateAndTime(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(instant.atZone(ZoneId.systemDefault()));
	}

	/** The text cut to the pixels there are. */
	public static String shortened(GC gc, String text, int pixels) {
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
	public static String beginning(String words) {
		String line = words.replace('\n', ' ');
		int end = line.lastIndexOf(' ', BEGINNING);
		return line.length() <= BEGINNING ? line : line.substring(0, end > 0 ? end : BEGINNING) + "\u2026";
	}
}
