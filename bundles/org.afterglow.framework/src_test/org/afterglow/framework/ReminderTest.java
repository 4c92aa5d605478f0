package org.afterglow.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.act.ActModule;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** What a form keeps in sight is never in the way. */
class ReminderTest {

	private static final WordBundle WORDS = WordBundle.beside(ActModule.class, "act", Locale.GERMAN);
	private static final ModuleInfo INFO = new ActModule().info();
	private static final TextField NAME = Field.line("name", Words.of("Name"));
	private static final EntryType VALUE = EntryType.ofClient(INFO.type("value"), Words.of("Value")).fields(NAME);
	private static final ReferenceField FOR = Field.entry("for", Words.of("For"), VALUE.id());
	private static final EntryType ACTION = EntryType.ofClient(INFO.type("action"), Words.of("Action")).fields(FOR)
			.reminding((values, others) -> FOR.in(values).isEmpty() ? List.of(Words.of("No value is named yet.")) : List.of())
			.reminding((values, others) -> others.of(VALUE.id()).stream().filter(each -> FOR.in(values).contains(Target.of(each.id())))
					.map(each -> WORDS.say("reminder", NAME.in(each.values()))).toList());

	private final Entry honesty = VALUE.begin(ClientId.random(), Optional.empty(), Instant.EPOCH)
			.withValues(NAME.with(Values.NONE, "Honesty"), Instant.EPOCH);

	private final OtherEntries others = new OtherEntries() {

		@Override
		public Optional<Entry> entry(EntryId id) {
			return Optional.of(honesty).filter(each -> each.id().equals(id));
		}

		@Override
		public List<Entry> of(EntryTypeId type) {
			return honesty.type().equals(type) ? List.of(honesty) : List.of();
		}
	};

	@Test
	void itIsNoProblem() {
		assertEquals(List.of("No value is named yet."),
				ACTION.reminders(Values.NONE, OtherEntries.NONE).stream().map(Words::english).toList());
		assertEquals(List.of(), ACTION.problems(Values.NONE));
		assertEquals(List.of(), VALUE.reminders(Values.NONE, others));
	}

	@Test
	void itMayLookAtWhatElseIsRecorded() {
		Values values = FOR.with(Values.NONE, List.of(Target.of(honesty.id())));
		List<Words> said = ACTION.reminders(values, others);
		assertEquals(List.of("“Honesty” was chosen."), said.stream().map(Words::english).toList());
		assertEquals("„Honesty“ wurde gewählt.", said.getFirst().in(Locale.GERMAN));
		assertEquals(List.of(), ACTION.reminders(values, OtherEntries.NONE));
	}
}
