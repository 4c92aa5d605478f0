package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Voice;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleRecord;
import org.junit.jupiter.api.Test;

/** Narratives with what is marked in them. */
public abstract class NarrativesContract extends RecordsSuite {

	@Test
	void aNarrativeKeepsEverythingItHas() {
		Session session = session();
		Code code = code("door");
		Narrative narrative = new Narrative(NarrativeId.random(), session.id(), "The white door", "I saw a white door.\n", 0,
				Optional.of(Phase.PEAK), Instant.parse("1999-12-31T23:59:59.123456789Z"), Voice.THERAPIST);
		Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(8, 18));
		CodingAttributes attributes = new CodingAttributes(OptionalInt.of(10), OptionalInt.of(-5), OptionalInt.of(0),
				OptionalInt.empty(), Optional.of(Phase.REENTRY));
		Coding coding = Coding.of(anchor.id(), code.id(), CodedText.THEN).withAttributes(attributes).withMemo("Türe?\n\"2\"");

		CodedNarrative stored = records().narratives()
				.save(new CodedNarrative(narrative, List.of(anchor), List.of(coding)));

		assertEquals(new CodedNarrative(narrative.atVersion(1), List.of(anchor), List.of(coding)), stored);
		assertEquals(Optional.of(stored), records().narratives().byId(narrative.id()));
	}

	@Test
	void anchorsComeByPlaceTheLongerFirstAndCodingsInTheirOrder() {
		Code code = code("c");
		CodedNarrative told = CodedText.told(session().id(), "t", "one two three").coded("two", code.id())
				.coded("three", code.id()).coded("one", code.id()).coded("one two", code.id()).build();
		CodedNarrative stored = records().narratives().save(told);
		assertEquals(List.of("one two", "one", "two", "three"), stored.anchors().stream().map(Anchor::quote).toList());
		assertEquals(stored.anchors().stream().map(Anchor::id).toList(),
				stored.codings().stream().map(Coding::anchor).toList());
		assertEquals(Optional.of(stored), records().narratives().byId(told.narrative().id()));
	}

	@Test
	void theVersionCountsChangesOfTheNarrativeAlone() {
		Code code = code("c");
		CodedNarrative first = records().narratives().save(CodedText.told(session().id(), "t", "a door").build());
		CodedNarrative coded = records().narratives().save(CodedText.on(first).coded("door", code.id()).build());
		assertEquals(1, coded.narrative().version());
		CodedNarrative same = records().narratives().save(coded);
		assertEquals(coded, same);
		Narrative titled = records().narratives().saveHead(same.narrative().titled("other"));
		assertEquals(2, titled.version());
		CodedNarrative longer = records().narratives()
				.save(new CodedNarrative(titled.withText("a door, open"), coded.anchors(), coded.codings()));
		assertEquals(3, longer.narrative().version());
		assertEquals(Optional.of(longer), records().narratives().byId(titled.id()));
	}

	@Test
	void aVersionThatWasOvertakenIsRefused() {
		CodedNarrative first = records().narratives().save(CodedText.told(session().id(), "t", "mine").build());
		CodedNarrative theirs = records().narratives()
				.save(CodedNarrative.uncoded(first.narrative().withText("theirs")));
		StaleRecord stale = assertThrows(StaleRecord.class,
				() -> records().narratives().save(CodedNarrative.uncoded(first.narrative().withText("mine again"))));
		assertEquals(List.of(1L, 2L), List.of(stale.expected(), stale.found()));
		assertThrows(StaleRecord.class, () -> records().narratives().saveHead(first.narrative().titled("other")));
		assertThrows(StaleRecord.class,
				() -> records().narratives().save(CodedNarrative.uncoded(first.narrative().atVersion(0))));
		assertEquals(Optional.of(theirs), records().narratives().byId(first.narrative().id()));
		assertEquals(2, stale.found());
	}

	@Test
	void aNarrativeThatWasDeletedIsNotSavedAnew() {
		CodedNarrative gone = records().narratives().save(CodedText.told(session().id(), "t", "x").build());
		records().narratives().delete(gone.narrative().id());
		assertThrows(RecordMissing.class, () -> records().narratives().save(gone));
		assertThrows(RecordMissing.class, () -> records().narratives().saveHead(gone.narrative().atVersion(0)));
		records().narratives().save(CodedNarrative.uncoded(gone.narrative().atVersion(0)));
		assertEquals(1, records().narratives().count());
	}

	@Test
	void sessionAndCodesMustBeThereAndNothingIsChangedIfNot() {
		Session session = session();
		CodedNarrative nowhere = CodedText.told(SessionId.random(), "t", "x").build();
		assertThrows(RecordMissing.class, () -> records().narratives().save(nowhere));
		CodedNarrative first = records().narratives().save(CodedText.told(session.id(), "t", "a door").build());
		CodedNarrative unknown = CodedText.on(new CodedNarrative(first.narrative().withText("a door."), List.of(), List.of()))
				.coded("door", CodeId.random()).build();
		long before = records().feed().position().number();
		assertThrows(RecordMissing.class, () -> records().narratives().save(unknown));
		assertEquals(Optional.of(first), records().narratives().byId(first.narrative().id()));
		assertEquals(before, records().feed().position().number());
	}

	@Test
	void whatIsNoLongerMarkedIsGoneAndTheRestIsChangedInPlace() {
		Code one = code("one");
		Code two = code("two");
		CodedNarrative first = records().narratives().save(CodedText.told(session().id(), "t", "a door in a wall")
				.coded("door", one.id()).coded("wall", one.id()).coded("a", one.id()).build());
		Anchor a = first.anchors().get(0);
		Anchor door = first.anchors().get(1);
		String text = "The door in a wall";
		Coding recoded = first.codings().get(1).recodedAs(two.id()).withMemo("seen again");
		Anchor free = Anchor.on(first.narrative().id(), text, new TextSpan(9, 11));
		CodedNarrative second = new CodedNarrative(first.narrative().withText(text),
				List.of(a.unanchored(), door.movedTo(new TextSpan(4, 8), text), free),
				List.of(first.codings().get(0), recoded));
		CodedNarrative stored = records().narratives().save(second);
		assertEquals(Optional.of(stored), records().narratives().byId(first.narrative().id()));
		assertEquals(List.of(a.unanchored(), door.movedTo(new TextSpan(4, 8), text), free), stored.anchors());
		assertEquals(1, records().narratives().of(first.narrative().session()).getFirst().unanchored());
		assertEquals(Optional.of(1), Optional.ofNullable(records().codes().counts().get(two.id())));
	}

	@Test
	void twoCodingsCanChangePlaces() {
		Code code = code("c");
		CodedNarrative first = records().narratives().save(
				CodedText.told(session().id(), "t", "left right").coded("left", code.id()).coded("right", code.id()).build());
		Coding left = first.codings().get(0);
		Coding right = first.codings().get(1);
		CodedNarrative swapped = new CodedNarrative(first.narrative(), first.anchors(),
				List.of(new Coding(right.id(), left.anchor(), code.id(), CodingAttributes.NONE, "", "", right.created()),
						new Coding(left.id(), right.anchor(), code.id(), CodingAttributes.NONE, "", "", left.created())));
		assertEquals(swapped, records().narratives().save(swapped));
		assertEquals(Optional.of(swapped), records().narratives().byId(first.narrative().id()));
	}

	@Test
	void aSessionListsItsNarrativesInTheOrderTheyCame() {
		Session session = session();
		Code code = code("c");
		for (String title : List.of("second", "first", "second")) {
			records().narratives().save(CodedText.told(session.id(), title, "two words — here").coded("two", code.id())
					.build());
		}
		List<NarrativeSummary> listed = records().narratives().of(session.id());
		assertEquals(List.of("second", "first", "second"), listed.stream().map(NarrativeSummary::title).toList());
		NarrativeSummary first = listed.getFirst();
		assertEquals(List.of(3, 1, 0), List.of(first.words(), first.codings(), first.unanchored()));
		assertEquals(CodedText.THEN, first.captured());
		assertEquals(Optional.of(first), records().narratives().titled(session.id(), "second"));
		assertEquals(Optional.empty(), records().narratives().titled(session.id(), "Second"));
	}

	@Test
	void allSummariesComeInTheOrderTheyWereAddedAndOneByItsId() {
		Client client = client("K");
		Session early = session(client, 1);
		Session late = session(client, 2);
		CodedNarrative first = records().narratives().save(CodedText.told(late.id(), "a", "one").build());
		CodedNarrative second = records().narratives().save(CodedText.told(early.id(), "b", "one two").build());
		List<NarrativeSummary> all = records().narratives().summaries();
		assertEquals(List.of("a", "b"), all.stream().map(NarrativeSummary::title).toList());
		assertEquals(records().narratives().of(early.id()), all.subList(1, 2));
		assertEquals(Optional.of(all.getFirst()), records().narratives().summary(first.narrative().id()));
		records().narratives().delete(second.narrative().id());
		assertEquals(Optional.empty(), records().narratives().summary(second.narrative().id()));
		assertEquals(1, records().narratives().summaries().size());
	}

	@Test
	void eachGoesByLabelNumberAndOrder() {
		Client b = client("b");
		Client a = client("A");
		for (Session session : List.of(session(b, 2), session(b, 1), session(a, 1))) {
			for (int i = 0; i < 2; i++) {
				records().narratives().save(CodedText.told(session.id(), "n" + i, "x").build());
			}
		}
		List<String> order = new ArrayList<>();
		records().narratives().each(Optional.empty(), coded -> order.add(placeOf(coded)));
		assertEquals(List.of("A 1 n0", "A 1 n1", "b 1 n0", "b 1 n1", "b 2 n0", "b 2 n1"), order);
		order.clear();
		records().narratives().each(Optional.of(a.id()), coded -> order.add(placeOf(coded)));
		assertEquals(List.of("A 1 n0", "A 1 n1"), order);
	}

	private String placeOf(CodedNarrative coded) {
		Session session = records().sessions().byId(coded.narrative().session()).orElseThrow();
		Client client = records().clients().byId(session.client()).orElseThrow();
		return client.label() + " " + session.number() + " " + coded.narrative().title();
	}

	@Test
	void everyCharacterComesBack() {
		Code code = code("c");
		String text = "\uD83D\uDE42 שלום עולם مرحبا \u200F\u202E e\u0301 \uFFFD\uFFFF \u0001\t\n' \" \\ % _ ; -- \uD83D\uDC69\u200D\uD83D\uDE80";
		CodedNarrative told = CodedText.told(session().id(), "שלום \uD83D\uDE42", text).coded("\uD83D\uDE42 שלום", code.id())
				.coded("\uD83D\uDC69\u200D\uD83D\uDE80", code.id()).build();
		CodedNarrative stored = records().narratives().save(told);
		assertEquals(told.narrative().atVersion(1), stored.narrative());
		assertEquals(Optional.of(stored), records().narratives().byId(told.narrative().id()));
	}

	@Test
	void theLongestTextIsKeptWithFiveThousandCodings() {
		Code code = code("c");
		String text = "\uD83D\uDE42abc\n".repeat(NarrativeText.LONGEST / 6) + "xy";
		CodedText builder = CodedText.told(session().id(), "long", text);
		for (int i = 0; i < 5_000; i++) {
			builder.coded(new TextSpan(i * 900, i * 900 + 6 + i % 3 * 900), code.id());
		}
		CodedNarrative stored = records().narratives().save(builder.build());
		CodedNarrative read = records().narratives().byId(stored.narrative().id()).orElseThrow();
		assertTrue(stored.equals(read), "the longest text came back changed");
		assertEquals(5_000, records().codes().counts().get(code.id()));
		CodedNarrative fewer = records().narratives()
				.save(new CodedNarrative(read.narrative(), read.anchors().subList(0, 10), read.codings().subList(0, 10)));
		assertTrue(fewer.equals(records().narratives().byId(stored.narrative().id()).orElseThrow()));
		assertEquals(10, records().codes().counts().get(code.id()));
	}

	@Test
	void passagesOfCodesComeByClientSessionAndPlace() {
		Code door = code("Door");
		Code wall = code("Wall");
		Client zora = client("Zora");
		Client adam = client("adam");
		CodedNarrative second = save(CodedText.told(session(zora, 2).id(), "b", "a wall, a door").coded("door", door.id())
				.coded("wall", wall.id()));
		CodedNarrative first = save(CodedText.told(session(zora, 1).id(), "a", "the door").coded("door", door.id()));
		CodedNarrative other = save(CodedText.told(session(adam, 1).id(), "c", "a door").coded("door", door.id()));

		List<CodedPassage> passages = records().codes().passages(Set.of(door.id(), wall.id()), 10);
		assertEquals(List.of(other.narrative().id(), first.narrative().id(), second.narrative().id(), second.narrative().id()),
				passages.stream().map(passage -> passage.anchor().narrative()).toList());
		assertEquals(List.of("door", "door", "wall", "door"), passages.stream().map(passage -> passage.anchor().quote()).toList());
		assertEquals(List.of(wall.id(), door.id()), passages.subList(2, 4).stream().map(CodedPassage::code).toList());
		assertEquals(second.codings().stream().map(Coding::id).collect(Collectors.toSet()),
				passages.subList(2, 4).stream().map(CodedPassage::coding).collect(Collectors.toSet()));
		assertEquals(adam.id(), passages.getFirst().client());
		assertEquals(passages.subList(0, 2), records().codes().passages(Set.of(door.id(), wall.id()), 2));
		assertEquals(List.of(), records().codes().passages(Set.of(), 10));
		assertEquals(passages.subList(0, 1), records().codes().passages(adam.id(), Set.of(door.id(), wall.id())));
		assertEquals(passages.subList(1, 4), records().codes().passages(passages.getLast().client(), Set.of(door.id(), wall.id())));
	}

	@Test
	void codingsAreCountedForOneClient() {
		Code door = code("Door");
		Client one = client("one");
		save(CodedText.told(session(one, 1).id(), "a", "door by door").coded("door", door.id()).coded("by", door.id()));
		save(CodedText.told(session(client("two"), 1).id(), "b", "a door").coded("door", door.id()));
		assertEquals(Map.of(door.id(), 2), records().codes().counts(one.id()));
		assertEquals(Map.of(door.id(), 3), records().codes().counts());
		assertEquals(Map.of(), records().codes().counts(ClientId.random()));
	}

	private CodedNarrative save(CodedText text) {
		return records().narratives().save(text.build());
	}
}
