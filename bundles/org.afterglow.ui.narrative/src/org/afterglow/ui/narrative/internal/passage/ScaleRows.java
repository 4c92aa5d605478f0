package org.afterglow.ui.narrative.internal.passage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.afterglow.model.CodingAttributes;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Attribute;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** How the passage was, a scale a row: its name, the scale, the number or a dash. */
final class ScaleRows {

	/** Hears what the person says. */
	interface Listener {
		void described(Attribute attribute, OptionalInt value);
	}

	private static final int NUMBER_CHARACTERS = 4;

	private final Composite rows;
	private final Map<Attribute, AttributeScale> scales = new EnumMap<>(Attribute.class);
	private final Map<Attribute, Label> numbers = new EnumMap<>(Attribute.class);
	private final List<Label> labels = new ArrayList<>();

	ScaleRows(Composite parent, Listener listener) {
		rows = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		layout.horizontalSpacing = 8;
		rows.setLayout(layout);
		for (Attribute attribute : Attribute.values()) {
			row(attribute, listener);
		}
	}

	Composite control() {
		return rows;
	}

	void setFocus() {
		scales.get(Attribute.INTENSITY).control().setFocus();
	}

	void show(CodingAttributes attributes) {
		scales.forEach((attribute, scale) -> show(attribute, scale, attribute.of(attributes)));
	}

	void dress() {
		rows.setBackground(Theme.colour(Tone.PANEL));
		labels.forEach(label -> {
			label.setBackground(Theme.colour(Tone.PANEL));
			label.setForeground(Theme.colour(Tone.INK2));
		});
		numbers.values().forEach(number -> {
			number.setBackground(Theme.colour(Tone.PANEL));
			number.setForeground(Theme.colour(Tone.INK));
		});
	}

	private void show(Attribute attribute, AttributeScale scale, OptionalInt value) {
		scale.show(value);
		say(attribute, value);
	}

	private void say(Attribute attribute, OptionalInt value) {
		numbers.get(attribute).setText(CodeWords.value(attribute, value));
	}

	private void row(Attribute attribute, Listener listener) {
		Label name = new Label(rows, SWT.NONE);
		name.setText(CodeWords.scaleLabel(attribute));
		labels.add(name);
		AttributeScale scale = new AttributeScale(rows, attribute);
		WidgetKey.key(scale.control(), "passage." + attribute.name().toLowerCase(java.util.Locale.ROOT));
		ScaleSpeech.speak(scale, attribute);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.heightHint = scale.size(0).y;
		wide.minimumWidth = 60;
		wide.widthHint = 60;
		scale.control().setLayoutData(wide);
		scale.control().setToolTipText(Messages.with(Messages.scaleHow, attribute.lowest(), attribute.highest()));
		Label number = WidgetKey.key(new Label(rows, SWT.RIGHT), "passage.number." + attribute.name().toLowerCase(java.util.Locale.ROOT));
		GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
		narrow.widthHint = characters(number);
		number.setLayoutData(narrow);
		numbers.put(attribute, number);
		scales.put(attribute, scale);
		scale.onChange(value -> {
			say(attribute, value);
			listener.described(attribute, value);
		});
		scale.control().setMenu(emptying(scale));
		say(attribute, OptionalInt.empty());
	}

	private static Menu emptying(AttributeScale scale) {
		Menu menu = new Menu(scale.control());
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Messages.scaleEmpty);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> scale.set(OptionalInt.empty())));
		menu.addListener(SWT.Show, event -> item.setEnabled(scale.value().isPresent()));
		return menu;
	}

	private static int characters(Label label) {
		GC gc = new GC(label);
		try {
			return (int) Math.ceil(NUMBER_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
