package org.afterglow.ui.narrative.internal.coding;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.afterglow.model.CodeKind;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.Narrative;
import org.afterglow.model.Voice;
import org.afterglow.ui.Dates;
import org.afterglow.ui.narrative.document.Attribute;
import org.afterglow.ui.window.RecordWords;

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

	/** The label of a scale. */
	public static String scaleLabel(Attribute attribute) {
		return switch (attribute) {
			case INTENSITY -> Messages.scaleIntensity;
			case VALENCE -> Messages.scaleValence;
			case DISTANCE -> Messages.scaleDistance;
			case CLARITY -> Messages.scaleClarity;
		};
	}

	/** The spoken name of a scale. */
	public static String scale(Attribute attribute) {
		return scaleLabel(attribute).replace("&", "");
	}

	/** A number with its sign where there are two, or a dash. */
	public static String value(Attribute attribute, OptionalInt value) {
		if (value.isEmpty()) {
			return "\u2013";
		}
		int number = value.getAsInt();
		String sign = attribute.lowest() < 0 && number > 0 ? "+" : number < 0 ? "\u2212" : "";
		return sign + Math.abs(number);
	}

	/** What is said of how a passage was, in the order of the scales; empty if nothing is. */
	public static String attributes(CodingAttributes attributes) {
		return Arrays.stream(Attribute.values()).filter(attribute -> attribute.of(attributes).isPresent())
				.map(attribute -> attribute(attribute) + " " + value(attribute, attribute.of(attributes)))
				.collect(Collectors.joining(", "));
	}

	/** Whose words these are, and of which phase. */
	public static String whose(String client, Narrative narrative) {
		String words = Messages.with(narrative.voice() == Voice.OWN_WORDS ? Messages.whoseOwn : Messages.whoseTold, client);
		return narrative.phase().map(phase -> words + ", " + RecordWords.phase(phase)).orElse(words);
	}

	/** Who put a coding there, and when. */
	public static String made(Coding coding) {
		String when = Dates.ofUser().moment(coding.created());
		return coding.author().isEmpty() ? when : Messages.with(Messages.madeBy, coding.author(), when);
	}

	/** The same with the number of other passages under the code. */
	public static String madeAndOthers(String made, int others) {
		return Messages.with(Messages.madeAndOthers, made, Math.max(0, others));
	}

	/** The first words of a passage, on one line. */
	public static String beginning(String words) {
		String line = words.replace('\n', ' ');
		int end = line.lastIndexOf(' ', BEGINNING);
		return line.length() <= BEGINNING ? line : line.substring(0, end > 0 ? end : BEGINNING) + "\u2026";
	}
}
