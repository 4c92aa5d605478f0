package org.afterglow.cbt.ui.internal.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.afterglow.cbt.FiveAreas;
import org.afterglow.cbt.ThoughtRecord;
import org.afterglow.framework.EntryType;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.SessionId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.junit.jupiter.api.Test;

/** The numbers of thought records. */
class SheetTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 8);
	private static final OptionalDouble NONE = OptionalDouble.empty();

	private static Entry entry(EntryType type, Values values) {
		return type.begin(ClientId.random(), Optional.of(SessionId.random()), Instant.EPOCH).withValues(values, Instant.EPOCH);
	}

	private static Values emotion(String name, OptionalDouble before, OptionalDouble after) {
		Values values = ThoughtRecord.EMOTION.with(Values.NONE, name);
		values = before.isPresent() ? ThoughtRecord.BEFORE.with(values, before.getAsDouble()) : values;
		return after.isPresent() ? ThoughtRecord.AFTER.with(values, after.getAsDouble()) : values;
	}

	private static OptionalDouble of(double number) {
		return OptionalDouble.of(number);
	}

	@Test
	void aRecordGivesItsEmotionsItsThoughtsAndTheBalancedOne() {
		Values thought = ThoughtRecord.BELIEF.with(ThoughtRecord.THOUGHT.with(Values.NONE, "I have to be the lamp"), 85);
		Values values = ThoughtRecord.SITUATION.with(Values.NONE, "Kitchen at night");
		values = ThoughtRecord.FELT_AGAIN.with(values, List.of(emotion("Alone", of(80), of(45)), emotion("Without a number", NONE, NONE)));
		values = ThoughtRecord.THOUGHTS_AGAIN.with(values, List.of(ThoughtRecord.BELIEF_AFTER.with(thought, 30)));
		values = ThoughtRecord.BALANCED_BELIEF.with(ThoughtRecord.BALANCED.with(values, "Others have switches"), 60);
		Sheet sheet = Sheet.of(entry(ThoughtRecord.SEVEN_COLUMNS, values), DAY);
		assertEquals("Kitchen at night", sheet.title());
		assertEquals(List.of(new Rating(Rating.Kind.EMOTION, "Alone", of(80), of(45)),
				new Rating(Rating.Kind.THOUGHT, "I have to be the lamp", of(85), of(30)),
				new Rating(Rating.Kind.BALANCED, "Others have switches", NONE, of(60))), sheet.ratings());
	}

	@Test
	void theShortSheetHasNumbersBeforeAlone() {
		Values values = ThoughtRecord.FELT.with(Values.NONE, List.of(emotion("Alone", of(80), NONE), emotion("Tender", of(20), NONE)));
		Sheet sheet = Sheet.of(entry(ThoughtRecord.THREE_COLUMNS, values), DAY);
		assertEquals(of(50), sheet.before(Rating.Kind.EMOTION));
		assertEquals(NONE, sheet.after(Rating.Kind.EMOTION));
		assertEquals(NONE, sheet.before(Rating.Kind.THOUGHT));
	}

	@Test
	void meansSpeakOfWhatWasAskedBothTimes() {
		Values values = ThoughtRecord.FELT_AGAIN.with(Values.NONE,
				List.of(emotion("Alone", of(80), of(40)), emotion("Watchful", of(60), of(60)), emotion("Tender", of(10), NONE), emotion("Calm", NONE, of(90))));
		Sheet sheet = Sheet.of(entry(ThoughtRecord.FIVE_COLUMNS, values), DAY);
		assertEquals(of(70), sheet.before(Rating.Kind.EMOTION));
		assertEquals(of(50), sheet.after(Rating.Kind.EMOTION));
	}

	@Test
	void theMeansDifferByWhatTheFormWorksOut() {
		Random random = new Random(20261121);
		for (int round = 0; round < 200; round++) {
			List<Values> rows = new ArrayList<>();
			for (int i = random.nextInt(6); i >= 0; i--) {
				rows.add(emotion("e" + i, random.nextInt(4) == 0 ? NONE : of(random.nextInt(101)), random.nextInt(4) == 0 ? NONE : of(random.nextInt(101))));
			}
			Values values = ThoughtRecord.FELT_AGAIN.with(Values.NONE, rows);
			Sheet sheet = Sheet.of(entry(ThoughtRecord.SEVEN_COLUMNS, values), DAY);
			OptionalDouble before = sheet.before(Rating.Kind.EMOTION);
			OptionalDouble after = sheet.after(Rating.Kind.EMOTION);
			Optional<Value> change = ThoughtRecord.CHANGE.of(values);
			assertEquals(change.isPresent(), after.isPresent(), rows::toString);
			change.ifPresent(each -> assertEquals(((Value.Amount) each).number(), after.getAsDouble() - before.getAsDouble(), 1e-9, rows::toString));
		}
	}

	@Test
	void nothingElseIsAThoughtRecord() {
		assertTrue(Sheet.is(ThoughtRecord.THREE_COLUMNS.id()));
		assertThrows(IllegalArgumentException.class, () -> Sheet.of(entry(FiveAreas.TYPE, Values.NONE), DAY));
		assertThrows(IllegalArgumentException.class, () -> new Rating(Rating.Kind.EMOTION, "Alone", of(101), NONE));
	}
}
