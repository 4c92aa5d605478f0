package org.afterglow.mindfulness.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.mindfulness.PracticeLog;
import org.afterglow.mindfulness.ui.internal.after.Window;
import org.afterglow.mindfulness.ui.internal.after.WindowDrawing;
import org.afterglow.mindfulness.ui.internal.days.CalendarDrawing;
import org.afterglow.mindfulness.ui.internal.days.PracticeDays;
import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.mindfulness.ui.internal.weeks.WeekOfPractice;
import org.afterglow.model.EntryId;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Services;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.entries.BeginEntry;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.ReadAtHand;
import org.afterglow.ui.pictures.BarChart;
import org.afterglow.ui.pictures.Bars;
import org.afterglow.ui.pictures.Picture;
import org.afterglow.ui.pictures.PictureBook;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The pictures of practice, of the client who is looked at. They say how much there was and when, and nothing of how much there should be. */
public final class MindfulnessView extends ViewPart {

	/** As plugin.xml says it. */
	static final String ID = "org.afterglow.mindfulness.ui.view";

	private static final int CALENDAR = 0;
	private static final int WEEKS = 1;

	private ModuleRecords records;
	private PictureBook book;
	private Picture calendar;
	private BarChart weeks;
	private Picture windows;
	private ReadAtHand<PracticePictures> read;

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), ModuleRecords.class);
		book = new PictureBook(parent, "mindfulness.pictures", Messages.chooserSpoken);
		calendar = new Picture(book.pages(), Messages.calendarName);
		weeks = new BarChart(book.pages(), "mindfulness.weeks");
		windows = new Picture(book.pages(), Messages.windowsName);
		WidgetKey.key(calendar.control(), "mindfulness.calendar");
		WidgetKey.key(windows.control(), "mindfulness.windows");
		book.add(Messages.calendarName, calendar.control(), () -> calendar.control().setFocus());
		book.add(Messages.weeksName, weeks.control(), weeks::setFocus);
		book.add(Messages.windowsName, windows.control(), () -> windows.control().setFocus());
		weeks.opening(row -> read.latest().map(PracticePictures::weeks).filter(all -> row < all.size()).ifPresent(all -> book.open(offers(all.get(row).sittings()))));
		book.choosing(this::show);
		read = ReadAtHand.follow(getSite(), book.control(), Messages.reading, this::reading, now -> show());
		book.refreshing(records::listen, read::again);
	}

	private Supplier<PracticePictures> reading(AtHand whose) {
		Dates dates = Dates.ofUser();
		LocalDate today = dates.today();
		return () -> PracticePictures.read(records, whose.client(), today, dates.locale());
	}

	private void show() {
		if (read.latest().isEmpty()) {
			book.teach(Messages.noClient, "", () -> {
			});
			return;
		}
		PracticePictures pictures = read.latest().get();
		switch (book.chosen()) {
			case CALENDAR -> show(pictures.days());
			case WEEKS -> show(pictures.weeks());
			default -> showWindows(pictures.windows());
		}
	}

	private void show(PracticeDays days) {
		if (days.isEmpty()) {
			teach(Messages.calendarEmpty);
			return;
		}
		List<Sitting> all = days.days().values().stream().flatMap(List::stream).toList();
		LocalDate first = days.days().keySet().stream().min(LocalDate::compareTo).orElseThrow();
		Dates dates = Dates.ofUser();
		book.show(Messages.with(Messages.calendarSaid, all.size(), dates.day(first), Sitting.minutes(all)));
		calendar.show(new CalendarDrawing(days, dates, day -> book.open(calendar, offers(days.on(day)))));
	}

	private void teach(String said) {
		book.teach(said, Messages.calendarBegin, () -> BeginEntry.of(getSite().getPage(), PracticeLog.TYPE.id()));
	}

	private void show(List<WeekOfPractice> all) {
		if (all.isEmpty()) {
			teach(Messages.weeksEmpty);
			return;
		}
		Dates dates = Dates.ofUser();
		List<Bars.Group> groups = all.stream().map(week -> new Bars.Group(dates.day(week.begins()),
				Messages.with(Messages.weeksGroup, dates.day(week.begins()), dates.day(week.begins().plusDays(6))))).toList();
		Bars.Panel panel = new Bars.Panel(Messages.weeksPanel, List.of(
				Bars.Series.bars(Messages.weeksPractised, Tone.DUSK, all.stream().map(week -> OptionalDouble.of(week.minutes())).toList()),
				Bars.Series.line(Messages.weeksAgreed, Tone.EMBER, all.stream().map(WeekOfPractice::agreed).toList())), OptionalDouble.empty());
		weeks.show(new Bars(Messages.weeksSpoken, Messages.weeksHead, groups, List.of(panel), false));
		book.show(all.stream().allMatch(week -> week.agreed().isEmpty()) ? Messages.weeksNoTarget : Messages.weeksSaid);
	}

	private void showWindows(List<Window> all) {
		if (all.isEmpty()) {
			book.teach(Messages.windowsEmpty, "", () -> {
			});
			return;
		}
		Dates dates = Dates.ofUser();
		Window latest = all.getFirst();
		book.show(latest.isOpen(dates.today())
				? Messages.with(Messages.windowOpen, latest.session().number(), dates.weekday(latest.days().getLast())) + " " + Messages.windowsSaid
				: Messages.windowsSaid);
		windows.show(new WindowDrawing(all, dates, sitting -> open(sitting.id(), sitting.name().in(dates.locale()))));
	}

	private void open(EntryId entry, String name) {
		EntryInput.open(getSite().getPage(), entry, name);
	}

	private List<PictureBook.Offer> offers(List<Sitting> sittings) {
		Dates dates = Dates.ofUser();
		return sittings.stream().map(sitting -> {
			String name = sitting.name().in(dates.locale());
			String minutes = Messages.with(Messages.minutes, Sitting.minutes(List.of(sitting)));
			return new PictureBook.Offer(Messages.with(Messages.offSitting, dates.weekday(sitting.day()), name, minutes), () -> open(sitting.id(), name));
		}).toList();
	}

	@Override
	public void setFocus() {
		book.setFocus();
	}
}
