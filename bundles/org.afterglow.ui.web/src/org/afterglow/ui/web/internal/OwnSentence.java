package org.afterglow.ui.web.internal;

import java.util.Locale;
import java.util.Optional;

import org.afterglow.model.NarrativeText;

/** When a sentence is the practice's own. */
public final class OwnSentence {

	/** The longest, in UTF-16 units: it has to be read by somebody who is still a little far away. */
	public static final int LONGEST = 400;

	/** Shorter ones do not say whether anyone watches and what to do in distress. */
	private static final int SHORTEST = 30;

	private OwnSentence() {
	}

	/** What such a sentence may look like. */
	public static String example() {
		return Messages.statementExample;
	}

	/** Why it cannot be taken; empty if it can. */
	public static Optional<String> problem(String said) {
		if (said.length() < SHORTEST || NarrativeText.problemIn(said).isPresent()) {
			return Optional.of(Messages.statementMissing);
		}
		return plain(said).equals(plain(example())) ? Optional.of(Messages.statementIsExample) : Optional.empty();
	}

	/** Letters alone: an example with another dot is still the example. */
	private static String plain(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
	}
}
