package org.afterglow.ui.narrative.internal.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingId;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What became of a version since: of its words, and of its codings.
 *
 * @param laid the words of both
 * @param codings what is to be said of codings, a sentence each
 */
record Comparison(LaidOut laid, List<String> codings) {

	private static final int NAMED = 4;

	Comparison {
		codings = List.copyOf(codings);
	}

	/** May take long. */
	static Comparison of(CodedNarrative then, CodedNarrative now, Function<CodeId, String> names,
			IProgressMonitor monitor) {
		LaidOut laid = LaidOut.of(Differences.between(then.narrative().text(), now.narrative().text(), monitor));
		return new Comparison(laid, codings(then, now, names));
	}

	/** True if there is nothing to bring back. */
	boolean isSame() {
		return laid.changes().isEmpty() && codings.isEmpty();
	}

	/** What is said above the differences. */
	String summary() {
		if (isSame()) {
			return Messages.same;
		}
		String words = laid.changes().isEmpty() ? Messages.sameWords
				: Messages.with(Messages.changes, laid.changes().size());
		return String.join(" ", words, String.join(" ", codings)).strip();
	}

	/** The change in words, for those who hear it and for those who read. */
	String sentence(int change) {
		LaidOut.Change what = laid.changes().get(change);
		int count = laid.changes().size();
		String removed = CodeWords.beginning(what.removed().strip());
		String added = CodeWords.beginning(what.added().strip());
		if (what.removed().isEmpty()) {
			return Messages.with(Messages.changeAdded, change + 1, count, added);
		}
		return what.added().isEmpty() ? Messages.with(Messages.changeRemoved, change + 1, count, removed)
				: Messages.with(Messages.changeBoth, change + 1, count, removed, added);
	}

	private static List<String> codings(CodedNarrative then, CodedNarrative now, Function<CodeId, String> names) {
		Map<CodingId, Coding> left = new HashMap<>();
		then.codings().forEach(coding -> left.put(coding.id(), coding));
		List<Coding> fresh = new ArrayList<>();
		int changed = 0;
		for (Coding coding : now.codings()) {
			Coding before = left.remove(coding.id());
			if (before == null) {
				fresh.add(coding);
			} else if (!before.equals(coding)) {
				changed++;
			}
		}
		List<Coding> gone = then.codings().stream().filter(coding -> left.containsKey(coding.id())).toList();
		List<String> sentences = new ArrayList<>();
		said(gone, then, names).ifPresent(list -> sentences.add(Messages.with(Messages.codingsRemoved, list)));
		said(fresh, now, names).ifPresent(list -> sentences.add(Messages.with(Messages.codingsAdded, list)));
		if (changed > 0) {
			sentences.add(Messages.with(Messages.codingsChanged, changed));
		}
		return sentences;
	}

	private static Optional<String> said(List<Coding> codings, CodedNarrative in, Function<CodeId, String> names) {
		if (codings.isEmpty()) {
			return Optional.empty();
		}
		Map<AnchorId, Anchor> places = new HashMap<>();
		in.anchors().forEach(anchor -> places.put(anchor.id(), anchor));
		String first = String.join(", ", codings.stream().limit(NAMED).map(coding -> Messages.with(Messages.codingOn,
				names.apply(coding.code()), CodeWords.beginning(places.get(coding.anchor()).quote()))).toList());
		return Optional.of(codings.size() <= NAMED ? first
				: Messages.with(Messages.codingsMore, first, codings.size() - NAMED));
	}

	/** Numbers alone. */
	@Override
	public String toString() {
		return laid.changes().size() + " changes";
	}
}
