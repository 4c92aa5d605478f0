package org.afterglow.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;

/**
 * What went when a code was deleted, for {@link Codes#restore} alone. Held in memory only.
 *
 * @param marks its codings, each with the anchor it owned
 * @param children codes below it, as they were
 * @param merged codes that showed as it, as they were
 */
public record RemovedCode(Code code, List<Mark> marks, List<Code> children, List<Code> merged) {

	/** A coding and its place. */
	public record Mark(Anchor anchor, Coding coding) {

		public Mark {
			if (!coding.anchor().equals(anchor.id())) {
				throw new IllegalArgumentException(coding + " does not own " + anchor);
			}
		}
	}

	public RemovedCode {
		Objects.requireNonNull(code);
		marks = List.copyOf(marks);
		children = List.copyOf(children);
		merged = List.copyOf(merged);
	}

	/** How every store restores: by the calls everybody has, as one. */
	public void putBackInto(Records records) {
		records.together(() -> {
			Codes codes = records.codes();
			if (codes.byId(code.id()).isEmpty()) {
				codes.save(code.under(ifThere(codes, code.parent())).redirectedTo(ifThere(codes, code.redirect())));
				children.forEach(child -> putBelow(codes, child));
				merged.forEach(other -> mergeAgain(codes, other));
				byNarrative().forEach((narrative, lost) -> records.narratives().byId(narrative)
						.ifPresent(coded -> records.narratives().save(marked(coded, lost))));
			}
			return code;
		});
	}

	private static Optional<CodeId> ifThere(Codes codes, Optional<CodeId> id) {
		return id.filter(other -> codes.byId(other).isPresent());
	}

	private void putBelow(Codes codes, Code child) {
		Optional<CodeId> leftAt = code.parent().filter(parent -> !parent.equals(child.id()));
		codes.byId(child.id()).filter(now -> now.parent().equals(leftAt))
				.ifPresent(now -> saveUnlessRing(codes, now.under(Optional.of(code.id()))));
	}

	private void mergeAgain(Codes codes, Code other) {
		codes.byId(other.id()).filter(now -> now.redirect().isEmpty())
				.ifPresent(now -> saveUnlessRing(codes, now.redirectedTo(Optional.of(code.id()))));
	}

	private static void saveUnlessRing(Codes codes, Code code) {
		try {
			codes.save(code);
		} catch (CodeRing e) {
			// The deletion opened a ring of the time before rings were refused: it stays open.
		}
	}

	private Map<NarrativeId, List<Mark>> byNarrative() {
		Map<NarrativeId, List<Mark>> grouped = new LinkedHashMap<>();
		marks.forEach(mark -> grouped.computeIfAbsent(mark.anchor().narrative(), id -> new ArrayList<>()).add(mark));
		return grouped;
	}

	private static CodedNarrative marked(CodedNarrative coded, List<Mark> lost) {
		List<Anchor> anchors = new ArrayList<>(coded.anchors());
		List<Coding> codings = new ArrayList<>(coded.codings());
		Set<AnchorId> there = coded.anchors().stream().map(Anchor::id).collect(Collectors.toSet());
		for (Mark mark : lost) {
			if (!there.contains(mark.anchor().id())) {
				anchors.add(mark.anchor().foundIn(coded.narrative().text()));
				codings.add(mark.coding());
			}
		}
		return new CodedNarrative(coded.narrative(), anchors, codings);
	}

	/** The id and numbers alone. */
	@Override
	public String toString() {
		return code + " with " + marks.size() + " codings, " + children.size() + " children, " + merged.size() + " merged";
	}
}
