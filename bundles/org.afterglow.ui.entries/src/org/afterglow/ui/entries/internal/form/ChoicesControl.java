package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.Option;
import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Any number of several answers: boxes to tick, in a list if they are many, behind a button in a table. */
final class ChoicesControl {

	private static final int MOST_BOXES = 15;
	private static final int ROWS = 8;
	private static final int CELL = 16;

	private ChoicesControl() {
	}

	static FieldControl of(Composite parent, ChoicesField field, Named named, Answering out, Surroundings around, boolean inTable) {
		if (inTable && field.options().size() > 1) {
			return new Behind(parent, field, named, out, around);
		}
		return field.options().size() <= MOST_BOXES ? new Ticks(parent, field, named, out, around, inTable)
				: new Many(parent, field, named, out, around);
	}

	private static List<String> given(Optional<Value> value) {
		return value.filter(Value.Choices.class::isInstance).map(choices -> ((Value.Choices) choices).options()).orElse(List.of());
	}

	/** Those that are ticked, in the order of the field; what is no longer offered stays an answer. */
	private static Optional<Value> answer(ChoicesField field, List<String> before, Predicate<String> ticked) {
		List<String> keys = new ArrayList<>(field.options().stream().map(Option::key).filter(ticked).toList());
		before.stream().filter(key -> field.option(key).isEmpty()).forEach(keys::add);
		return keys.isEmpty() ? Optional.empty() : Optional.of(new Value.Choices(keys));
	}

	/** Boxes in columns. */
	private static final class Ticks implements FieldControl {

		private final Composite box;
		private final Map<String, Button> buttons = new LinkedHashMap<>();
		private List<String> shown = List.of();

		Ticks(Composite parent, ChoicesField field, Named named, Answering out, Surroundings around, boolean inTable) {
			box = Boxes.flowing(parent, true);
			if (!inTable) {
				box.setLayoutData(Boxes.wide());
			}
			for (Option option : field.options()) {
				String name = around.in(option.name());
				Button button = named.of(option.key(), name).on(new Button(box, SWT.CHECK));
				// In a table the column has the name already.
				button.setText(inTable ? "" : name.replace("&", "&&"));
				button.addListener(SWT.Selection, event -> out.answer(answer(field, shown, key -> buttons.get(key).getSelection()), false));
				Boxes.left(box, button, out::left);
				buttons.put(option.key(), button);
			}
		}

		@Override
		public Control control() {
			return box;
		}

		@Override
		public void show(Optional<Value> value) {
			shown = given(value);
			buttons.forEach((key, button) -> button.setSelection(shown.contains(key)));
		}
	}

	/** A list of boxes that scrolls. */
	private static final class Many implements FieldControl {

		private final Table table;
		private final ChoicesField field;
		private List<String> shown = List.of();

		Many(Composite parent, ChoicesField field, Named named, Answering out, Surroundings around) {
			this.field = field;
			table = named.on(new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL));
			field.options().forEach(option -> new TableItem(table, SWT.NONE).setText(around.in(option.name())));
			GridData data = Boxes.wide();
			data.heightHint = ROWS * table.getItemHeight();
			table.setLayoutData(data);
			table.addListener(SWT.Selection, event -> {
				if (event.detail == SWT.CHECK) {
					out.answer(answer(field, shown, key -> table.getItem(index(key)).getChecked()), false);
				}
			});
			table.addListener(SWT.FocusOut, event -> out.left());
		}

		private int index(String key) {
			return field.options().stream().map(Option::key).toList().indexOf(key);
		}

		@Override
		public Control control() {
			return table;
		}

		@Override
		public void show(Optional<Value> value) {
			shown = given(value);
			field.options().forEach(option -> table.getItem(index(option.key())).setChecked(shown.contains(option.key())));
		}
	}

	/** A button that says what was chosen, and opens a menu to choose. */
	private static final class Behind implements FieldControl {

		private final Button button;
		private final ChoicesField field;
		private final Surroundings around;
		private List<String> shown = List.of();

		Behind(Composite parent, ChoicesField field, Named named, Answering out, Surroundings around) {
			this.field = field;
			this.around = around;
			button = named.on(new Button(parent, SWT.PUSH | SWT.LEFT));
			button.setLayoutData(Boxes.characters(button, CELL));
			button.addListener(SWT.Selection, event -> open(out));
			button.addListener(SWT.FocusOut, event -> out.left());
			show(Optional.empty());
		}

		private void open(Answering out) {
			Menu menu = new Menu(button);
			for (Option option : field.options()) {
				MenuItem item = new MenuItem(menu, SWT.CHECK);
				item.setText(around.in(option.name()).replace("&", "&&"));
				item.setSelection(shown.contains(option.key()));
				item.addListener(SWT.Selection, event -> out.answer(
						answer(field, shown, key -> key.equals(option.key()) ? item.getSelection() : shown.contains(key)), false));
			}
			menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		}

		@Override
		public Control control() {
			return button;
		}

		@Override
		public void show(Optional<Value> value) {
			shown = given(value);
			String words = shown.isEmpty() ? Messages.chooseSome
					: String.join(", ", shown.stream().map(key -> field.option(key).map(Option::name).map(around::in).orElse(key)).toList());
			button.setText(words.replace("&", "&&"));
			button.setToolTipText(words);
		}
	}
}
