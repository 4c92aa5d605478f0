package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

	@Test
	void aSpanIsNeverEmpty() {
		assertThrows(IllegalArgumentException.class, () -> new TextSpan(3, 3));
		assertThrows(IllegalArgumentException.class, () -> new TextSpan(-1, 3));
	}

	@Test
	void spansThatMeetDoNotTouch() {
		assertFalse(new TextSpan(0, 3).touches(new TextSpan(3, 5)));
		assertTrue(new TextSpan(0, 4).touches(new TextSpan(3, 5)));
	}

	@Test
	void theLongerSpanComesBeforeWhatItHolds() {
		List<TextSpan> sorted = Stream.of(new TextSpan(2, 3), new TextSpan(2, 9), new TextSpan(0, 1)).sorted().toList();
		assertEquals(List.of(new TextSpan(0, 1), new TextSpan(2, 9), new TextSpan(2, 3)), sorted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", " Heron", "Heron ", "He\nron", "He\0ron", "He\uD83Dron" })
	void aLabelIsOneTrimmedLine(String label) {
		assertThrows(IllegalArgumentException.class, () -> Client.labelled(label));
		assertThrows(IllegalArgumentException.class, () -> Code.named(label, CodeKind.SYMBOL, CodeColour.CLAY));
	}

	@Test
	void sessionsAreCountedFromOne() {
		LocalDate day = LocalDate.of(2026, 11, 6);
		assertThrows(IllegalArgumentException.class, () -> new Session(SessionId.random(), ClientId.random(), 0, day,
				SessionKind.DOSING, Optional.empty(), ""));
	}

	@Test
	void attributesStayOnTheirScales() {
		assertThrows(IllegalArgumentException.class, () -> new CodingAttributes(OptionalInt.of(11), OptionalInt.empty(),
				OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
		assertThrows(IllegalArgumentException.class, () -> new CodingAttributes(OptionalInt.empty(), OptionalInt.of(-6),
				OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
	}

	@Test
	void aCodeIsNotItsOwnParentOrRedirect() {
		Code code = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO);
		assertThrows(IllegalArgumentException.class, () -> code.under(Optional.of(code.id())));
		assertThrows(IllegalArgumentException.class, () -> code.redirectedTo(Optional.of(code.id())));
	}

	@Test
	void keysAreReadBack() {
		for (SessionKind kind : SessionKind.values()) {
			assertEquals(Optional.of(kind), SessionKind.of(kind.key()));
		}
		for (CodeKind kind : CodeKind.values()) {
			assertEquals(Optional.of(kind), CodeKind.of(kind.key()));
		}
		assertEquals(Optional.empty(), Route.of("Oral"));
	}

	@Test
	void shortcutsAreTheKeysOneToNine() {
		Code code = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO);
		assertEquals(OptionalInt.of(9), code.withShortcut(OptionalInt.of(9)).shortcut());
		for (int wrong : new int[] {0, 10, -1}) {
			assertThrows(IllegalArgumentException.class, () -> code.withShortcut(OptionalInt.of(wrong)));
		}
	}

	@Test
	void synonymsAreNamesAndNoneStandsTwice() {
		Code code = Code.named("Ferry", CodeKind.SYMBOL, CodeColour.INDIGO);
		assertEquals(List.of("boat", "crossing"), code.withSynonyms(List.of("boat", "crossing")).synonyms());
		assertThrows(IllegalArgumentException.class, () -> code.withSynonyms(List.of("boat", "boat")));
		assertThrows(IllegalArgumentException.class, () -> code.withSynonyms(List.of(" boat")));
	}

	@Test
	void aClientIsPutAwayUnderTheSameLabel() {
		Client client = Client.labelled("Heron");
		assertFalse(client.archived());
		assertTrue(client.withArchived(true).relabelled("Crane").archived());
	}

	@Test
	void whoCodedIsALineOrNobody() {
		Coding coding = Coding.of(AnchorId.random(), CodeId.random(), Instant.EPOCH);
		assertEquals("", coding.author());
		assertEquals("Dr. Linden", coding.by("Dr. Linden").withMemo("m").author());
		assertThrows(IllegalArgumentException.class, () -> coding.by("two\nlines"));
	}
}
