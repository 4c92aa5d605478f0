package org.afterglow.search;

import java.util.List;
import java.util.Objects;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;

/**
 * One sentence of a narrative that holds at least one match, or the first one of a narrative that matches as a whole or by its title.
 *
 * @param title of the narrative
 * @param titleMatches what matched in the title, in order
 * @param version of the text that the positions refer to
 * @param sentence where the sentence stands in the narrative
 * @param sentenceText its words
 * @param matches what matched, as positions in the narrative, in order; a match may reach beyond the sentence where it is a passage of several sentences.
 *            Empty where the text has no match of its own
 * @param quote words of the first match, or of the sentence
 * @param codes of the passages that a match touches (or the sentence, where there is no match), as they are stored: merged codes under their own id
 * @param score of the narrative for this query; higher is better, comparable within one answer in order of relevance only, and otherwise 0
 */
public record Passage(ClientId client, SessionId session, NarrativeId narrative, String title, List<TextSpan> titleMatches, long version, TextSpan sentence,
		String sentenceText, List<TextSpan> matches, String quote, List<CodeId> codes, double score) {

	public Passage {
		Objects.requireNonNull(client);
		Objects.requireNonNull(session);
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(sentence);
		titleMatches = List.copyOf(titleMatches);
		matches = List.copyOf(matches);
		codes = List.copyOf(codes);
	}

	/** Without matches in the title, and without codes. */
	public Passage(ClientId client, SessionId session, NarrativeId narrative, String title, long version, TextSpan sentence, String sentenceText,
			List<TextSpan> matches, String quote, double score) {
		this(client, session, narrative, title, List.of(), version, sentence, sentenceText, matches, quote, List.of(), score);
	}

	/** The first match, or the sentence where there is none. */
	public TextSpan span() {
		return matches.isEmpty() ? sentence : matches.getFirst();
	}

	/** Ids and positions alone: the words are a client's. */
	@Override
	public String toString() {
		return narrative + " " + span().start() + ".." + span().end();
	}
}
