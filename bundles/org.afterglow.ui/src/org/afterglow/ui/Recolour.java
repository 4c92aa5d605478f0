package org.afterglow.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * What every widget wears, by the names of the colours. Widgets get colours by hand all over the workbench, and nobody should
 * have to remember which: a change of the look finds them by their values and gives each the same colour of the other palette.
 */
final class Recolour {

	private final Map<RGB, String> names;
	private final List<Consumer<Appearance>> changes = new ArrayList<>();
	private final List<Widget> all = new ArrayList<>();

	private Recolour(Map<RGB, String> names) {
		this.names = names;
	}

	/** Notes what is worn now. */
	static Recolour of(Display display, Palette palette) {
		Recolour noted = new Recolour(palette.names());
		Widgets.of(display).forEach(noted::note);
		return noted;
	}

	/** Gives everything that is still there the same colours of the new look. */
	void apply(Appearance look) {
		changes.forEach(change -> change.accept(look));
		all.stream().filter(widget -> !widget.isDisposed()).forEach(Pictures::renew);
	}

	private void note(Widget widget) {
		all.add(widget);
		switch (widget) {
			case Control control -> control(control);
			case TreeItem item -> {
				worn(item, item::getForeground, item::setForeground);
				worn(item, item::getBackground, item::setBackground);
			}
			case TableItem item -> {
				worn(item, item::getForeground, item::setForeground);
				worn(item, item::getBackground, item::setBackground);
			}
			default -> {
				// Has no colours of its own.
			}
		}
	}

	private void control(Control control) {
		worn(control, control::getForeground, control::setForeground);
		worn(control, control::getBackground, control::setBackground);
		switch (control) {
			case Link link -> worn(link, link::getLinkForeground, link::setLinkForeground);
			case CTabFolder tabs -> worn(tabs, tabs::getSelectionForeground, tabs::setSelectionForeground);
			case StyledText text -> {
				worn(text, text::getSelectionForeground, text::setSelectionForeground);
				worn(text, text::getSelectionBackground, text::setSelectionBackground);
				styles(text);
			}
			default -> {
				// The two common colours are all.
			}
		}
	}

	private void worn(Widget widget, Supplier<Color> colour, Consumer<Color> wear) {
		Optional.ofNullable(colour.get()).map(Color::getRGB).map(names::get).ifPresent(name -> changes.add(look -> {
			if (!widget.isDisposed()) {
				wear.accept(look.colour(name));
			}
		}));
	}

	/** Ranges that the text keeps; those that are asked for line by line are asked for again at the next painting. */
	private void styles(StyledText text) {
		Map<StyleRange, List<Optional<String>>> noted = new HashMap<>();
		StyleRange[] ranges = text.getStyleRanges();
		for (StyleRange range : ranges) {
			noted.put(range, List.of(name(range.foreground), name(range.background), name(range.underlineColor),
					name(range.borderColor), name(range.strikeoutColor)));
		}
		if (noted.values().stream().flatMap(List::stream).anyMatch(Optional::isPresent)) {
			changes.add(look -> restyle(text, ranges, noted, look));
		}
	}

	private static void restyle(StyledText text, StyleRange[] ranges, Map<StyleRange, List<Optional<String>>> noted, Appearance look) {
		if (text.isDisposed() || ranges.length > 0 && ranges[ranges.length - 1].start + ranges[ranges.length - 1].length > text.getCharCount()) {
			return;
		}
		List<StyleRange> fresh = new ArrayList<>();
		for (StyleRange range : ranges) {
			List<Optional<String>> worn = noted.get(range);
			StyleRange copy = (StyleRange) range.clone();
			copy.foreground = worn.get(0).map(look::colour).orElse(range.foreground);
			copy.background = worn.get(1).map(look::colour).orElse(range.background);
			copy.underlineColor = worn.get(2).map(look::colour).orElse(range.underlineColor);
			copy.borderColor = worn.get(3).map(look::colour).orElse(range.borderColor);
			copy.strikeoutColor = worn.get(4).map(look::colour).orElse(range.strikeoutColor);
			fresh.add(copy);
		}
		text.setStyleRanges(fresh.toArray(StyleRange[]::new));
	}

	private Optional<String> name(Color colour) {
		return Optional.ofNullable(colour).map(Color::getRGB).map(names::get);
	}
}
