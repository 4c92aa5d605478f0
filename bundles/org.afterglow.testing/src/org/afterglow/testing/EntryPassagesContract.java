package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.Change;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.EntrySort;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RemovedEntry;
import org.junit.jupiter.api.Test;

/** Places in narratives that entries own. */
public abstract class EntryPassagesContract extends EntriesSuite {

	private CodedNarrative told(Session session, String text) {
		return records().narratives().save(CodedText.told(session.id(), "t", text).build());
	}

	private static Anchor anchor(CodedNarrative coded, String quote) {
		String text = coded.narrative().text();
		int start = text.indexOf(quote);
		return Anchor.on(coded.narrative().id(), text, new TextSpan(start, start + quote.length()));
	}

	private static Values passages(Anchor... anchors) {
		return of("told", new Value.Passages(List.of(anchors)));
	}

	private Anchor only(Entry entry) {
		return now(entry).values().get("told", Value.Passages.class).orElseThrow().anchors().getFirst();
	}

	private CodedNarrative now(Narrative narrative) {
		return records().narratives().byId(narrative.id()).orElseThrow();
	}

	private Client clientOf(Session session) {
		return records().clients().byId(session.client()).orElseThrow();
	}

	@Test
	void aPassageIsAnAnchorOfTheText() {
		Session session = session();
		CodedNarrative coded = told(session, "I am a white door");
		Anchor anchor = anchor(coded, "white door");
		Entry entry = saved(THOUGHTS, clientOf(session), passages(anchor));
		assertEquals(List.of(anchor), now(coded.narrative()).anchors());
		assertEquals(coded.narrative().version(), now(coded.narrative()).narrative().version());
		assertEquals(List.of(new EntryPassage(entry.id(), THOUGHTS, "told", anchor)), entries().touching(coded.narrative().id()));
		CodedNarrative moved = now(coded.narrative());
		String text = "Then I am a white door";
		moved = records().narratives().save(new CodedNarrative(moved.narrative().withText(text),
				List.of(anchor.movedTo(new TextSpan(12, 22), text)), List.of()));
		assertEquals(12, only(entry).span().start());
		assertEquals(1, now(entry).version(), "the entry itself is as it was");
		Entry again = changed(entry, passages(anchor).with("thought", new Value.Text("x")));
		assertEquals(12, only(again).span().start(), "what the entry says of it does not count");
		assertEquals(moved.anchors(), now(coded.narrative()).anchors());
		changed(again, Values.NONE);
		assertEquals(List.of(), now(coded.narrative()).anchors());
		assertEquals(List.of(), entries().touching(coded.narrative().id()));
	}

	@Test
	void aPassageWhoseWordsAreCutIsKeptWithItsQuote() {
		Session session = session();
		CodedNarrative coded = told(session, "a white door");
		Entry entry = saved(THOUGHTS, clientOf(session), passages(anchor(coded, "white")));
		records().narratives().save(CodedNarrative.uncoded(now(coded.narrative()).narrative().withText("a door")));
		assertEquals(List.of("white", AnchorState.UNANCHORED), List.of(only(entry).quote(), only(entry).state()));
		Entry again = changed(entry, entry.values().with("thought", new Value.Text("x")));
		assertEquals(AnchorState.UNANCHORED, only(again).state());
		assertEquals(List.of(), now(coded.narrative()).anchors(), "nobody puts it back behind the editor's back");
		records().narratives().delete(coded.narrative().id());
		assertEquals("white", only(entry).quote());
	}

	@Test
	void anAnchorBelongsToOneAlone() {
		Session session = session();
		CodedNarrative coded = records().narratives()
				.save(CodedText.told(session.id(), "t", "a white door").coded("door", code("c").id()).build());
		Client client = clientOf(session);
		assertThrows(IllegalArgumentException.class, () -> saved(THOUGHTS, client, passages(coded.anchors().getFirst())));
		Anchor anchor = anchor(coded, "white");
		saved(THOUGHTS, client, passages(anchor));
		assertThrows(IllegalArgumentException.class, () -> saved(PARTS, client, passages(anchor)));
		assertThrows(RecordMissing.class, () -> saved(PARTS, client("B."), passages(anchor(coded, "white"))));
		Anchor nowhere = new Anchor(anchor.id(), NarrativeId.random(), anchor.span(), "white", AnchorState.ANCHORED);
		assertThrows(RecordMissing.class, () -> saved(PARTS, client, passages(nowhere)));
		assertEquals(2, now(coded.narrative()).anchors().size());
		assertEquals(1, entries().count(EntryFilter.ALL));
	}

