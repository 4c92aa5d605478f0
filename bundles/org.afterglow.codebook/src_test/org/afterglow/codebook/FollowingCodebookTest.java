package org.afterglow.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NameTaken;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;

class FollowingCodebookTest {

	private static final Instant TOLD = Instant.parse("2026-11-06T14:52:00Z");

	private final Records records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);

	@Test
	void coloursAreGivenOutInTheirOrderAndThenAgain() {
		List<CodeColour> given = new ArrayList<>();
		for (int i = 0; i < CodeColour.values().length + 1; i++) {
			given.add(codebook.add("Code " + i, CodeKind.THEME).colour());
		}
		List<CodeColour> expected = new ArrayList<>(List.of(CodeColour.values()));
		expected.add(CodeColour.values()[0]);
		assertEquals(expected, given);
	}

	@Test
	void theColourThatFewestHaveComesNext() {
		records.codes().save(Code.named("One", CodeKind.SYMBOL, CodeColour.CLAY));
		records.codes().save(Code.named("Two", CodeKind.SYMBOL, CodeColour.OLIVE));
		assertEquals(CodeColour.OCHRE, codebook.add("Three", CodeKind.SYMBOL).colour());
	}

	@Test
	void aChangeInTheRecordsIsSeen() {
		Code sea = codebook.add("Sea", CodeKind.SYMBOL);
		assertEquals(List.of(sea), codebook.codes());
		records.codes().save(sea.renamed("Ocean"));
		assertTrue(codebook.named("sea").isEmpty());
		assertEquals("Ocean", codebook.named("OCEAN").orElseThrow().name());
	}

	@Test
	void whoHearsOfAChangeFirstReadsItHere() {
		List<List<Code>> read = new ArrayList<>();
		Records told = new InMemoryRecords();
		AtomicReference<Codebook> late = new AtomicReference<>();
		told.feed().listen(position -> read.add(late.get().codes()));
		late.set(Codebook.over(told));
		Code sea = late.get().add("Sea", CodeKind.SYMBOL);
		Code ocean = sea.renamed("Ocean");
		told.codes().save(ocean);
		assertEquals(List.of(List.of(sea), List.of(ocean)), read);
	}

	@Test
	void aNameIsTakenWhateverItsCase() {
		codebook.add("Sea", CodeKind.SYMBOL);
		assertThrows(NameTaken.class, () -> codebook.add("SEA", CodeKind.THEME));
	}

	@Test
	void codingsOfMergedCodesCountWithWhatTheyShowAs() {
		Code sea = codebook.add("Sea", CodeKind.SYMBOL);
		Code water = codebook.add("Water", CodeKind.SYMBOL);
		Narrative narrative = narrative();
		save(narrative, sea, water, water);
		assertEquals(1, codebook.count(sea.id()));
		records.codes().save(sea.redirectedTo(Optional.of(water.id())));
		assertEquals(3, codebook.count(water.id()));
		assertEquals(0, codebook.count(sea.id()));
		records.narratives().delete(narrative.id());
		assertEquals(0, codebook.count(water.id()));
	}

	@Test
	void whatIsRolledBackIsNotRemembered() {
		Code kept = codebook.add("Kept", CodeKind.SYMBOL);
		assertThrows(IllegalStateException.class, () -> records.together(() -> {
			codebook.add("Lost", CodeKind.SYMBOL);
			assertEquals(2, codebook.codes().size());
			throw new IllegalStateException("the work fails");
		}));
		assertEquals(List.of(kept), codebook.codes());
		assertThrows(IllegalStateException.class, () -> records.together(() -> {
			records.codes().save(Code.named("Lost too", CodeKind.SYMBOL, CodeColour.CLAY));
			assertEquals(2, codebook.codes().size());
			throw new IllegalStateException("the work fails");
		}));
		assertEquals(List.of(kept), codebook.codes());
	}

	@Test
	void nothingThatMayBeRolledBackIsRememberedByAFreshOne() {
		assertThrows(IllegalStateException.class, () -> records.together(() -> {
			records.codes().save(Code.named("Lost", CodeKind.SYMBOL, CodeColour.CLAY));
			assertEquals(1, codebook.codes().size());
			throw new IllegalStateException("the work fails");
		}));
		assertEquals(List.of(), codebook.codes());
	}

	@Test
	void aSavedNarrativeDoesNotMakeItReadTheCodesAgain() {
		CountedReads counted = new CountedReads(records);
		Code sea = codebook.add("Sea", CodeKind.SYMBOL);
		Codebook following = Codebook.over(counted);
		following.codes();
		int before = counted.reads();
		for (int i = 0; i < 10; i++) {
			save(narrative(), sea);
			assertEquals(Optional.of(sea), following.effective(sea.id()));
			assertEquals(List.of(sea), following.codes());
		}
		assertEquals(before, counted.reads());
		records.codes().save(sea.renamed("Ocean"));
		assertEquals("Ocean", following.codes().getFirst().name());
		assertEquals(before + 1, counted.reads());
	}

	private Narrative narrative() {
		Client client = records.clients().labelled("Heron").orElseGet(() -> {
			Client heron = Client.labelled("Heron");
			records.clients().save(heron);
			return heron;
		});
		Session session = records.sessions().numbered(client.id(), 1).orElseGet(() -> {
			Session first = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 11, 6), SessionKind.DOSING,
					Optional.empty(), "");
			records.sessions().save(first);
			return first;
		});
		return Narrative.told(session.id(), "The sea", "The sea came in and took the sea wall", TOLD);
	}

	private void save(Narrative narrative, Code... codes) {
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (Code code : codes) {
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(4, 7));
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), code.id(), TOLD));
		}
		records.narratives().save(new CodedNarrative(narrative, anchors, codings));
	}
}
