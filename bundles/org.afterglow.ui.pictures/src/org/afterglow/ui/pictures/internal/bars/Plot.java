package org.afterglow.ui.pictures.internal.bars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Bars;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** One panel of bars, drawn by SWTChart; numbers, lines and the outline of the selected group are laid over it. The library stops here. */
final class Plot {

	/** Of the room of a group, in percent, what is left empty. */
	private static final int PADDING = 30;
	private static final int GAP = 3;

	private final Chart chart;
	private final Bars bars;
	private final Bars.Panel panel;
	private final Numbers numbers;
	private final List<IBarSeries<?>> drawn = new ArrayList<>();
	private final List<Bars.Series> barred;
	private int marked = -1;
	private int labelled = 1;

	Plot(Composite parent, Bars bars, Bars.Panel panel, Numbers numbers, IntConsumer clicked) {
		this.bars = bars;
		this.panel = panel;
		this.numbers = numbers;
		barred = panel.series().stream().filter(each -> each.mark() == Bars.Mark.BAR).toList();
		chart = new Chart(parent, SWT.NONE);
		chart.suspendUpdate(true);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setOrientation(bars.lying() ? SWT.VERTICAL : SWT.HORIZONTAL);
		WidgetKey.spoken(chart.getPlotArea().getControl(), bars.name());
		// Lying bars are piled from below.
		(bars.lying() ? barred.reversed() : barred).forEach(this::add);
		if (bars.lying()) {
			Collections.reverse(drawn);
		}
		axes();
		recolour();
		chart.suspendUpdate(false);
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				lay(event.gc);
			}

