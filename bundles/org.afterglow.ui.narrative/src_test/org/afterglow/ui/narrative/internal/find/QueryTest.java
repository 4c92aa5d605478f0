package org.afterglow.ui.narrative.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;

import org.afterglow.model.TextSpan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class QueryTest {

	private static final String TOLD = "The ferry came. A ferryman, no ferry, FERRY.";

	@Test
	void caseAndWholeWordsNarrowWhatIsFound() {
		assertEquals(4, find("ferry", false, false).count());
		assertEquals(3, find("ferry", true, false).count());
		assertEquals(3, find("ferry", false, true).count());
		assertEquals(2, find("ferry", true, true).count());
	}

	@Test
	void everythingElseIsTakenAtItsWord() {
		assertEquals(4, find("y", false, false).count());
		assertEquals(List.of(new TextSpan(14, 15)), find(". ", false, false).all().stream()
				.map(span -> new TextSpan(span.start(), span.end() - 1)).toList());
		assertEquals(0, find("f.rry", false, false).count());
		assertEquals(0, find("", false, false).count());
	}

	@Test
	void wordsOfOtherScriptsAreFoundWhateverTheirCase() {
		assertEquals(2, new Query("\u00fcber", false, true).in("\u00dcber dem Fluss, \u00fcber allem; \u00fcberall",
				new NullProgressMonitor()).count());
	}

	@Test
	void placesDoNotOverlap() {
		assertEquals(2, new Query("aa", false, false).in("aaaaa", new NullProgressMonitor()).count());
	}

	@Test
	void theNextAndTheOneBeforeAreFoundFromAnywhere() {
		Matches found = find("ferry", false, false);
		assertEquals(OptionalInt.of(0), found.from(4));
		assertEquals(OptionalInt.of(1), found.from(5));
		assertEquals(OptionalInt.empty(), found.from(TOLD.length()));
		assertEquals(OptionalInt.empty(), found.before(4));
		assertEquals(OptionalInt.of(0), found.before(5));
		assertEquals(OptionalInt.of(0), found.at(4, 9));
		assertEquals(OptionalInt.empty(), found.at(4, 8));
	}

	@Test
	void onlyWhatIsInSightIsHandedOut() {
		Matches found = find("ferry", false, false);
		assertEquals(List.of(new TextSpan(4, 9)), found.touching(8, 12));
		assertEquals(List.of(), found.touching(9, 12));
		assertEquals(2, found.touching(0, 19).size());
	}

	@Test
	void aLongSearchStopsWhenItIsNoLongerWanted() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new Query("a", false, false).in("a".repeat(5000), monitor));
	}

	@Test
	void theWordsStayOutOfLogs() {
		assertFalse(new Query("ferry", false, false).toString().contains("ferry"));
	}

	private static Matches find(String words, boolean matchCase, boolean wholeWords) {
		return new Query(words, matchCase, wholeWords).in(TOLD, new NullProgressMonitor());
	}
}
