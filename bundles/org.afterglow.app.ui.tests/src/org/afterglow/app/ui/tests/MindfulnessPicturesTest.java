package org.afterglow.app.ui.tests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.mindfulness.Course;
import org.afterglow.mindfulness.PracticeLog;
import org.afterglow.model.Client;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures of practice come out of the log, by keyboard alone. */
class MindfulnessPicturesTest extends Journey {

	private static final String CALENDAR = "mindfulness.calendar";
	private static final String WEEKS = "mindfulness.weeks";
	private static final String WINDOWS = "mindfulness.windows";

	private final EntriesPart entries = new EntriesPart(bot);
	private final PicturesPart pictures = new PicturesPart(bot, "mindfulness.pictures", "Pictures of mindfulness");
	private final Dates dates = Dates.ofUser();
	private final LocalDate today = dates.today();

	@BeforeEach
	void use() {
		UsedModules.use(UsedModules.MINDFULNESS);
	}

	@AfterEach
	void leave() {
		UsedModules.leave(UsedModules.MINDFULNESS);
	}

	@Test
	void practiceIsWrittenDownSeenAndTakenBack() {
		window.begin("Heron", "The ferry", "A ferry came.");
		pictures.keyTo();
		pictures.awaitLesson("No practice is in the log");
		Screenshots.both("mindfulness-calendar-empty");
		pictures.tab("mindfulness.pictures.begin");
		entries.key(Keystrokes.SPACE);
		entries.awaitFocus("entry.field.day");
		entries.type(today.toString());
		entries.tabTo("entry.field.practice");
		entries.key(SWT.ARROW_DOWN);
		entries.tabTo("entry.field.length");
		entries.type("0:35");
		entries.tabTo("entry.field.place");
		pictures.awaitSentence("One time of practice");
		pictures.keyTo();
		pictures.awaitFocus(CALENDAR);
		pictures.key(SWT.HOME);
		pictures.awaitHeard(CALENDAR, dates.weekday(today) + ": 35 minutes; Body scan 35 min");
		pictures.key(SWT.CR);
		entries.awaitFocus("entry.field.day");
		entries.keys(SWT.CTRL, 'z');
		pictures.awaitLesson("No practice is in the log");
		entries.keys(SWT.CTRL, 'y');
		pictures.awaitSentence("35 minutes");
	}

	@Test
	void aCourseTheWeeksAndTheDaysAfterDosing() {
		practice.records().together(() -> {
			WrittenEntries written = new WrittenEntries(practice);
			Client heron = written.client("Heron");
			written.session(heron, SessionKind.PREPARATION, today.minusDays(70));
			written.session(heron, SessionKind.DOSING, today.minusDays(24));
			written.session(heron, SessionKind.DOSING, today.minusDays(2));
			course(written, heron, today.minusDays(60));
			String[] practices = { "body-scan", "sitting-breath", "walking", "breathing-space", "movement-lying" };
			for (int day = 64; day >= 0; day--) {
				if (day % 7 != 3 && day % 11 != 0 || day == 0) {
					sitting(written, heron, today.minusDays(day), practices[day % practices.length], 3 + day * 13 % 47);
				}
			}
			sitting(written, heron, today.minusDays(1), "loving-kindness", 10);
			return heron;
		});
		pictures.toExplore();
		window.practice().getTreeItem("Heron").select();
		pictures.keyTo();
		pictures.awaitSentence("times of practice since");
		pictures.awaitFocus(CALENDAR);
		pictures.key(SWT.END);
		pictures.awaitHeard(CALENDAR, dates.weekday(today) + ": 3 minutes; Body scan 3 min");
		Screenshots.both("mindfulness-calendar");
		pictures.choose("Minutes a week");
		pictures.awaitSentence("beside what was agreed");
		pictures.tab(WEEKS);
		Screenshots.both("mindfulness-weeks");
		pictures.choose("In the 72 hours after dosing");
		pictures.awaitSentence("The 72 hours after session 3 are not over");
		pictures.tab(WINDOWS);
		pictures.key(SWT.HOME);
		pictures.key(SWT.ARROW_RIGHT);
		pictures.awaitHeard(WINDOWS, "Sitting, with the breath, 16 min, " + dates.weekday(today.minusDays(1)) + "; in the 72 hours after session 3");
		Screenshots.both("mindfulness-windows");
		pictures.key(SWT.CR);
		entries.awaitFocus("entry.field.day");
		entries.awaitField("length", "16 min");
	}

	private static void sitting(WrittenEntries written, Client client, LocalDate day, String practice, int minutes) {
		Values values = PracticeLog.PRACTICE.with(PracticeLog.DAY.with(Values.NONE, day), practice);
		written.write(client, Optional.empty(), PracticeLog.TYPE, day, PracticeLog.LENGTH.with(values, Duration.ofMinutes(minutes)));
	}

	private static void course(WrittenEntries written, Client client, LocalDate begins) {
		Values values = Course.BEGINS.with(Course.NAME.with(Values.NONE, "Eight weeks"), begins);
		written.write(client, Optional.empty(), Course.COURSE, begins, Course.DAYS.with(Course.A_DAY.with(values, Duration.ofMinutes(30)), 6));
	}
}
