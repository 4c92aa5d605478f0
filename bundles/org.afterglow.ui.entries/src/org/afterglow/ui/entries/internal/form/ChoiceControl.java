package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.Option;
import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several answers: beside each other if they are few, else in a list that opens. */
final class ChoiceControl {

	private static final int MOST_BESIDE = 5;

	private ChoiceControl() {
	}

	static FieldControl of(Composite parent, ChoiceField field, Named named, Answering out, Surroundings around, boolean inTable) {
		return field.options().size() <= MOST_BESIDE && !inTable ? new Beside(parent, field, named, out, around)
				: new Listed(parent, field, named, out, around);
	}

	private static Optional<String> chosen(Optional<Value> value) {
		return value.filter(Value.Choice.class::isInstance).map(choice -> ((Value.Choice) choice).option());
	}

	/** Radio buttons, and a button for no answer. */
	private static final class Beside implements FieldControl {

		private final Composite box;
		private final List<Button> buttons = new ArrayList<>();
		private final List<Option> options;
		private final Button clear;

		Beside(Composite parent, ChoiceField field, Named named, Answering out, Surroundings around) {
			options = field.options();
			box = Boxes.flowing(parent, false);
			box.setLayoutData(Boxes.wide());
			for (Option option : options) {
				String name = around.in(option.name());
				Button button = named.of(option.key(), name).on(new Button(box, SWT.RADIO));
				button.setText(name.replace("&", "&&"));
				button.addListener(SWT.Selection, event -> {
					if (button.getSelection()) {
						out.answer(Optional.of(new Value.Choice(option.key())), false);
					}
				});
				Boxes.left(box, button, out::left);
				buttons.add(button);
			}
			clear = Boxes.button(box, Messages.clear, named.of("clear", Messages.clearSpoken), () -> {
				buttons.getFirst().setFocus();
				out.answer(Optional.empty(), false);
			});
		}

		@Override
		public Control control() {
			return box;
		}

		@Override
		public void show(Optional<Value> value) {
			Optional<String> chosen = chosen(value);
			for (int i = 0; i < options.size(); i++) {
				buttons.get(i).setSelection(chosen.filter(options.get(i).key()::equals).isPresent());
			}
			clear.setEnabled(value.isPresent());
		}
	}

	/** A list that opens, with no answer at its top. */
	private static final class Listed implements FieldControl {

		private final Combo combo;
		private final List<Option> options;

		Listed(Composite parent, ChoiceField field, Named named, Answering out, Surroundings around) {
			options = field.options();
			combo = named.on(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
			combo.add(Messages.notAnswered);
			options.forEach(option -> combo.add(around.in(option.name())));
			combo.setVisibleItemCount(15);
			combo.select(0);
			combo.addListener(SWT.Selection, event -> {
				int index = combo.getSelectionIndex();
				out.answer(index <= 0 ? Optional.empty() : Optional.of(new Value.Choice(options.get(index - 1).key())), false);
			});
			combo.addListener(SWT.FocusOut, event -> out.left());
		}

		@Override
		public Control control() {
			return combo;
		}

		@Override
		public void show(Optional<Value> value) {
			Optional<String> chosen = chosen(value);
			int index = 0;
			for (int i = 0; i < options.size(); i++) {
				if (chosen.filter(options.get(i).key()::equals).isPresent()) {
					index = i + 1;
				}
			}
			if (combo.getSelectionIndex() != index) {
				combo.select(index);
			}
		}
	}
}
