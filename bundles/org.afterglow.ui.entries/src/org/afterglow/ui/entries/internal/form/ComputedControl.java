package org.afterglow.ui.entries.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.ComputedField;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Value;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What follows from other answers: read, never typed. */
final class ComputedControl implements FieldControl {

	private final Label label;
	private final EntryOutline.Field field;
	private final Readable readable;

	ComputedControl(Composite parent, ComputedField field, Named named, Surroundings around) {
		this.field = new EntryOutline.Field(field.key(), field.name(), Map.of(), List.of());
		readable = new Readable(around.typed(), target -> Optional.empty(), Messages.targetGone);
		label = named.on(new Label(parent, SWT.WRAP));
		GridData data = Boxes.wide();
		data.widthHint = Boxes.charactersWide(label, 20);
		label.setLayoutData(data);
		show(Optional.empty());
	}

	@Override
	public Control control() {
		return label;
	}

	@Override
	public void show(Optional<Value> value) {
		String words = value.map(each -> readable.text(field, each)).orElse(Messages.computedNothing).replace("&", "&&");
		if (!label.getText().equals(words)) {
			label.setText(words);
		}
	}
}
