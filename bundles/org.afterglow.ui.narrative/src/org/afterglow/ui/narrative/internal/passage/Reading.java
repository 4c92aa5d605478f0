package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodingCommands;
import org.afterglow.ui.narrative.internal.coding.OpenText;
import org.afterglow.ui.narrative.internal.touching.Touch;

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
	 * @param entries that have some of them
	 */
	record Passage(TextSpan words, List<Mark> codings, List<Touch> entries) {

		Passage {
			codings = List.copyOf(codings);
			entries = List.copyOf(entries);
		}
	}

	/** Empty where nothing is selected and nothing marked. */
	Optional<Passage> passage() {
		Optional<TextSpan> selected = open.selected();
		List<Mark> held = open.entriesHere();
		List<Touch> entries = held.stream().flatMap(mark -> open.page().touches().of(mark.anchor()).stream()).distinct().toList();
		if (selected.isPresent()) {
			TextSpan words = selected.get();
			return Optional.of(new Passage(words,
					open.here().stream().filter(mark -> mark.span().contains(words)).toList(), entries));
		}
		List<Mark> here = open.here();
		return Stream.concat(here.stream(), held.stream()).findFirst().map(first -> new Passage(first.span(), here, entries));
	}
}
