package org.afterglow.mindfulness.ui.internal;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.mindfulness.Course;
import org.afterglow.mindfulness.PracticeLog;
import org.afterglow.mindfulness.ui.internal.after.Window;
import org.afterglow.mindfulness.ui.internal.days.PracticeDays;
import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.mindfulness.ui.internal.weeks.Agreement;
import org.afterglow.mindfulness.ui.internal.weeks.WeekOfPractice;
import org.afterglow.model.ClientId;

/**
 * All that the pictures of one client show, as it was at one moment.
 *
 * @param days of a year
 * @param weeks from the first in which something was practised or agreed, and not more than half a year of them
 * @param windows after dosing sessions, the latest first
 */
record PracticePictures(PracticeDays days, List<WeekOfPractice> weeks, List<Window> windows) {

	static final int WEEKS_OF_YEAR = 53;
	private static final int WEEKS_OF_BARS = 26;
	private static final int FEWEST = 8;

	PracticePictures {
		weeks = List.copyOf(weeks);
		windows = List.copyOf(windows);
	}

	/**
	 * Reads them; may take long.
	 *
	 * @param place where weeks begin with the day they begin with there
	 */
	static PracticePictures read(ModuleRecords records, ClientId client, LocalDate today, Locale place) {
		List<Sitting> sittings = Sitting.of(records.entries(client, PracticeLog.TYPE.id()));
		PracticeDays days = PracticeDays.of(sittings, today, WeekFields.of(place), WEEKS_OF_YEAR);
		List<Agreement> agreed = Agreement.of(records.entries(client, Course.COURSE.id()), records.entries(client, Course.WEEK.id()));
		return new PracticePictures(days, shown(WeekOfPractice.of(days, agreed)), Window.of(records.sessions(client), sittings, today));
	}

	static List<WeekOfPractice> shown(List<WeekOfPractice> weeks) {
		int first = 0;
		while (first < weeks.size() && weeks.get(first).sittings().isEmpty() && weeks.get(first).agreed().isEmpty()) {
			first++;
		}
		if (first == weeks.size()) {
			return List.of();
		}
		int from = Math.max(Math.min(first, weeks.size() - FEWEST), weeks.size() - WEEKS_OF_BARS);
		return weeks.subList(Math.max(0, from), weeks.size());
	}
}
