package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.INFO;
import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Words;

/** The two calendars, of pleasant and of unpleasant events. They ask the same, and are kept apart as they are in the course. */
final class Events {

	static final DateField DAY = Field.date("day", WORDS.get("event.day")).required();
	static final TextField EVENT = Field.text("event", WORDS.get("event.event")).required().searchedAs("event");
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final ChoiceField AWARE = Field.choice("aware", WORDS.get("event.aware"),
			WORDS.options("event.aware", "while", "partly", "afterwards"));
	static final TextField BODY = Field.text("body", WORDS.get("event.body"));
	static final TextField MOOD = Field.text("mood", WORDS.get("event.mood"));
	static final TextField THOUGHTS = Field.text("thoughts", WORDS.get("event.thoughts"));
	static final TextField NOW = Field.text("now", WORDS.get("event.now"));

	static final EntryType PLEASANT = calendar("pleasant-event", WORDS.get("event.pleasant"), WORDS.get("event.pleasant.plural"));
	static final EntryType UNPLEASANT = calendar("unpleasant-event", WORDS.get("event.unpleasant"), WORDS.get("event.unpleasant.plural"));

	private Events() {
	}

	private static EntryType calendar(String word, Words name, Words plural) {
		return EntryType.ofClient(INFO.type(word), name).plural(plural).helped(WORDS.get("event.help"))
				.fields(DAY, EVENT, TOLD, AWARE, BODY, MOOD, THOUGHTS, NOW).listing(DAY, AWARE, MOOD);
	}
}
