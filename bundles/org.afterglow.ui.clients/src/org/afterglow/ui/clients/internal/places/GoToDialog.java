package org.afterglow.ui.clients.internal.places;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PopupFocus;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.clients.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field and a list above the window: a few letters, Enter, there. */
final class GoToDialog {

	private static final int ROWS = 15;
	private static final int CHARACTERS = 74;
	private static final int MARGIN = 10;

	/** Finds rows for what was typed. Runs off the UI thread. */
	@FunctionalInterface
	interface Rows {
		/** @param typed may be empty: what was used last then, and some of each sort */
		List<Row> of(String typed, IProgressMonitor monitor);
	}

	private final Shell window;
	private final Shell shell;
	private final Text field;
	private final Table table;
	private final Label sentence;
	private final Rows rows;
	private final Consumer<Place> chosen;
	private List<Row> shown = List.of();
	private Optional<Job> looking = Optional.empty();
	/** Enter was pressed before the rows for what was typed were there. */
	private boolean accepting;

	/** @param chosen gets where to go, after the list has closed */
	GoToDialog(Shell window, Rows rows, Consumer<Place> chosen) {
		this.window = window;
		this.rows = rows;
		this.chosen = chosen;
		shell = WidgetKey.key(new Shell(window, SWT.ON_TOP | SWT.TOOL), "goto.dialog");
		shell.setText(Messages.goTitle);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = MARGIN - 2;
		shell.setLayout(layout);
		field = WidgetKey.key(new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH), "goto.field");
		field.setMessage(Messages.goField);
		WidgetKey.spoken(field, Messages.goSpoken);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = WidgetKey.key(new Table(shell, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL), "goto.list");
		WidgetKey.spoken(table, Messages.goListSpoken);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TableColumn(table, SWT.NONE);
		sentence = WidgetKey.key(new Label(shell, SWT.WRAP), "goto.sentence");
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		RowPaint.paint(table, () -> shown, Dates.ofUser());
		dress();
		listen();
	}

	void open() {
		say(Messages.goStart);
		place();
		look();
		new PopupFocus(shell, field, this::close).open();
	}

	private void dress() {
		shell.setBackground(Theme.colour(Tone.PANEL));
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
		sentence.setBackground(Theme.colour(Tone.PANEL));
		sentence.setForeground(Theme.colour(Tone.INK2));
		field.setBackground(Theme.colour(Tone.FIELD));
		field.setForeground(Theme.colour(Tone.INK));
		shell.addListener(SWT.Paint, event -> {
			Rectangle room = shell.getClientArea();
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
		});
	}

	private void listen() {
		field.addListener(SWT.Modify, event -> look());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> accept());
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				// There is one field, and the list follows it.
				event.doit = false;
			}
		});
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> field.setFocus());
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (item != null && shown.get(table.indexOf(item)) instanceof Row.Choice) {
				accept();
			}
		});
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
		shell.addListener(SWT.Dispose, event -> looking.ifPresent(Job::cancel));
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, 1);
			case SWT.ARROW_UP -> move(event, -1);
			case SWT.PAGE_DOWN -> move(event, ROWS - 1);
			case SWT.PAGE_UP -> move(event, 1 - ROWS);
			default -> {
				return;
			}
		}
	}

	private void move(Event event, int steps) {
		event.doit = false;
		int at = Row.step(shown, table.getSelectionIndex(), steps);
		if (at >= 0) {
			select(at);
		}
	}

	private void select(int index) {
		table.setSelection(index);
		// The heading of the first places comes into sight with them.
		table.showItem(table.getItem(index == 1 ? 0 : index));
		table.showSelection();
	}

	private void look() {
		looking.ifPresent(Job::cancel);
		accepting = false;
		String typed = field.getText();
		looking = Optional.of(Jobs.start(shell, Messages.goTitle, monitor -> rows.of(typed, monitor), found -> {
			if (field.getText().equals(typed)) {
				show(found);
			}
		}));
	}

	private void show(List<Row> next) {
		looking = Optional.empty();
		shown = next;
		table.setItemCount(next.size());
		table.clearAll();
		int first = Row.step(next, -1, 1);
		if (first >= 0) {
			select(first);
		}
		boolean typed = !field.getText().isBlank();
		say(!typed ? Messages.goStart : next.isEmpty() ? MessageFormat.format(Messages.goNothing, field.getText().strip()) : "");
		place();
		table.redraw();
		if (accepting) {
			accept();
		}
	}

	private void say(String text) {
		sentence.setText(text);
		((GridData) sentence.getLayoutData()).exclude = text.isEmpty();
		sentence.setVisible(!text.isEmpty());
		((GridData) table.getLayoutData()).exclude = shown.isEmpty();
		table.setVisible(!shown.isEmpty());
	}

	/** In the upper middle of the window, as tall as the list. */
	private void place() {
		Rectangle room = window.getBounds();
		int width = Math.min(width(), room.width - 4 * MARGIN);
		((GridData) table.getLayoutData()).heightHint = Math.min(ROWS, shown.size()) * table.getItemHeight();
		Point size = shell.computeSize(width, SWT.DEFAULT);
		shell.setBounds(room.x + (room.width - size.x) / 2, room.y + room.height / 7, size.x, size.y);
		shell.layout();
		table.getColumn(0).setWidth(table.getClientArea().width);
	}

	private int width() {
		GC gc = new GC(shell);
		try {
			return (int) (CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	private void fill(Event event) {
		// While GTK empties a list it asks for rows that are gone, under no number.
		if (event.index >= 0 && event.index < shown.size()) {
			((TableItem) event.item).setText(switch (shown.get(event.index)) {
				case Row.Heading heading -> heading.text();
				case Row.Choice choice -> choice.place().name();
			});
		}
	}

	private void accept() {
		if (looking.isPresent()) {
			accepting = true;
			return;
		}
		int index = table.getSelectionIndex();
		if (index >= 0 && index < shown.size() && shown.get(index) instanceof Row.Choice choice) {
			close();
			// After the window has its focus back: a command belongs to the part that has it.
			window.getDisplay().asyncExec(() -> chosen.accept(choice.place()));
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
		if (!window.isDisposed()) {
			window.setActive();
		}
	}
}
