package org.afterglow.app.ui.tests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.cbt.CbtModule;
import org.afterglow.cbt.Distortions;
import org.afterglow.cbt.ThoughtRecord;
import org.afterglow.model.Client;
import org.afterglow.model.CodeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures of cognitive behavioural therapy come out of what is written in its forms, by keyboard alone. */
class CbtPicturesTest extends Journey {

	private static final String RECORD = "cbt.record";
	private static final String TIME = "cbt.records";
	private static final String DISTORTIONS = "cbt.distortions";
	private static final String AREAS = "cbt.areas";

	private final EntriesPart entries = new EntriesPart(bot);
	private final PicturesPart pictures = new PicturesPart(bot, "cbt.pictures", "Pictures of CBT");

	@BeforeEach
	void use() {
		UsedModules.use(UsedModules.CBT);
	}

	@AfterEach
	void leave() {
		UsedModules.leave(UsedModules.CBT);
	}

	@Test
	void aThoughtRecordIsFilledInSeenAndTakenBack() {
		pictures.keyTo();
		pictures.awaitLesson("Nobody is chosen");
		window.begin("Heron", "The ferry", "A ferry came and nobody waited for me.");
		pictures.keyTo();
		pictures.awaitLesson("No thought record has numbers yet");
		Screenshots.both("cbt-record-empty");
		pictures.tab("cbt.pictures.begin");
		entries.key(Keystrokes.SPACE);
		entries.awaitFocus("entry.field.situation");
		entries.type("Kitchen at night, his light was off");
		emotion(0, "Alone", "80", "45");
		emotion(1, "Tender", "20", "55");
		entries.tabTo("entry.field.thoughts.0.thought");
		entries.type("Now I have to be the lamp");
		entries.tabTo("entry.field.thoughts.0.belief");
		entries.type("85");
		entries.tabTo("entry.field.thoughts.0.belief-after");
		entries.type("60");
		entries.tabTo("entry.field.balanced");

		pictures.awaitRows(RECORD, "Emotion: Alone | 80 | 45", "Emotion: Tender | 20 | 55", "Thought: Now I have to be the lamp | 85 | 60");
		pictures.awaitSentence("Kitchen at night, his light was off");
		pictures.keyTo();
		pictures.awaitFocus(RECORD);
		pictures.key(SWT.ARROW_DOWN);
		Screenshots.both("cbt-record");
		pictures.key(SWT.CR);
		entries.awaitFocus("entry.field.situation");
		entries.keys(SWT.CTRL, 'z');
		pictures.awaitRows(RECORD, "Emotion: Alone | 80 | 45", "Emotion: Tender | 20 | 55", "Thought: Now I have to be the lamp | 85 | \u2013");

		pictures.keyTo();
		pictures.awaitFocus(RECORD);
		pictures.choose("Before and after, over time");
		pictures.awaitSentence("One record with numbers");
		pictures.tab(TIME);
		Screenshots.both("cbt-records");
	}

	@Test
	void distortionsAreCountedSessionBySessionAndLeadToWhereTheyWereNamed() {
		WrittenEntries written = new WrittenEntries(practice);
		Map<String, CodeId> codes = practice.records().together(() -> {
			Map<String, CodeId> ids = written.codes(CbtModule.INFO, Distortions.ALL);
			ToldPractice told = new ToldPractice(practice);
			told.told("Heron", SessionKind.INTEGRATION, "The till", "They all saw it and I knew what they thought. It always happens to me.",
					"Mind reading", "I knew what they thought", "Overgeneralisation", "It always happens");
			told.told("Heron", SessionKind.DOSING, "The ferry", "Nobody waited. I should have called sooner.", "Should statements", "I should have called");
			told.told("Heron", SessionKind.INTEGRATION, "The call", "He must think I am mad. He will not ring again.",
					"Mind reading", "He must think", "Mind reading", "I am mad", "Fortune telling", "He will not ring again");
			told.told("Heron", SessionKind.FOLLOW_UP, "Later", "It was quiet.");
			return ids;
		});
		records(written, codes);
		pictures.toExplore();
		window.practice().getTreeItem("Heron").select();
		pictures.keyTo();
		pictures.awaitFocus(RECORD);
		pictures.choose("Before and after, over time");
		pictures.awaitSentence("4 records with numbers");
		pictures.tab(TIME);
		Screenshots.both("cbt-records-many");
		pictures.clickBars(TIME, 1, 4);
		entries.awaitField("situation", "On the stairs");
		pictures.keyTo();
		pictures.awaitFocus(TIME);
		pictures.choose("Distortions by session");
		pictures.awaitSentence("How often each was named");
		pictures.tab(DISTORTIONS);
		pictures.key(SWT.HOME);
		pictures.awaitHeard(DISTORTIONS, "Mind reading, session 1 on " + Dates.ofUser().day(LocalDate.of(2026, 9, 1)) + ": 1 in the text, 0 in thought records");
		pictures.key(SWT.ARROW_RIGHT);
		pictures.awaitHeard(DISTORTIONS, "Mind reading, session 2 on " + Dates.ofUser().day(LocalDate.of(2026, 9, 2)) + ": 0 in the text, 1 in thought records");
		pictures.key(SWT.ARROW_RIGHT);
		pictures.awaitHeard(DISTORTIONS, "Mind reading, session 3 on " + Dates.ofUser().day(LocalDate.of(2026, 9, 3)) + ": 2 in the text, 1 in thought records");
		Screenshots.both("cbt-distortions");
		pictures.key(SWT.CR);
		pictures.awaitOffers("The call: \u201CHe must think\u201D", "The call: \u201CI am mad\u201D", "Thought record: Kitchen at night");
		Screenshots.both("cbt-distortions-offers");
		pictures.chooseOffer(1);
		Until.holds(bot, () -> window.text().getSelection().equals("I am mad"), () -> "selected: " + window.text().getSelection());
		pictures.keyTo();
		pictures.awaitFocus(DISTORTIONS);
		pictures.key(SWT.ARROW_LEFT);
		pictures.key(SWT.CR);
		entries.awaitFocus("entry.field.situation");
		entries.awaitField("situation", "On the stairs");
	}

