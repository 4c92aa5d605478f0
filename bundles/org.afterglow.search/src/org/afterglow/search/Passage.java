package org.afterglow.search;

import java.util.List;
import java.util.Objects;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;

/**
 * One sentence of a narrative that holds at least one match.
 *
 * @param title of the narrative
 * @param version of the text that the positions refer to
 * @param sentence where the sentence stands in the narrative
 * @param sentenceText its words
 * @param matches what matched, as positions in the narrative, in order, at least one; a match may reach beyond the sentence
 *            where it is a passage of several sentences
 * @param quote words of the first match
 * @param score of the narrative for this query; higher is better, comparable within one answer only
 */
public record Passage(ClientId client, SessionId session, NarrativeId narrative, String title, long version,
		TextSpan sentence, String sentenceText, List<TextSpan> matches, String quote, double score) {

	public Passage {
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(sentence);
		matches = List.copyOf(matches);
		if (matches.isEmpty()) {
			throw new IllegalArgumentException("a passage has at least one match");
		}
	}

	/** The first match. */
	public TextSpan span() {
		return matches.getFirst();
	}

	/** Ids and positions alone: the words are a client's. */
	@Override
	public String toString() {
		return narrative + " " + span().start() + ".." + span().end();
	}
}