			@Override
			public boolean drawBehindSeries() {
				return false;
			}
		});
		Control area = chart.getPlotArea().getControl();
		area.addListener(SWT.Resize, event -> fit());
		area.addListener(SWT.MouseUp, event -> group(event.x, event.y).ifPresent(clicked));
		area.addListener(SWT.MouseMove, event -> area.setToolTipText(group(event.x, event.y).stream().mapToObj(this::told).findFirst().orElse(null)));
	}

	private void add(Bars.Series series) {
		IBarSeries<?> bar = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, String.valueOf(drawn.size()));
		bar.setYSeries(series.numbers().stream().mapToDouble(each -> each.orElse(0)).toArray());
		bar.setBarPadding(PADDING);
		drawn.add(bar);
	}

	private void axes() {
		IAxis across = chart.getAxisSet().getXAxis(0);
		across.enableCategory(true);
		across.setCategorySeries(bars.groups().stream().map(Bars.Group::label).toArray(String[]::new));
		across.getTitle().setVisible(false);
		across.getGrid().setStyle(LineStyle.NONE);
		across.setReversed(bars.lying());
		across.setRange(new Range(0, Math.max(1, bars.groups().size()) - 1));
		IAxis up = chart.getAxisSet().getYAxis(0);
		up.getTitle().setText(panel.name());
		up.getTitle().setFont(Theme.small());
		up.getTitle().setVisible(!bars.lying());
		up.setRange(new Range(0, highest()));
		up.getTick().setFormat(panel.highest().isPresent() ? numbers.formatUpTo(highest()) : numbers.format());
		up.getGrid().setStyle(LineStyle.DOT);
		for (IAxis axis : List.of(across, up)) {
			axis.getTick().setFont(Theme.small());
		}
	}

	private double highest() {
		double most = panel.series().stream().flatMap(each -> each.numbers().stream()).mapToDouble(each -> each.orElse(0)).max().orElse(0);
		return panel.highest().orElse(most > 0 ? most : 1);
	}

	/** Behind the highest bar there is room for its number, and names of groups that would run into each other are left out. */
	private void fit() {
		GC gc = new GC(chart);
		gc.setFont(Theme.small());
		Point words = gc.textExtent(numbers.say(highest()));
		int widest = bars.groups().stream().mapToInt(group -> gc.textExtent(group.label()).x + 2 * GAP).max().orElse(0);
		gc.dispose();
		label(bars.lying() ? 1 : widest * bars.groups().size() / Math.max(1, chart.getPlotArea().getSize().x) + 1);
		// Other names may have left it another size.
		Point area = chart.getPlotArea().getSize();
		int room = bars.lying() ? area.x : area.y;
		int taken = (bars.lying() ? words.x + GAP : words.y) + GAP;
		if (room > 2 * taken) {
			chart.getAxisSet().getYAxis(0).setRange(new Range(0, highest() * room / (room - taken)));
		}
	}

	/** Names every so many groups, the last one among them. */
	private void label(int every) {
		if (every != labelled) {
			labelled = every;
			int last = bars.groups().size() - 1;
			String[] labels = new String[last + 1];
			Arrays.setAll(labels, group -> (last - group) % every == 0 ? bars.groups().get(group).label() : "");
			chart.getAxisSet().getXAxis(0).setCategorySeries(labels);
		}
	}

	/** Where the bars are, without the axes. */
	Control area() {
		return chart.getPlotArea().getControl();
	}

	void dispose() {
		chart.dispose();
	}

	void mark(int group) {
		if (marked != group) {
			marked = group;
			chart.getPlotArea().getControl().redraw();
		}
	}

	void recolour() {
		Color ground = chart.getParent().getBackground();
		Color ink = Theme.colour(Tone.INK2);
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		for (int i = 0; i < drawn.size(); i++) {
			drawn.get(i).setBarColor(Theme.colour(barred.get(i).tone()));
		}
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(ink);
			axis.getTitle().setForeground(ink);
			axis.getGrid().setForeground(Theme.colour(Tone.LINE));
		}
		chart.redraw();
	}

	/** What the library does not draw. */
	private void lay(GC gc) {
		gc.setFont(Theme.small());
		for (int i = 0; i < drawn.size(); i++) {
			// The library lets the ground shine through its bars, which takes the contrast from the colour.
			gc.setBackground(Theme.colour(barred.get(i).tone()));
			places(i).values().forEach(gc::fillRectangle);
		}
		panel.series().stream().filter(each -> each.mark() == Bars.Mark.LINE).forEach(each -> line(gc, each));
		gc.setBackground(chart.getParent().getBackground());
		for (int i = 0; i < drawn.size(); i++) {
			List<OptionalDouble> said = barred.get(i).numbers();
			places(i).forEach((group, place) -> number(gc, numbers.say(said.get(group)), place));
		}
		if (marked >= 0 && marked < bars.groups().size()) {
			ring(gc, room(marked));
		}
	}

	/** Where the bars of a series are, by group; those without a number left out. */
	private Map<Integer, Rectangle> places(int series) {
		Map<Integer, Rectangle> places = new LinkedHashMap<>();
		Rectangle[] drawnAt = drawn.get(series).getBounds();
		for (int group = 0; group < Math.min(drawnAt.length, bars.groups().size()); group++) {
			if (drawnAt[group] != null && barred.get(series).numbers().get(group).isPresent()) {
				places.put(group, drawnAt[group]);
			}
		}
		return places;
	}

	private void number(GC gc, String words, Rectangle bar) {
		Point size = gc.textExtent(words);
		boolean fits = bars.lying() ? size.y <= bar.height + 2 * GAP : size.x <= bar.width + (barred.size() == 1 ? GAP : 0);
		if (!fits) {
			return;
		}
		gc.setForeground(Theme.colour(Tone.INK));
		// On a ground of its own where a line may cross it.
		boolean bare = barred.size() == panel.series().size();
		if (bars.lying()) {
			gc.drawText(words, bar.x + bar.width + GAP, bar.y + (bar.height - size.y) / 2, bare);
		} else {
			gc.drawText(words, bar.x + (bar.width - size.x) / 2, bar.y - size.y, bare);
		}
	}

	private void line(GC gc, Bars.Series series) {
		IAxis up = chart.getAxisSet().getYAxis(0);
		gc.setForeground(Theme.colour(series.tone()));
		for (int group = 0; group < bars.groups().size(); group++) {
			OptionalDouble number = series.numbers().get(group);
			if (number.isPresent()) {
				Rectangle room = room(group);
				Marks.target(gc, room.x, room.x + room.width, up.getPixelCoordinate(number.getAsDouble()));
			}
		}
	}

	private void ring(GC gc, Rectangle room) {
		gc.setForeground(Theme.colour(Tone.DUSK));
		gc.setLineWidth(2);
		gc.drawRectangle(room.x + 1, room.y + 1, room.width - 2, room.height - 2);
		gc.setLineWidth(1);
	}

	/** What a group has of the plot, its bars and what is around them. */
	private Rectangle room(int group) {
		Point area = chart.getPlotArea().getSize();
		int count = Math.max(1, bars.groups().size());
		if (bars.lying()) {
			int from = area.y * group / count;
			return new Rectangle(0, from, area.x, area.y * (group + 1) / count - from);
		}
		int from = area.x * group / count;
		return new Rectangle(from, 0, area.x * (group + 1) / count - from, area.y);
	}

	private OptionalInt group(int x, int y) {
		for (int group = 0; group < bars.groups().size(); group++) {
			if (room(group).contains(x, y)) {
				return OptionalInt.of(group);
			}
		}
		return OptionalInt.empty();
	}

	private String told(int group) {
		List<String> said = new ArrayList<>();
		panel.series().forEach(each -> said.add(each.name() + " " + numbers.say(each.numbers().get(group))));
		return bars.groups().get(group).name() + ": " + String.join(", ", said);
	}
}
