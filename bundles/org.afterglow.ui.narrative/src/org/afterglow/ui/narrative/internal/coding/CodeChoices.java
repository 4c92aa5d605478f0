package org.afterglow.ui.narrative.internal.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;

/** What Add code offers for what has been typed so far. Knows no widget. */
final class CodeChoices {

	/** A row of the list. */
	sealed interface Choice {
	}

	/** A row that says everything: a code that is there, or one to be made. */
	sealed interface Answer extends Choice {
	}

	/**
	 * A code of the codebook.
	 *
	 * @param synonym the one that matches; empty where the name does, or nothing was typed
	 * @param match where the typed words stand, in the synonym if there is one and else in the name
	 */
	record Existing(Code code, Optional<String> synonym, Match match) implements Answer {
	}

	/** A code to be made. */
	record Made(String name, CodeKind kind) implements Answer {
	}

	/** What was typed as a new code; its kind is not said yet. */
	record Fresh(String name) implements Choice {
	}

	/** The selected words as a code, new or not. */
	record Words(String name) implements Choice {
	}

	/** A stretch of a name; without length if nothing was typed. */
	record Match(int start, int length) {

		static final Match NONE = new Match(0, 0);
	}

	/** Longer names are sentences, and no margin has room for them. */
	static final int LONGEST_NAME = 120;

	private final List<Code> codes;
	private final Optional<String> words;

	/**
	 * @param recent last used first; the rest follow by name
	 * @param words what is selected, on one line; empty where that is no name
	 */
	CodeChoices(List<Code> codes, List<CodeId> recent, Optional<String> words) {
		this.codes = codes.stream().sorted(Comparator.comparingInt(code -> rank(recent, code))).toList();
		this.words = words;
	}

	/**
	 * Everything that matches, best first: the name begins so, one of its words does, it is somewhere inside, a synonym
	 * matches. What makes a new code stands last.
	 */
	List<Choice> of(String typed) {
		String wanted = typed.strip();
		List<Choice> choices = new ArrayList<>();
		if (wanted.isEmpty()) {
			codes.forEach(code -> choices.add(new Existing(code, Optional.empty(), Match.NONE)));
		} else {
			choices.addAll(codes.stream().flatMap(code -> match(code, wanted).stream())
					.sorted(Comparator.comparingInt(CodeChoices::quality)).toList());
			if (named(wanted).isEmpty() && wanted.length() <= LONGEST_NAME) {
				choices.add(new Fresh(wanted));
			}
		}
		words.ifPresent(name -> choices.add(new Words(name)));
		return choices;
	}

	/** The code of this name, whatever its case. */
	Optional<Code> named(String name) {
		return codes.stream().filter(code -> code.name().equalsIgnoreCase(name)).findFirst();
	}

	/** What the code can be that is not there yet. */
	static List<Choice> kinds(String name) {
		return List.of(new Made(name, CodeKind.SYMBOL), new Made(name, CodeKind.THEME));
	}

	private static Optional<Existing> match(Code code, String wanted) {
		Optional<Match> inName = match(code.name(), wanted);
		if (inName.isPresent()) {
			return inName.map(match -> new Existing(code, Optional.empty(), match));
		}
		return code.synonyms().stream().flatMap(synonym -> match(synonym, wanted).stream()
				.map(match -> new Existing(code, Optional.of(synonym), match))).findFirst();
	}

	private static Optional<Match> match(String name, String wanted) {
		// Folding the case may change the length of a name in some languages; there the match is not made bold.
		String lower = name.toLowerCase(Locale.ROOT);
		String sought = wanted.toLowerCase(Locale.ROOT);
		int at = lower.indexOf(sought);
		int atWord = lower.indexOf(" " + sought);
		int start = at > 0 && atWord >= 0 ? atWord + 1 : at;
		return start < 0 ? Optional.empty()
				: Optional.of(lower.length() == name.length() ? new Match(start, sought.length()) : Match.NONE);
	}

	private static int quality(Existing found) {
		if (found.synonym().isPresent()) {
			return 3;
		}
		int start = found.match().start();
		if (start == 0) {
			return 0;
		}
		return found.code().name().charAt(start - 1) == ' ' ? 1 : 2;
	}

	private static int rank(List<CodeId> recent, Code code) {
		int place = recent.indexOf(code.id());
		return place < 0 ? Integer.MAX_VALUE : place;
	}
}
