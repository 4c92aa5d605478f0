package org.afterglow.ui.entries.internal.form;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.afterglow.model.Value;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field for something that is typed and read as a value. Up and Down go to the next one. */
final class ParsedText {

	/**
	 * How it is read and written.
	 *
	 * @param read empty if the words are no such value
	 * @param step the next up (1) or down (-1), from nothing as well
	 * @param unreadable the sentence about words that are no such value
	 */
	record Form<V extends Value>(Class<V> kind, Function<String, Optional<V>> read, Function<V, String> written,
			BiFunction<Optional<V>, Integer, V> step, String unreadable) {
	}

	private ParsedText() {
	}

	/** Makes the field. @param answered hears of every answer that was given here */
	static <V extends Value> Shown<V> in(Composite parent, Form<V> form, Named named, Answering out) {
		return new Shown<>(parent, form, named, out);
	}

	/** The field. */
	static final class Shown<V extends Value> {

		private final Text text;
		private final Form<V> form;
		private final Answering out;
		private boolean showing;

		private Shown(Composite parent, Form<V> form, Named named, Answering out) {
			this.form = form;
			this.out = out;
			text = named.on(new Text(parent, SWT.SINGLE | SWT.BORDER));
			text.addListener(SWT.Modify, event -> typed());
			text.addListener(SWT.KeyDown, this::key);
			text.addListener(SWT.FocusOut, event -> leave());
		}

		Text text() {
			return text;
		}

		void show(Optional<Value> value) {
			Optional<V> wanted = value.filter(form.kind()::isInstance).map(form.kind()::cast);
			Optional<V> there = form.read().apply(text.getText());
			if (!wanted.equals(there)) {
				write(wanted);
				out.unreadable(Optional.empty());
			}
		}

		private void write(Optional<V> value) {
			showing = true;
			text.setText(value.map(form.written()).orElse(""));
			showing = false;
		}

		private void typed() {
			if (!showing) {
				out.answer(form.read().apply(text.getText()).map(Value.class::cast), true);
			}
		}

		private void leave() {
			Optional<V> value = form.read().apply(text.getText());
			boolean strange = value.isEmpty() && !text.getText().isBlank();
			out.unreadable(strange ? Optional.of(form.unreadable()) : Optional.empty());
			if (value.isPresent()) {
				write(value);
			}
			out.left();
		}

		private void key(Event event) {
			int direction = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
			if (direction != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && text.getEditable()) {
				event.doit = false;
				V next = form.step().apply(form.read().apply(text.getText()), direction);
				write(Optional.of(next));
				text.selectAll();
				out.answer(Optional.of(next), true);
			}
		}
	}
}
