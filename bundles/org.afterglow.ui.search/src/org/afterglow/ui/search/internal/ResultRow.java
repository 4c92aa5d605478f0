package org.afterglow.ui.search.internal;

import java.util.Objects;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.search.Passage;

/** A row of the results: a client, one of their narratives, or a passage in it. */
sealed interface ResultRow {

	/** What is said of it when it is read aloud, and the text of the row. */
	String text();

	record OfClient(ClientId client, String label, int passages, int sessions) implements ResultRow {
		@Override
		public String text() {
			return label;
		}
	}

	/** @param heading session and title, as people read it */
	record OfNarrative(NarrativeId narrative, String heading) implements ResultRow {
		@Override
		public String text() {
			return heading;
		}
	}

	record OfPassage(Passage passage) implements ResultRow {
		@Override
		public String text() {
			return passage.sentenceText().replace('\n', ' ');
		}

		/** The same place in the same narrative, whatever the words around it. */
		boolean isSamePlace(OfPassage other) {
			return Objects.equals(passage.narrative(), other.passage.narrative())
					&& passage.sentence().start() == other.passage.sentence().start();
		}
	}
}
