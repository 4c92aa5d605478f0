package org.afterglow.framework;

import org.afterglow.model.Value;

/**
 * A field that can also be a column of a table.
 *
 * @since 1.0
 */
public abstract sealed class CellField extends Field
		permits TextField, ScaleField, ChoiceField, ChoicesField, DateField, DurationField, ReferenceField {

	CellField(Common common, Class<? extends Value> kind) {
		super(common, kind);
	}
}
