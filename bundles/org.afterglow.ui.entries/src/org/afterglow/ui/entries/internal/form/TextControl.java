package org.afterglow.ui.entries.internal.form;

import java.util.Optional;

import org.afterglow.framework.TextField;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Words: of one line, or of several, growing with what is typed. */
final class TextControl implements FieldControl {

	private static final int FEWEST_LINES = 2;
	private static final int MOST_LINES = 6;
	/** What the field needs around its lines. */
	private static final int INSET = 10;
	private static final int NARROWEST = 10;

	private final TextField field;
	private final Answering out;
	private final Surroundings around;
	private final Text text;
	private boolean showing;

	TextControl(Composite parent, TextField field, Named named, Answering out, Surroundings around, boolean inTable) {
		this.field = field;
		this.out = out;
		this.around = around;
		boolean oneLine = field.isOneLine() || inTable;
		text = named.on(new Text(parent, oneLine ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
		GridData data = Boxes.wide();
		data.widthHint = Boxes.charactersWide(text, NARROWEST);
		data.minimumWidth = data.widthHint;
		if (!oneLine) {
			data.heightHint = height(FEWEST_LINES);
			text.addListener(SWT.Resize, event -> grow());
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = true;
				}
			});
		}
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> out.left());
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public void show(Optional<Value> value) {
		String wanted = value.filter(Value.Text.class::isInstance).map(words -> ((Value.Text) words).text()).orElse("");
		// A blank that was just typed is no answer, and is not taken from under the cursor.
		if (!answer(text.getText()).equals(answer(wanted))) {
			showing = true;
			text.setText(wanted.replace("\n", Text.DELIMITER));
			showing = false;
			grow();
		}
	}

	private void typed() {
		grow();
		if (!showing) {
			try {
				out.answer(answer(text.getText()), true);
				out.unreadable(Optional.empty());
			} catch (IllegalArgumentException e) {
				// Half a character, or more than a text holds: the answer stays what it was until the other half comes.
				return;
			}
		}
	}

	private Optional<Value> answer(String typed) {
		return field.with(Values.NONE, typed).get(field.key());
	}

	private int height(int lines) {
		return text.getLineHeight() * lines + INSET;
	}

	private void grow() {
		if ((text.getStyle() & SWT.MULTI) == 0 || text.getSize().x == 0) {
			return;
		}
		int wanted = Math.clamp(text.computeSize(text.getSize().x, SWT.DEFAULT).y - 2 * text.getBorderWidth(), height(FEWEST_LINES),
				height(MOST_LINES));
		GridData data = (GridData) text.getLayoutData();
		if (data.heightHint != wanted) {
			data.heightHint = wanted;
			around.reflow().run();
		}
	}
}
