package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Phase;
import org.afterglow.model.RevisionId;
import org.afterglow.model.TextSpan;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.Therapist;
import org.junit.jupiter.api.Test;

/** Narratives as they once were. */
public abstract class RevisionsContract extends RecordsSuite {

	private CodedNarrative told(Code code) {
		return records().narratives()
				.save(CodedText.told(session().id(), "The door", "a white door, open").coded("white door", code.id()).build());
	}

	private CodedNarrative reworded(CodedNarrative coded, String text) {
		return records().narratives().save(CodedNarrative.uncoded(coded.narrative().withText(text)));
	}

	private RevisionSummary kept(NarrativeId narrative, RevisionReason reason) {
		return records().revisions().keep(narrative, reason).orElseThrow();
	}

	private CodedNarrative asKept(RevisionId id) {
		return records().revisions().byId(id).orElseThrow().narrative();
	}

	@Test
	void whoWorkedHereThenStandsOnIt() {
		NarrativeId id = records().narratives().save(CodedText.told(session().id(), "t", "x").build()).narrative().id();
		assertEquals("", kept(id, RevisionReason.SAVED).author());
		records().settings().set(Therapist.NAME, "Mara Linden");
		records().settings().set(Therapist.REGISTRATION, "PT 4711");
		CodedNarrative now = records().narratives().byId(id).orElseThrow();
		records().narratives().save(new CodedNarrative(now.narrative().withText("y"), now.anchors(), now.codings()));
		RevisionSummary summary = kept(id, RevisionReason.SAVED);
		assertEquals("Mara Linden, PT 4711", summary.author());
		records().settings().remove(Therapist.NAME);
		assertEquals(summary, records().revisions().of(id).getFirst());
	}

	@Test
	void aRevisionKeepsEverything() {
		Instant before = Instant.now();
		CodedNarrative first = told(code("door"));
		Coding marked = first.codings().getFirst().withMemo("Türe?").by("Dr. Linden").withAttributes(new CodingAttributes(
				OptionalInt.of(3), OptionalInt.of(-1), OptionalInt.empty(), OptionalInt.of(9), Optional.of(Phase.PEAK)));
		Anchor lost = new Anchor(AnchorId.random(), first.narrative().id(), new TextSpan(90, 95), "a key",
				AnchorState.UNANCHORED);
		List<Anchor> anchors = new ArrayList<>(first.anchors());
		anchors.add(lost);
		CodedNarrative stored = records().narratives()
				.save(new CodedNarrative(first.narrative(), anchors, List.of(marked)));
		RevisionSummary summary = kept(first.narrative().id(), RevisionReason.SAVED);
		assertEquals(List.of(summary), records().revisions().of(first.narrative().id()));
		assertEquals(List.of(RevisionReason.SAVED, 4, 1), List.of(summary.reason(), summary.words(), summary.codings()));
		assertFalse(summary.kept().isBefore(before.minusSeconds(1)));
		assertEquals(stored, asKept(summary.id()));
	}

	@Test
	void whatTheNewestSaysIsNotKeptAgain() {
		Code code = code("door");
		CodedNarrative first = told(code);
		NarrativeId id = first.narrative().id();
		kept(id, RevisionReason.SAVED);
		assertEquals(Optional.empty(), records().revisions().keep(id, RevisionReason.CLOSED));
		CodedNarrative recoded = records().narratives()
				.save(new CodedNarrative(first.narrative(), first.anchors(), List.of(first.codings().getFirst().withMemo("m"))));
		RevisionSummary byMemo = kept(id, RevisionReason.SAVED);
		records().narratives().save(CodedText.on(recoded).coded("open", code.id()).build());
		RevisionSummary byCoding = kept(id, RevisionReason.CLOSED);
		records().narratives().saveHead(recoded.narrative().titled("other"));
		RevisionSummary byTitle = kept(id, RevisionReason.SAVED);
		assertEquals(List.of(byTitle, byCoding, byMemo), records().revisions().of(id).subList(0, 3));
		assertEquals(4, records().revisions().of(id).size());
		assertEquals(recoded, asKept(byMemo.id()));
		assertEquals("other", asKept(byTitle.id()).narrative().title());
	}

	@Test
	void theNewestComesFirstAndAnOldTextCanComeAgain() {
		CodedNarrative first = told(code("door"));
		NarrativeId id = first.narrative().id();
		RevisionSummary one = kept(id, RevisionReason.SAVED);
		CodedNarrative second = reworded(first, "a black door");
		RevisionSummary two = kept(id, RevisionReason.BEFORE_RESTORE);
		reworded(second, first.narrative().text());
		RevisionSummary three = kept(id, RevisionReason.RESTORED);
		assertEquals(List.of(three, two, one), records().revisions().of(id));
		assertEquals("a black door", asKept(two.id()).narrative().text());
		assertEquals(first, asKept(one.id()));
		assertEquals(first.narrative().text(), asKept(three.id()).narrative().text());
	}

