package org.afterglow.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;

/**
 * A small codebook to begin with: broad codes for what is seen, felt and sensed in visions, in words of our own. It is an
 * offer; once taken over it belongs to the practice.
 */
public final class StarterCodebook {

	private record Place(String key, CodeKind kind, CodeColour colour, Optional<String> parent) {
	}

	private static final List<Place> PLACES = List.of(
			seed("water", CodeKind.SYMBOL, CodeColour.SKY),
			seed("crossing", CodeKind.SYMBOL, CodeColour.INDIGO, "water"),
			seed("light", CodeKind.SYMBOL, CodeColour.OCHRE),
			seed("dark", CodeKind.SYMBOL, CodeColour.SLATE),
			seed("threshold", CodeKind.SYMBOL, CodeColour.UMBER),
			seed("house", CodeKind.SYMBOL, CodeColour.CLAY),
			seed("path", CodeKind.SYMBOL, CodeColour.OLIVE),
			seed("animal", CodeKind.SYMBOL, CodeColour.FERN),
			seed("plant", CodeKind.SYMBOL, CodeColour.LAGOON),
			seed("figure", CodeKind.SYMBOL, CodeColour.MULBERRY),
			seed("child", CodeKind.SYMBOL, CodeColour.ROSE),
			seed("glass", CodeKind.SYMBOL, CodeColour.VIOLET),
			seed("lettingGo", CodeKind.THEME, CodeColour.SKY),
			seed("held", CodeKind.THEME, CodeColour.FERN),
			seed("alone", CodeKind.THEME, CodeColour.SLATE),
			seed("heard", CodeKind.THEME, CodeColour.MULBERRY),
			seed("belonging", CodeKind.THEME, CodeColour.OCHRE),
			seed("ending", CodeKind.THEME, CodeColour.CLAY),
			seed("guilt", CodeKind.THEME, CodeColour.UMBER),
			seed("returning", CodeKind.THEME, CodeColour.LAGOON),
			seed("calm", CodeKind.AFFECT, CodeColour.FERN),
			seed("awe", CodeKind.AFFECT, CodeColour.INDIGO),
			seed("joy", CodeKind.AFFECT, CodeColour.OCHRE),
			seed("fear", CodeKind.AFFECT, CodeColour.CLAY),
			seed("trapped", CodeKind.AFFECT, CodeColour.UMBER, "fear"),
			seed("grief", CodeKind.AFFECT, CodeColour.SKY),
			seed("rage", CodeKind.AFFECT, CodeColour.ROSE),
			seed("shame", CodeKind.AFFECT, CodeColour.MULBERRY),
			seed("tender", CodeKind.AFFECT, CodeColour.VIOLET),
			seed("unmoved", CodeKind.AFFECT, CodeColour.SLATE),
			seed("heavy", CodeKind.BODY, CodeColour.SLATE),
			seed("cannotMove", CodeKind.BODY, CodeColour.UMBER, "heavy"),
			seed("weightless", CodeKind.BODY, CodeColour.SKY),
			seed("floating", CodeKind.BODY, CodeColour.LAGOON, "weightless"),
			seed("numb", CodeKind.BODY, CodeColour.VIOLET),
			seed("size", CodeKind.BODY, CodeColour.ROSE),
			seed("painFades", CodeKind.BODY, CodeColour.FERN),
			seed("rest", CodeKind.BODY, CodeColour.OLIVE),
			seed("self", CodeKind.PERCEPTION, CodeColour.INDIGO),
			seed("watching", CodeKind.PERCEPTION, CodeColour.SKY, "self"),
			seed("noEdges", CodeKind.PERCEPTION, CodeColour.LAGOON, "self"),
			seed("became", CodeKind.PERCEPTION, CodeColour.MULBERRY, "self"),
			seed("roles", CodeKind.PERCEPTION, CodeColour.ROSE, "self"),
			seed("time", CodeKind.PERCEPTION, CodeColour.OCHRE),
			seed("space", CodeKind.PERCEPTION, CodeColour.VIOLET),
			seed("patterns", CodeKind.PERCEPTION, CodeColour.CLAY),
			seed("sound", CodeKind.PERCEPTION, CodeColour.FERN),
			seed("remembered", CodeKind.PERCEPTION, CodeColour.UMBER));

	private StarterCodebook() {
	}

	/** The seeds in a language, English where there is no other; parents before what stands under them. */
	public static List<CodeSeed> in(Locale language) {
		// Without this the language of the machine would be tried before English.
		ResourceBundle words = ResourceBundle.getBundle("org.afterglow.codebook.starter", language,
				StarterCodebook.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return PLACES.stream().map(place -> seed(place, words)).toList();
	}

	private static CodeSeed seed(Place place, ResourceBundle words) {
		return new CodeSeed(place.key(), words.getString(place.key() + ".name"), place.kind(), place.colour(),
				words.getString(place.key() + ".definition"),
				Arrays.asList(words.getString(place.key() + ".synonyms").split("; ")), place.parent());
	}

	private static Place seed(String key, CodeKind kind, CodeColour colour) {
		return new Place(key, kind, colour, Optional.empty());
	}

	private static Place seed(String key, CodeKind kind, CodeColour colour, String parent) {
		return new Place(key, kind, colour, Optional.of(parent));
	}
}
