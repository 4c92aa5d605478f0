package org.afterglow.ui.entries.internal.form;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day: typed as the language writes it, or today; may stay empty, which a platform's own field for a day cannot. */
final class DateControl implements FieldControl {

	private static final int CHARACTERS = 16;
	private static final int IN_TABLE = 12;

	private final Composite box;
	private final ParsedText.Shown<Value.Day> day;

	DateControl(Composite parent, Named named, Answering out, Surroundings around, boolean inTable) {
		box = Boxes.columns(parent, inTable ? 1 : 2);
		LocalDate today = around.typed().today();
		ParsedText.Form<Value.Day> form = new ParsedText.Form<>(Value.Day.class, typed -> around.typed().day(typed).map(Value.Day::new),
				value -> around.typed().day(value.date()),
				(from, direction) -> new Value.Day(from.map(value -> value.date().plusDays(direction)).orElse(today)), Messages.notADay);
		day = ParsedText.in(box, form, named, out);
		day.text().setLayoutData(Boxes.characters(day.text(), inTable ? IN_TABLE : CHARACTERS));
		if (!inTable) {
			Boxes.button(box, Messages.today, named.of("today", Messages.today), () -> {
				day.text().setFocus();
				out.answer(Optional.of(new Value.Day(today)), false);
			});
		}
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void setFocus() {
		day.text().setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		day.show(value);
	}
}
