package org.afterglow.ui.entries.internal.form;

import org.afterglow.framework.CellField;
import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.eclipse.swt.widgets.Composite;

/** The one place that tells the kinds of fields apart to draw them. */
final class FieldControls {

	private FieldControls() {
	}

	static FieldControl of(Composite parent, Field field, Named named, Answering out, Surroundings around) {
		return switch (field) {
			case CellField cell -> ofCell(parent, cell, named, out, around, false);
			case RowsField rows -> new RowsControl(parent, rows, named, out, around);
			case RelationField relations -> new RelationControl(parent, relations, named, out, around);
			case PassagesField passages -> new PassagesControl(parent, passages, named, out, around);
			case ComputedField computed -> new ComputedControl(parent, computed, named, around);
		};
	}

	static FieldControl ofCell(Composite parent, CellField field, Named named, Answering out, Surroundings around, boolean inTable) {
		return switch (field) {
			case TextField text -> new TextControl(parent, text, named, out, around, inTable);
			case ScaleField scale -> new ScaleControl(parent, scale, named, out, around, inTable);
			case ChoiceField choice -> ChoiceControl.of(parent, choice, named, out, around, inTable);
			case ChoicesField choices -> ChoicesControl.of(parent, choices, named, out, around, inTable);
			case DateField date -> new DateControl(parent, named, out, around, inTable);
			case DurationField duration -> new DurationControl(parent, named, out, around, inTable);
			case ReferenceField reference -> new ReferenceControl(parent, reference, named, out, around);
		};
	}
}
