package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.CellField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.ui.Theme;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Rows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A table that grows: below its rows there is always an empty one, and whoever answers in it has a row more. Every cell is a control
 * of its own, so that Tab goes through them and each is heard by its column and row.
 */
final class RowsControl implements FieldControl {

	/** One row of cells; the last has none of its own in the answer yet. */
	private record Row(List<FieldControl> cells, Button remove) {

		void dispose() {
			cells.forEach(cell -> cell.control().dispose());
			remove.dispose();
		}
	}

	private static final int COMBO_CHARACTERS = 16;

	private final RowsField field;
	private final Named named;
	private final Answering out;
	private final Surroundings around;
	private final Composite box;
	private final List<Row> rows = new ArrayList<>();
	private List<Values> shown = List.of();

	RowsControl(Composite parent, RowsField field, Named named, Answering out, Surroundings around) {
		this.field = field;
		this.named = named;
		this.out = out;
		this.around = around;
		box = WidgetKey.key(Boxes.columns(parent, field.columns().size() + 1), named.key());
		box.setLayoutData(Boxes.wide());
		for (CellField column : field.columns()) {
			Label head = new Label(box, SWT.NONE);
			head.setFont(Theme.smallBold());
			head.setText(around.in(column.name()).replace("&", "&&"));
			head.setToolTipText(column.help().map(around::in).orElseGet(() -> around.in(column.name())));
			head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, column instanceof TextField, false));
		}
		new Label(box, SWT.NONE);
		add();
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void setFocus() {
		rows.getFirst().cells().getFirst().setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		List<Values> wanted = value.filter(Value.Rows.class::isInstance).map(each -> ((Value.Rows) each).rows()).orElse(List.of());
		boolean resized = false;
		while (rows.size() > wanted.size() + 1) {
			rows.removeLast().dispose();
			resized = true;
		}
		while (rows.size() < wanted.size() + 1) {
			add();
			resized = true;
		}
		shown = wanted;
		for (int i = 0; i < rows.size(); i++) {
			show(rows.get(i), i < wanted.size() ? wanted.get(i) : Values.NONE);
			rows.get(i).remove().setVisible(i < wanted.size());
		}
		if (resized) {
			around.reflow().run();
		}
	}

	private void show(Row row, Values answers) {
		for (int i = 0; i < row.cells().size(); i++) {
			row.cells().get(i).show(answers.get(field.columns().get(i).key()));
		}
	}

	private void add() {
		int index = rows.size();
		List<FieldControl> cells = new ArrayList<>();
		for (CellField column : field.columns()) {
			String name = Messages.with(Messages.cellSpoken, named.spoken(), around.in(column.name()), index + 1);
			Named cell = new Named(named.key() + "." + index + "." + column.key(), name);
			FieldControl made = FieldControls.ofCell(box, column, cell, new Cell(index, column), around, true);
			if (made.control() instanceof Combo combo) {
				combo.setLayoutData(shrinking(combo));
			}
			removedByKey(made.control(), index);
			cells.add(made);
		}
		Button remove = Boxes.button(box, Messages.removeRow, new Named(named.key() + "." + index + ".remove",
				Messages.with(Messages.removeRowSpoken, named.spoken(), index + 1)), () -> remove(index));
		rows.add(new Row(cells, remove));
	}

	/** As wide as there is room: the longest of its words would push the end of the row out of sight. */
	private static GridData shrinking(Combo combo) {
		GridData data = Boxes.wide();
		data.widthHint = Boxes.charactersWide(combo, COMBO_CHARACTERS);
		data.minimumWidth = data.widthHint;
		return data;
	}

	/** A box that listened itself would take the focus in place of what is in it. */
	private void removedByKey(Control control, int index) {
		if (control.getClass() == Composite.class) {
			for (Control child : ((Composite) control).getChildren()) {
				removedByKey(child, index);
			}
		} else {
			control.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.DEL && event.stateMask == SWT.MOD1) {
					event.doit = false;
					remove(index);
				}
			});
		}
	}

	private void remove(int index) {
		if (index < shown.size()) {
			rows.get(index).cells().getFirst().setFocus();
			out.answer(Rows.without(shown, index), false);
		}
	}

	/** Answers of one cell become those of the table. */
	private final class Cell implements Answering {

		private final int row;
		private final CellField column;

		Cell(int row, CellField column) {
			this.row = row;
			this.column = column;
		}

		@Override
		public void answer(Optional<Value> value, boolean typing) {
			if (row < Value.MOST && (row < shown.size() || value.isPresent())) {
				out.answer(Rows.with(shown, row, column.key(), value), typing);
			}
		}

		@Override
		public void left() {
			out.left();
		}

		@Override
		public void unreadable(Optional<String> sentence) {
			out.unreadable(sentence);
		}
	}
}
