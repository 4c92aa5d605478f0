package org.afterglow.ui.narrative.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;

/** Marks in numbers. */
final class Marks {

	/** By place, of two that start together the longer one first; the same place by anchor, so that it never flickers. */
	static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span)
			.thenComparing(mark -> mark.anchor().value());

	private Marks() {
	}

	/** From the first to the last position of the marks; empty if there are none. */
	static Optional<TextSpan> around(List<Mark> some, List<Mark> others) {
		return Stream.concat(some.stream(), others.stream()).map(Mark::span)
				.reduce((one, other) -> new TextSpan(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
	}

	/** The marks whose coding has one of these codes. */
	static List<Mark> under(Predicate<CodeId> codes, List<Mark> marks) {
		return marks.stream().filter(mark -> mark.coding().map(Coding::code).filter(codes).isPresent()).toList();
	}
}
