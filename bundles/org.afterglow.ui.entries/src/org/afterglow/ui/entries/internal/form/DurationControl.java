package org.afterglow.ui.entries.internal.form;

import java.time.Duration;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A length of time: minutes, or hours and minutes. */
final class DurationControl implements FieldControl {

	private static final int CHARACTERS = 12;
	private static final int STEP = 5;

	private final Composite box;
	private final ParsedText.Shown<Value.Length> length;

	DurationControl(Composite parent, Named named, Answering out, Surroundings around, boolean inTable) {
		box = Boxes.columns(parent, inTable ? 1 : 2);
		ParsedText.Form<Value.Length> form = new ParsedText.Form<>(Value.Length.class, typed -> around.typed().length(typed).map(Value.Length::new),
				value -> around.typed().length(value.length()), (from, direction) -> step(from, direction), Messages.notALength);
		length = ParsedText.in(box, form, named, out);
		length.text().setLayoutData(Boxes.characters(length.text(), CHARACTERS));
		if (!inTable) {
			Boxes.hint(box, Messages.lengthHint);
		}
	}

	private static Value.Length step(Optional<Value.Length> from, int direction) {
		long minutes = from.map(value -> value.length().toMinutes()).orElse(0L);
		return new Value.Length(Duration.ofMinutes(Math.max(0, minutes + (long) direction * STEP)));
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void setFocus() {
		length.text().setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		length.show(value);
	}
}
