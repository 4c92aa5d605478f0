package org.afterglow.ui.narrative.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;

/** Marks in numbers. */
final class Marks {

	/** By place, of two that start together the longer one first; the same place by anchor, so that it never flickers. */
	static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span)
			.thenComparing(mark -> mark.anchor().value());

	private Marks() {
	}

	/** The marks of a narrative whose words are in its text. */
	static List<Mark> of(CodedNarrative narrative) {
		Map<AnchorId, Coding> codings = LostMark.codingsByAnchor(narrative);
		return narrative.anchors().stream().filter(anchor -> anchor.state() == AnchorState.ANCHORED)
				.map(anchor -> new Mark(anchor.id(), anchor.span(), Optional.ofNullable(codings.get(anchor.id())))).toList();
	}

	/** What is lost after some were found, or given up, and others came. */
	static List<LostMark> exchanged(List<LostMark> lost, List<LostMark> out, List<LostMark> in) {
		Set<AnchorId> gone = out.stream().map(mark -> mark.anchor().id()).collect(Collectors.toSet());
		return Stream.concat(lost.stream().filter(mark -> !gone.contains(mark.anchor().id())), in.stream()).toList();
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
