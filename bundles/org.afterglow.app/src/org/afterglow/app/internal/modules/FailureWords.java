package org.afterglow.app.internal.modules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.modules.ModuleFailure;

/** Why a module is left out: a sentence for whoever works with it, and the technical text for whoever is to mend it. */
final class FailureWords {

	private static final Pattern NEEDED = Pattern.compile("(?:Import-Package|Require-Bundle): ([\\w.-]+)");
	private static final String OURS = "org.afterglow.";

	private FailureWords() {
	}

	/** @param name of the module, with its version */
	static String sentence(String name, ModuleFailure failure) {
		return Messages.with(switch (failure.reason()) {
			case NOT_STARTED -> Messages.failedNotStarted;
			case THREW -> Messages.failedThrew;
			case HUNG -> Messages.failedHung;
			case NOTHING -> Messages.failedNothing;
			case REFUSED -> Messages.failedRefused;
			case REPEATED_ID -> Messages.failedRepeated;
			case OTHER_API -> Messages.failedOther;
			case UNRESOLVED -> needed(failure).map(FailureWords::unresolved).orElse(Messages.failedUnresolved);
			case CODES -> Messages.failedCodes;
			case DEAF_THREW, DEAF_HUNG -> Messages.failedDeaf;
			case IN_USE -> Messages.failedInUse;
		}, name, needed(failure).orElse(""));
	}

	private static String unresolved(String needed) {
		return needed.startsWith(OURS) ? Messages.failedOther : Messages.failedNeeds;
	}

	/** What the resolver did not find. */
	private static Optional<String> needed(ModuleFailure failure) {
		Matcher matcher = NEEDED.matcher(String.join(" ", failure.details()));
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** What there is to know, for its author: the id, what happened, and what was said of it. */
	static String technical(ModuleRow row, ModuleFailure failure) {
		return Messages.with(Messages.technical, row.id(), row.status().version().orElse("?"), failure.reason().name(),
				String.join("\n", failure.details()));
	}
}
