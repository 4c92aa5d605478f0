package org.afterglow.ifs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.OtherEntries;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** The permission of protectors is kept in sight, and never in the way. */
class PermissionTest {

	private static final String MISSING = "No permission from “The night watch” is recorded yet for work with “The boy at the table”.";

	private final ClientId client = ClientId.random();
	private final Entry boy = part("The boy at the table", "exile", Values.NONE);
	private final List<Entry> parts = new ArrayList<>(List.of(boy));

	private final OtherEntries others = new OtherEntries() {

		@Override
		public Optional<Entry> entry(EntryId id) {
			return parts.stream().filter(each -> each.id().equals(id)).findFirst();
		}

		@Override
		public List<Entry> of(EntryTypeId type) {
			return parts.stream().filter(each -> each.type().equals(type)).toList();
		}
	};

	private Entry part(String name, String kind, Values more) {
		return Part.TYPE.begin(client, Optional.empty(), Instant.EPOCH)
				.withValues(Part.KIND.with(Part.NAME.with(more, name), kind), Instant.EPOCH);
	}

	private void watch(String... answers) {
		List<Values> rows = new ArrayList<>();
		for (String answer : answers) {
			rows.add(Part.ANSWER.with(Part.PERMITTED.with(Values.NONE, List.of(Target.of(boy.id()))), answer));
		}
		parts.add(part("The night watch", "manager",
				Part.PERMISSIONS.with(Part.RELATIONS.with(Values.NONE, List.of(Relation.of("protects", boy.id()))), rows)));
	}

	private List<String> reminders(EntryType type, Values values) {
		return type.reminders(values, others).stream().map(Words::english).toList();
	}

	private Values unburdening() {
		return Unburdening.PART.with(Values.NONE, List.of(Target.of(boy.id())));
	}

	@Test
	void aProtectorThatWasNotAskedIsNamed() {
		watch();
		assertEquals(List.of(MISSING), reminders(Unburdening.TYPE, unburdening()));
		assertEquals("Von „The night watch“ ist noch keine Erlaubnis für die Arbeit mit „The boy at the table“ aufgeschrieben.",
				Unburdening.TYPE.reminders(unburdening(), others).getFirst().in(Locale.GERMAN));
	}

	@Test
	void itIsNeverInTheWay() {
		watch();
		assertEquals(List.of(), Unburdening.TYPE.problems(unburdening()));
	}

	@Test
	void theLastAnswerHolds() {
		watch("not-given", "with-conditions");
		assertEquals(List.of(), reminders(Unburdening.TYPE, unburdening()));
		parts.clear();
		parts.add(boy);
		watch("given", "taken-back");
		assertEquals(List.of(MISSING), reminders(Unburdening.TYPE, unburdening()));
	}

	@Test
	void permissionForAnotherPartIsNotThisOne() {
		Values given = Part.ANSWER.with(Part.PERMITTED.with(Values.NONE, List.of(Target.of(EntryId.random()))), "given");
		parts.add(part("The night watch", "manager", Part.PERMISSIONS
				.with(Part.RELATIONS.with(Values.NONE, List.of(Relation.of("protects", boy.id()))), List.of(given))));
		assertEquals(List.of(MISSING), reminders(Unburdening.TYPE, unburdening()));
	}

	@Test
	void whereNoProtectorIsKnownThatIsSaid() {
		parts.add(part("The night watch", "manager", Part.RELATIONS.with(Values.NONE, List.of(Relation.of("triggers", boy.id())))));
		assertEquals(List.of("No part that protects “The boy at the table” is recorded yet."), reminders(Unburdening.TYPE, unburdening()));
		assertEquals(List.of(), reminders(Unburdening.TYPE, Values.NONE));
	}

	@Test
	void gettingToKnowAProtectorAsksForNoPermission() {
		watch();
		Entry watch = parts.getLast();
		assertEquals(List.of(), reminders(SixFs.TYPE, SixFs.PART.with(Values.NONE, List.of(Target.of(watch.id())))));
		assertEquals(List.of(MISSING), reminders(SixFs.TYPE, SixFs.PART.with(Values.NONE, List.of(Target.of(boy.id())))));
	}

	@Test
	void aFeelingThatIsNotOpenAsksWhoseItIs() {
		Values values = SixFs.TOWARD_STATE.with(Values.NONE, "not-open");
		assertEquals(List.of("The feeling towards the part is written down as not open. Which part feels so is not recorded yet."),
				reminders(SixFs.TYPE, values));
		assertEquals(List.of(), reminders(SixFs.TYPE, SixFs.CONCERNED.with(values, List.of(Target.of(boy.id())))));
	}

	@Test
	void aPartWithoutANameIsSpokenOf() {
		Entry nameless = Part.TYPE.begin(client, Optional.empty(), Instant.EPOCH);
		parts.add(nameless);
		assertEquals(List.of("No part that protects “a part without a name” is recorded yet."),
				reminders(Unburdening.TYPE, Unburdening.PART.with(Values.NONE, List.of(Target.of(nameless.id())))));
	}
}
