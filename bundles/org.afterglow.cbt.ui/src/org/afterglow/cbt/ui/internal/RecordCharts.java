package org.afterglow.cbt.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.afterglow.cbt.ui.internal.records.Rating;
import org.afterglow.cbt.ui.internal.records.Sheet;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Bars;

/** Before and after as bars: grey, then dusk. */
final class RecordCharts {

	private static final int SHORT = 16;
	private static final OptionalDouble WHOLE = OptionalDouble.of(100);

	private RecordCharts() {
	}

	/** Each emotion and each thought of a record. */
	static Bars of(Sheet sheet, Dates dates) {
		List<Bars.Group> groups = new ArrayList<>();
		for (Rating rating : sheet.ratings()) {
			String name = rating.name().strip().replaceAll("\\s+", " ");
			String kind = rating.kind() == Rating.Kind.EMOTION ? Messages.rowEmotion : Messages.rowThought;
			groups.add(new Bars.Group(shortened(name), rating.kind() == Rating.Kind.BALANCED ? Messages.with(Messages.balanced, name)
					: Messages.with(Messages.rowName, kind, name)));
		}
		Bars.Panel panel = new Bars.Panel(Messages.panelRatings, List.of(before(sheet.ratings(), Rating::before), after(sheet.ratings(), Rating::after)), WHOLE);
		return new Bars(Messages.with(Messages.recordSpoken, dates.fullDay(sheet.day())), Messages.headAsked, groups, List.of(panel), true);
	}

	/** The means of each record: emotions above, belief below. */
	static Bars of(List<Sheet> sheets, Dates dates) {
		List<Bars.Group> groups = sheets.stream().map(sheet -> new Bars.Group(dates.day(sheet.day()), Messages.with(Messages.rowName, dates.day(sheet.day()), sheet.title())))
				.toList();
		return new Bars(Messages.recordsSpoken, Messages.headRecord, groups, List.of(panel(Messages.panelEmotions, sheets, Rating.Kind.EMOTION),
				panel(Messages.panelBelief, sheets, Rating.Kind.THOUGHT)), false);
	}

	private static Bars.Panel panel(String name, List<Sheet> sheets, Rating.Kind kind) {
		return new Bars.Panel(name, List.of(before(sheets, sheet -> sheet.before(kind)), after(sheets, sheet -> sheet.after(kind))), WHOLE);
	}

	private static <T> Bars.Series before(List<T> rows, Function<T, OptionalDouble> number) {
		return Bars.Series.bars(Messages.barsBefore, Tone.EDGE, rows.stream().map(number).toList());
	}

	private static <T> Bars.Series after(List<T> rows, Function<T, OptionalDouble> number) {
		return Bars.Series.bars(Messages.barsAfter, Tone.DUSK, rows.stream().map(number).toList());
	}

	private static String shortened(String name) {
		return name.codePointCount(0, name.length()) <= SHORT ? name
				: name.substring(0, name.offsetByCodePoints(0, SHORT - 1)).strip() + "\u2026";
	}
}
