package org.afterglow.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.NarrativeText.Problem;

/** The rules of the model for texts and labels, as reasons of an import. */
final class TextRule {

	/** The longest label the model takes. */
	static final int LONGEST_LABEL = 300;
	private static final ClientId NOBODY = new ClientId(new UUID(0, 0));

	private TextRule() {
	}

	/**
	 * Tells what keeps the text from being taken.
	 *
	 * @param raw as it stands in the file, so that the position told is one of the file
	 */
	static Optional<Reason> problemIn(String normalised, String raw, Problems problems) {
		Optional<Problem> problem = NarrativeText.problemIn(normalised);
		if (problem.isEmpty()) {
			return Optional.empty();
		}
		Reason reason = switch (problem.get().kind()) {
		case TOO_LONG -> Reason.TEXT_TOO_LONG;
		case NUL -> Reason.TEXT_HAS_NUL;
		case LONE_SURROGATE -> Reason.TEXT_HAS_HALF_CHARACTER;
		};
		int place = switch (problem.get().kind()) {
		case TOO_LONG -> NarrativeText.LONGEST;
		case NUL, LONE_SURROGATE -> raw.length() == normalised.length() ? problem.get().position()
				: NarrativeText.problemIn(raw).orElse(problem.get()).position();
		};
		problems.add(reason, place);
		return Optional.of(reason);
	}

	/** Why the model would not take this label; the details of the reason are up to the caller. */
	static Optional<Reason> problemInLabel(String label) {
		if (label.length() > LONGEST_LABEL) {
			return Optional.of(Reason.LABEL_TOO_LONG);
		}
		try {
			// Labels of clients, titles and names of codes follow one rule, and the model has it.
			Objects.requireNonNull(new Client(NOBODY, label, false));
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(Reason.NOT_A_LABEL);
		}
	}
}