	@Test
	void aRevisionOutlivesItsCodesButNotItsNarrative() {
		Code code = code("door");
		CodedNarrative first = told(code);
		NarrativeId id = first.narrative().id();
		RevisionSummary summary = kept(id, RevisionReason.SAVED);
		records().codes().delete(code.id());
		assertEquals(first, asKept(summary.id()));
		records().narratives().delete(id);
		assertEquals(List.of(), records().revisions().of(id));
		assertEquals(Optional.empty(), records().revisions().byId(summary.id()));
		assertEquals(Optional.empty(), records().revisions().keep(id, RevisionReason.SAVED));
	}

	@Test
	void whatWentWithTheNarrativeIsPutBack() {
		CodedNarrative first = told(code("door"));
		NarrativeId id = first.narrative().id();
		kept(id, RevisionReason.SAVED);
		CodedNarrative second = reworded(first, "a black door");
		kept(id, RevisionReason.CLOSED);
		List<RevisionSummary> before = records().revisions().of(id);
		List<Revision> revisions = before.reversed().stream()
				.map(summary -> records().revisions().byId(summary.id()).orElseThrow()).toList();
		records().narratives().delete(id);
		assertThrows(RecordMissing.class, () -> records().revisions().putBack(revisions.getFirst()));
		records().narratives().save(CodedNarrative.uncoded(second.narrative().atVersion(0)));
		revisions.forEach(records().revisions()::putBack);
		revisions.forEach(records().revisions()::putBack);
		assertEquals(before, records().revisions().of(id));
		assertEquals(revisions.getFirst(), records().revisions().byId(revisions.getFirst().id()).orElseThrow());
		assertEquals(revisions.getLast(), records().revisions().byId(revisions.getLast().id()).orElseThrow());
		assertEquals(Optional.empty(), records().revisions().keep(id, RevisionReason.SAVED));
	}

	@Test
	void whatWasKeptByTheWayIsThinnedAndTheRestStays() {
		CodedNarrative first = told(code("door"));
		NarrativeId id = first.narrative().id();
		RevisionSummary saved = kept(id, RevisionReason.SAVED);
		CodedNarrative second = reworded(first, "a black door");
		kept(id, RevisionReason.CLOSED);
		CodedNarrative third = reworded(second, "a green door");
		RevisionSummary closed = kept(id, RevisionReason.CLOSED);
		reworded(third, "a red door");
		RevisionSummary newest = kept(id, RevisionReason.CLOSED);
		Instant now = newest.kept();
		assertEquals(0, records().revisions().thin(id, now.plus(Duration.ofDays(6)), ZoneOffset.UTC));
		assertEquals(4, records().revisions().of(id).size());
		// Two years later all of them lie in one week, unless midnight of a Sunday has just passed.
		assertTrue(records().revisions().thin(id, now.plus(Duration.ofDays(700)), ZoneOffset.UTC) <= 1);
		List<RevisionSummary> left = records().revisions().of(id);
		assertTrue(left.containsAll(List.of(newest, closed, saved)), "left: " + left);
		assertEquals("a green door", asKept(closed.id()).narrative().text());
		assertEquals(first, asKept(saved.id()));
		assertEquals(0, records().revisions().thin(NarrativeId.random(), now, ZoneOffset.UTC));
	}

	@Test
	void keepingIsNoChangeOfTheNarrative() {
		CodedNarrative first = told(code("door"));
		var before = records().feed().position();
		kept(first.narrative().id(), RevisionReason.SAVED);
		assertEquals(before, records().feed().position());
		assertEquals(Optional.of(first), records().narratives().byId(first.narrative().id()));
	}

	@Test
	void aRevisionInWorkThatFailsIsNotKept() {
		CodedNarrative first = told(code("door"));
		assertThrows(IllegalStateException.class, () -> records().together(() -> {
			kept(first.narrative().id(), RevisionReason.SAVED);
			throw new IllegalStateException("of the test");
		}));
		assertEquals(List.of(), records().revisions().of(first.narrative().id()));
	}

	@Test
	void theLongestTextIsKept() {
		Code code = code("c");
		String text = "\uD83D\uDE42abc\n".repeat(NarrativeText.LONGEST / 6) + "xy";
		CodedText builder = CodedText.told(session().id(), "long", text);
		for (int i = 0; i < 1_000; i++) {
			builder.coded(new TextSpan(i * 900, i * 900 + 6), code.id());
		}
		CodedNarrative stored = records().narratives().save(builder.build());
		RevisionSummary summary = kept(stored.narrative().id(), RevisionReason.SAVED);
		assertTrue(stored.equals(asKept(summary.id())), "the longest text came back changed");
		assertEquals(Optional.empty(), records().revisions().keep(stored.narrative().id(), RevisionReason.CLOSED));
	}
}
