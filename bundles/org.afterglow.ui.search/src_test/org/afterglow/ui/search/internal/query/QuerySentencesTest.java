package org.afterglow.ui.search.internal.query;

import org.afterglow.ui.search.internal.Messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.afterglow.search.IndexState;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.UnreadableQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuerySentencesTest {

	@Test
	void aRebuildThatHasNotBegunToCountIsSaidWithoutNumbers() {
		IndexState begun = new IndexState(IndexState.Phase.REBUILDING, 0, 0);
		assertEquals(Messages.rebuildingFirst, QuerySentences.of(new SearchAnswer(List.of(), 0, true, begun)));
		assertTrue(QuerySentences.of(new SearchAnswer(List.of(), 0, true, new IndexState(IndexState.Phase.REBUILDING, 3, 7))).contains("3"));
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonIsAWholeSentence(UnreadableQuery.Reason reason) {
		String sentence = QuerySentences.of(new UnreadableQuery(reason, 13), List.of());
		assertTrue(sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("{0}"), sentence);
	}

	@Test
	void placesAreCountedFromOne() {
		assertEquals("The bracket at character 14 is not closed.",
				QuerySentences.of(new UnreadableQuery(UnreadableQuery.Reason.BRACKET_NOT_CLOSED, 13), List.of()));
	}

	@Test
	void aRebuildIsSaidBeforeAnythingElse() {
		String sentence = QuerySentences.of(answer(new IndexState(IndexState.Phase.REBUILDING, 1204, 9800)));
		assertTrue(sentence.contains("1,204 of 9,800"), sentence);
		assertEquals(Messages.nothing, QuerySentences.of(answer(new IndexState(IndexState.Phase.CURRENT, 1, 1))));
	}

	private static SearchAnswer answer(IndexState state) {
		return new SearchAnswer(List.of(), 0, false, state);
	}
}
