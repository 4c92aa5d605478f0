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

	/**
	 * A code of the codebook.
	 *
	 * @param matchStart where the typed words stand in the name; -1 if nothing was typed
	 */
	record Existing(Code code, int matchStart, int matchLength) implements Choice {
	}

	/** A code that does not exist yet. */
	record Fresh(String name, CodeKind kind) implements Choice {
	}

	private static final int LONGEST_NAME = 120;

	private final List<Code> codes;
	private final List<CodeId> recent;

	/** @param recent last used first; the rest follow by name */
	CodeChoices(List<Code> codes, List<CodeId> recent) {
		this.codes = codes.stream().sorted(Comparator.comparingInt(code -> rank(recent, code))).toList();
		this.recent = recent;
	}

	/** Everything that matches, best first: the name begins so, one of its words does, it is somewhere inside. */
	List<Choice> of(String typed) {
		String wanted = typed.strip();
		List<Choice> choices = new ArrayList<>();
		if (wanted.isEmpty()) {
			codes.forEach(code -> choices.add(new Existing(code, -1, 0)));
			return choices;
		}
		List<Existing> found = new ArrayList<>();
		codes.forEach(code -> match(code, wanted).ifPresent(found::add));
		found.sort(Comparator.comparingInt(CodeChoices::quality));
		choices.addAll(found);
		boolean taken = codes.stream().anyMatch(code -> code.name().equalsIgnoreCase(wanted));
		if (!taken && wanted.length() <= LONGEST_NAME) {
			choices.add(new Fresh(wanted, CodeKind.SYMBOL));
			choices.add(new Fresh(wanted, CodeKind.THEME));
		}
		return choices;
	}

	/** The code that was used last, if any. */
	Optional<CodeId> last() {
		return recent.stream().findFirst();
	}

	private static Optional<Existing> match(Code code, String wanted) {
		String name = code.name().toLowerCase(Locale.ROOT);
		String lower = wanted.toLowerCase(Locale.ROOT);
		int at = name.indexOf(lower);
		int atWord = name.indexOf(" " + lower);
		if (at > 0 && atWord >= 0) {
			at = atWord + 1;
		}
		return at < 0 ? Optional.empty() : Optional.of(new Existing(code, at, wanted.length()));
	}

	private static int quality(Existing found) {
		if (found.matchStart() == 0) {
			return 0;
		}
		return found.code().name().charAt(found.matchStart() - 1) == ' ' ? 1 : 2;
	}

	private static int rank(List<CodeId> recent, Code code) {
		int place = recent.indexOf(code.id());
		return place < 0 ? Integer.MAX_VALUE : place;
	}
}
