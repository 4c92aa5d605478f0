package org.afterglow.ui.entries.internal.form;

import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.framework.ScaleField;
import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** A number on a scale: typed, or moved along it, or not answered. Zero is an answer. */
final class ScaleControl implements FieldControl {

	private static final int MOST_STEPS = 1000;
	private static final int CHARACTERS = 7;
	private static final int SLIDER = 24;
	private static final double PARTS = 1e9;

	private final ScaleField field;
	private final Surroundings around;
	private final Composite box;
	private final ParsedText.Shown<Value.Amount> number;
	private Optional<Scale> slider = Optional.empty();
	private Optional<Label> said = Optional.empty();
	private Optional<Button> clear = Optional.empty();

	ScaleControl(Composite parent, ScaleField field, Named named, Answering out, Surroundings around, boolean inTable) {
		this.field = field;
		this.around = around;
		box = Boxes.columns(parent, inTable ? 1 : 5);
		ParsedText.Form<Value.Amount> form = new ParsedText.Form<>(Value.Amount.class, this::read,
				amount -> around.typed().number(amount.number()), this::step, Messages.notANumber);
		number = ParsedText.in(box, form, named, out);
		number.text().setLayoutData(Boxes.characters(number.text(), CHARACTERS));
		if (!inTable) {
			slider(named, out);
			field.unit().ifPresent(unit -> Boxes.hint(box, around.in(unit)));
			said(named, out);
			anchors();
		}
	}

	private void slider(Named named, Answering out) {
		if (steps() > MOST_STEPS) {
			return;
		}
		Scale scale = named.of("slider", Messages.asSlider).on(new Scale(box, SWT.HORIZONTAL));
		scale.setMaximum((int) steps());
		scale.setPageIncrement((int) Math.max(1, steps() / 10));
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = Boxes.charactersWide(scale, SLIDER);
		scale.setLayoutData(data);
		scale.addListener(SWT.Selection, event -> out.answer(Optional.of(new Value.Amount(at(scale.getSelection()))), true));
		scale.addListener(SWT.FocusOut, event -> out.left());
		slider = Optional.of(scale);
	}

	private void said(Named named, Answering out) {
		Label label = Boxes.hint(box, Messages.notAnswered);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		said = Optional.of(label);
		Button button = Boxes.button(box, Messages.clear, named.of("clear", Messages.clearSpoken), () -> {
			number.text().setFocus();
			out.answer(Optional.empty(), false);
		});
		clear = Optional.of(button);
	}

	private void anchors() {
		String words = field.anchors().entrySet().stream()
				.map(anchor -> around.typed().number(anchor.getKey()) + " " + around.in(anchor.getValue()))
				.collect(Collectors.joining("   "));
		if (!words.isEmpty()) {
			Label label = Boxes.hint(box, words);
			GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1);
			label.setLayoutData(data);
			label.setToolTipText(words);
		}
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void setFocus() {
		number.text().setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		number.show(value);
		Optional<Double> amount = value.filter(Value.Amount.class::isInstance).map(each -> ((Value.Amount) each).number());
		slider.ifPresent(scale -> scale.setSelection(amount.map(this::place).orElse(0)));
		clear.ifPresent(button -> button.setEnabled(amount.isPresent()));
		said.ifPresent(label -> {
			String words = amount.map(each -> Optional.ofNullable(field.anchors().get(each)).map(around::in).orElse("")).orElse(Messages.notAnswered);
			if (!label.getText().equals(words.replace("&", "&&"))) {
				label.setText(words.replace("&", "&&"));
				box.layout();
			}
		});
	}

	private Optional<Value.Amount> read(String typed) {
		return around.typed().number(typed).stream().mapToObj(Value.Amount::new).findFirst();
	}

	private Value.Amount step(Optional<Value.Amount> from, int direction) {
		double next = from.map(amount -> amount.number() + direction * field.step()).orElse(direction > 0 ? field.lowest() : field.highest());
		return new Value.Amount(Math.clamp(tidy(next), field.lowest(), field.highest()));
	}

	private long steps() {
		return Math.round((field.highest() - field.lowest()) / field.step());
	}

	private double at(int place) {
		return Math.min(field.highest(), tidy(field.lowest() + place * field.step()));
	}

	/** Tenths added up are no tenths any more. */
	private static double tidy(double number) {
		return Math.rint(number * PARTS) / PARTS;
	}

	private int place(double number) {
		return (int) Math.clamp(Math.round((number - field.lowest()) / field.step()), 0, steps());
	}
}