	@Test
	void anAnchorTheEditorSavedFirstIsTakenOver() {
		Session session = session();
		CodedNarrative coded = told(session, "a white door");
		Anchor anchor = anchor(coded, "white");
		records().narratives().save(new CodedNarrative(coded.narrative(), List.of(anchor), List.of()));
		Entry entry = saved(THOUGHTS, clientOf(session), passages(anchor));
		assertEquals(anchor, only(entry));
		assertEquals(1, now(coded.narrative()).anchors().size());
	}

	@Test
	void whatIsDeletedComesBackWhereItsWordsAreNow() {
		Session session = session();
		CodedNarrative coded = told(session, "a white door, a wall");
		Entry first = saved(THOUGHTS, clientOf(session), passages(anchor(coded, "white"), anchor(coded, "wall")));
		Entry entry = changed(first, first.values().with("thought", new Value.Text("x")));
		RemovedEntry removed = entries().delete(entry.id()).orElseThrow();
		assertEquals(List.of(), now(coded.narrative()).anchors());
		assertEquals(List.of(), entries().history(entry.id()));
		records().narratives().save(CodedNarrative.uncoded(now(coded.narrative()).narrative().withText("I saw a white door")));
		entries().restore(removed);
		entries().restore(removed);
		assertEquals(2, now(entry).version());
		assertEquals(List.of(AnchorState.ANCHORED, AnchorState.UNANCHORED), now(entry).values().get("told", Value.Passages.class)
				.orElseThrow().anchors().stream().map(Anchor::state).toList());
		assertEquals(8, only(entry).span().start());
		assertEquals(1, entries().history(entry.id()).size());
		assertEquals(3, changed(now(entry), Values.NONE).version());
	}

	@Test
	void theyGoWithTheirSessionAndTheirClientAndComeBackWithThem() {
		Session session = session();
		Client client = clientOf(session);
		Session later = session(client, 2);
		CodedNarrative earlier = told(session, "a white door");
		Entry of = entries().save(entry(THOUGHTS, client, Optional.of(later.id()), passages(anchor(earlier, "white"))));
		Entry part = saved(PARTS, client, text("stays"));
		RemovedEntry removal = entries().removal(of.id()).orElseThrow();
		long before = records().feed().position().number();
		records().sessions().delete(later.id());
		assertEquals(List.of(part), entries().find(EntryFilter.ALL, EntrySort.OLDEST, 9));
		assertEquals(List.of(), now(earlier.narrative()).anchors());
		assertEquals(List.of(Subject.NARRATIVE, Subject.ENTRY, Subject.SESSION),
				records().feed().after(before, 9).stream().map(Change::subject).toList());
		assertThrows(RecordMissing.class, () -> entries().restore(removal));
		records().sessions().save(later);
		entries().restore(removal);
		assertEquals(of, now(of));
		assertEquals(1, now(earlier.narrative()).anchors().size());
		records().clients().delete(client.id());
		assertEquals(0, entries().count(EntryFilter.ALL));
		assertEquals(List.of(), entries().linksFrom(of.id()));
	}

	@Test
	void workThatFailsLeavesThemAsTheyWere() {
		Session session = session();
		CodedNarrative coded = told(session, "a white door");
		Entry entry = saved(THOUGHTS, clientOf(session), text("x"));
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			changed(entry, passages(anchor(coded, "white")));
			entries().delete(entry.id());
			throw new IllegalStateException("of the test");
		}));
		assertEquals(entry, now(entry));
		assertEquals(coded, now(coded.narrative()));
	}
}