	private void records(WrittenEntries written, Map<String, CodeId> codes) {
		Client heron = written.client("Heron");
		List<Session> sessions = practice.records().sessions().of(heron.id()).stream().sorted(Comparator.comparing(Session::number)).toList();
		record(written, heron, sessions.get(0), "At the till", 90, 70, 80, 75, List.of());
		record(written, heron, sessions.get(1), "On the stairs", 75, 60, 85, 60, List.of(codes.get("mind-reading")));
		record(written, heron, sessions.get(2), "Kitchen at night", 80, 45, 85, 60, List.of(codes.get("mind-reading"), codes.get("should")));
		record(written, heron, sessions.get(3), "The bell", 60, 60, 40, 0, List.of());
	}

	private static void record(WrittenEntries written, Client client, Session session, String situation, double before, double after, double belief,
			double beliefAfter, List<CodeId> distortions) {
		Values felt = ThoughtRecord.AFTER.with(ThoughtRecord.BEFORE.with(ThoughtRecord.EMOTION.with(Values.NONE, "Alone"), before), after);
		Values thought = ThoughtRecord.BELIEF_AFTER.with(ThoughtRecord.BELIEF.with(ThoughtRecord.THOUGHT.with(Values.NONE, "Nobody waits"), belief), beliefAfter);
		Values values = ThoughtRecord.FELT_AGAIN.with(ThoughtRecord.SITUATION.with(Values.NONE, situation), List.of(felt));
		values = ThoughtRecord.THOUGHTS_AGAIN.with(values, List.of(thought));
		values = ThoughtRecord.DISTORTIONS.with(values, distortions.stream().map(Target::of).toList());
		written.write(client, Optional.of(session), ThoughtRecord.SEVEN_COLUMNS, session.date(), values);
	}

	@Test
	void fiveAreasAreDrawnFromTheirForm() {
		window.begin("Heron", "The ferry", "A ferry came.");
		pictures.keyTo();
		pictures.awaitLesson("No thought record has numbers yet");
		pictures.choose("Five areas");
		pictures.awaitLesson("Nothing is drawn yet");
		pictures.tab("cbt.pictures.begin");
		entries.key(Keystrokes.SPACE);
		entries.awaitFocus("entry.field.name");
		entries.type("Sunday evenings");
		area("situation", "The call on Sunday, and he does not pick up");
		area("thoughts", "Something happened to him, and I was not awake. If I sleep, something goes out.");
		area("emotion", "Alone, watchful");
		area("body", "Tight chest, cold hands");
		area("behaviour", "I call again, four times, and leave the light on");
		arrow(0, 1, 2, "at once");
		arrow(1, 2, 3, "");
		arrow(2, 2, 4, "");
		arrow(3, 4, 5, "to be calm");
		arrow(4, 5, 2, "and then I count");
		pictures.keyTo();
		pictures.awaitSentence("Sunday evenings");
		pictures.awaitFocus(AREAS);
		Screenshots.both("cbt-areas");
		pictures.key(SWT.END);
		pictures.awaitHeard(AREAS, "Behaviour: I call again, four times, and leave the light on");
		pictures.key(SWT.CR);
		entries.awaitFocus("entry.field.name");
		pictures.toExplore();
		window.practice().getTreeItem("Heron").select();
		pictures.keyTo();
		pictures.awaitSentence("Sunday evenings");
		pictures.awaitFocus(AREAS);
		Screenshots.both("cbt-areas-with-room");
	}

	private void area(String key, String words) {
		entries.tabTo("entry.field." + key);
		entries.type(words);
	}

	/** Areas are counted from 1, as the form lists them. */
	private void arrow(int row, int from, int to, String how) {
		entries.tabTo("entry.field.arrows." + row + ".from");
		choose(from);
		entries.tabTo("entry.field.arrows." + row + ".to");
		choose(to);
		entries.tabTo("entry.field.arrows." + row + ".how");
		entries.type(how);
	}

	private void choose(int option) {
		for (int i = 0; i < option; i++) {
			entries.key(SWT.ARROW_DOWN);
		}
	}

	private void emotion(int row, String name, String before, String after) {
		entries.tabTo("entry.field.emotions." + row + ".emotion");
		entries.type(name);
		entries.tabTo("entry.field.emotions." + row + ".before");
		entries.type(before);
		entries.tabTo("entry.field.emotions." + row + ".after");
		entries.type(after);
	}
}
