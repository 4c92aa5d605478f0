package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodingCommands;
import org.afterglow.ui.narrative.internal.coding.OpenText;

/**
 * A narrative that is open before the person.
 *
 * @param client what the client is called
 */
public record Reading(OpenText open, CodingCommands commands, String client) {

	public Reading {
		Objects.requireNonNull(open);
		Objects.requireNonNull(commands);
		Objects.requireNonNull(client);
	}

	/**
	 * What the caret or the selection points at.
	 *
	 * @param words selected, or marked at the caret
	 * @param codings on them, the shortest first
	 */
	record Passage(TextSpan words, List<Mark> codings) {

		Passage {
			codings = List.copyOf(codings);
		}
	}

	/** Empty where nothing is selected and nothing marked. */
	Optional<Passage> passage() {
		Optional<TextSpan> selected = open.selected();
		if (selected.isPresent()) {
			TextSpan words = selected.get();
			return Optional.of(new Passage(words,
					open.here().stream().filter(mark -> mark.span().contains(words)).toList()));
		}
		List<Mark> here = open.here();
		return here.isEmpty() ? Optional.empty() : Optional.of(new Passage(here.getFirst().span(), here));
	}
}
