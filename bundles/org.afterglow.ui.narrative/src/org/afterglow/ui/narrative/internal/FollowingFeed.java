package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.Change;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.eclipse.swt.widgets.Composite;

/** Hears what is stored elsewhere: the open narrative, and the codes that show in it. */
final class FollowingFeed {

	/** Hears what somebody else stored. */
	interface Listener {
		/**
		 * @param before what the open document is based on
		 * @param now empty if the narrative was deleted
		 * @return true if the document is based on it from now on
		 */
		boolean stored(CodedNarrative before, Optional<CodedNarrative> now);
	}

	private static final int BATCH = 500;

	private final NarrativePage page;
	private final Records records;
	private final Codebook codebook;
	private final CodedDocument document;
	private final Listener listener;
	private CodedNarrative known;
	private long saves;
	private long seen;

	FollowingFeed(NarrativePage page, Records records, Codebook codebook, CodedDocument document, Loaded loaded,
			Listener listener) {
		this.page = page;
		this.records = records;
		this.codebook = codebook;
		this.document = document;
		this.listener = listener;
		this.known = loaded.narrative();
		this.seen = loaded.feedNumber();
		FeedRefresh.follow(records.feed(), page.control(), this::refresh);
		// What was stored between reading and following.
		refresh();
	}

	/** This editor stored it itself, or took it over to settle a conflict. */
	void saved(CodedNarrative own) {
		known = own;
		saves++;
	}

	/** What the open document is based on. */
	CodedNarrative known() {
		return known;
	}

	/** True if the two differ in title, phase or the like at most. */
	static boolean sameWords(CodedNarrative one, CodedNarrative other) {
		return one.narrative().text().equals(other.narrative().text()) && sameCodings(one, other);
	}

	/** True if the same is marked in the same places, in whatever order it is listed. */
	static boolean sameCodings(CodedNarrative one, CodedNarrative other) {
		return Set.copyOf(one.anchors()).equals(Set.copyOf(other.anchors()))
				&& Set.copyOf(one.codings()).equals(Set.copyOf(other.codings()));
	}

	/** What a look at the feed found. */
	private record News(long upTo, boolean mine, Optional<CodedNarrative> narrative, Optional<CodeTable> codes) {
	}

	private void refresh() {
		Composite owner = page.control();
		long from = seen;
		long savesBefore = saves;
		NarrativeId id = document.id();
		Set<CodeId> used = used();
		Jobs.start(owner, Messages.loading, monitor -> look(id, from, used), news -> heard(news, savesBefore));
	}

	private Set<CodeId> used() {
		return Stream.concat(document.marks().stream().flatMap(mark -> mark.coding().stream()),
				document.lost().stream().flatMap(mark -> mark.coding().stream())).map(Coding::code)
				.collect(Collectors.toSet());
	}

	private News look(NarrativeId id, long from, Set<CodeId> used) {
		long upTo = from;
		boolean mine = false;
		boolean codes = false;
		List<Change> changes;
		do {
			changes = records.feed().after(upTo, BATCH);
			for (Change change : changes) {
				mine |= change.subject() == Change.Subject.NARRATIVE && change.id().equals(id.value());
				codes |= change.subject() == Change.Subject.CODE;
				upTo = Math.max(upTo, change.number());
			}
		} while (changes.size() == BATCH);
		Optional<CodedNarrative> narrative = mine ? records.narratives().byId(id) : Optional.empty();
		Optional<CodeTable> table = Optional.empty();
		if (codes || narrative.isPresent()) {
			narrative.map(Loaded::used).ifPresent(used::addAll);
			table = Optional.of(CodeTable.read(codebook, used));
		}
		return new News(upTo, mine, narrative, table);
	}

	private void heard(News news, long savesBefore) {
		// Looks overtake each other; what a later one has read is not undone by one that began before it.
		if (news.upTo() >= seen) {
			news.codes().ifPresent(page::codes);
		}
		seen = Math.max(seen, news.upTo());
		// A save of our own since then is newer than what was read, and will be heard of itself.
		if (news.mine() && saves == savesBefore && !news.narrative().equals(Optional.of(known))) {
			boolean taken = listener.stored(known, news.narrative());
			// What was not taken over is in conflict with what is being written, and must stay so.
			known = news.narrative().filter(narrative -> taken).orElse(known);
		}
	}
}
