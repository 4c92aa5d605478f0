package org.afterglow.ui.codebook.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.CodeMarks;

/** Kinds, colours and numbers as people read them. */
public final class Words {

	private Words() {
	}

	/** A sentence with its places filled; numbers choose their words in it. */
	public static String with(String sentence, Object... places) {
		return MessageFormat.format(sentence, places);
	}

	public static String number(int number) {
		return NumberFormat.getIntegerInstance().format(number);
	}

	/** "Sea, Tide" */
	public static String list(Collection<String> names) {
		return String.join(Messages.listComma, names);
	}

	/** One of the kind. */
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

	/** All of the kind. */
	public static String kinds(CodeKind kind) {
		return switch (kind) {
			case SYMBOL -> Messages.kindsSymbol;
			case THEME -> Messages.kindsTheme;
			case AFFECT -> Messages.kindsAffect;
			case BODY -> Messages.kindsBody;
			case PERCEPTION -> Messages.kindsPerception;
			case PART -> Messages.kindsPart;
			case THOUGHT -> Messages.kindsThought;
		};
	}

	/** The colour with its texture: "Clay, solid". */
	public static String colour(CodeColour colour) {
		return with(Messages.colourTexture, name(colour), texture(CodeMarks.texture(colour)));
	}

	private static String name(CodeColour colour) {
		return switch (colour) {
			case CLAY -> Messages.colourClay;
			case OCHRE -> Messages.colourOchre;
			case OLIVE -> Messages.colourOlive;
			case FERN -> Messages.colourFern;
			case LAGOON -> Messages.colourLagoon;
			case SKY -> Messages.colourSky;
			case INDIGO -> Messages.colourIndigo;
			case VIOLET -> Messages.colourViolet;
			case MULBERRY -> Messages.colourMulberry;
			case ROSE -> Messages.colourRose;
			case UMBER -> Messages.colourUmber;
			case SLATE -> Messages.colourSlate;
		};
	}

	private static String texture(CodeMarks.Texture texture) {
		return switch (texture) {
			case SOLID -> Messages.textureSolid;
			case DASHED -> Messages.textureDashed;
			case DOTTED -> Messages.textureDotted;
			case DOUBLE -> Messages.textureDouble;
		};
	}
}
