package org.afterglow.ui.narrative.internal.coding;

import java.util.List;
import java.util.function.Consumer;

import org.afterglow.model.Code;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field and a list below the selected words: type a few letters, press Enter. */
final class AddCodePopup {

	private static final int WIDTH = 310;
	private static final int ROWS = 9;
	private static final int LEAST_ROWS = 2;
	private static final int ROW = 28;
	private static final int GAP = 6;
	private static final int EDGE = 1;

	private final Shell shell;
	private final Text filter;
	private final Table table;
	private final Label hint;
	private final CodeChoices choices;
	private final Consumer<Choice> chosen;
	private List<Choice> shown = List.of();
	private Rectangle beside = new Rectangle(0, 0, 0, 0);

	/** @param chosen gets what was chosen, after the popup has closed */
	AddCodePopup(Control owner, CodeChoices choices, Consumer<Choice> chosen) {
		this.choices = choices;
		this.chosen = chosen;
		shell = WidgetKey.key(new Shell(owner.getShell(), SWT.ON_TOP | SWT.TOOL), "narrative.addCode");
		shell.setText(Messages.addCode);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		shell.setLayout(layout);
		filter = WidgetKey.key(new Text(shell, SWT.SINGLE | SWT.BORDER), "narrative.addCode.filter");
		filter.setMessage(Messages.addCodeFilter);
		WidgetKey.spoken(filter, Messages.addCodeFilterName);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = WidgetKey.key(new Table(shell, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION), "narrative.addCode.list");
		WidgetKey.spoken(table, Messages.addCodeListName);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TableColumn(table, SWT.NONE);
		hint = new Label(shell, SWT.WRAP);
		hint.setText(Messages.addCodeNone);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		RowPainter.paint(table, this::aside);
		dress();
		listen();
	}

	/**
	 * Opens below the words, above them when there is no room.
	 *
	 * @param words their bounds on the display
	 */
	void open(Rectangle words) {
		beside = words;
		filter();
		shell.open();
		filter.setFocus();
	}

	private void place() {
		int rows = Math.max(LEAST_ROWS, Math.min(ROWS, shown.size()));
		int height = shell.computeSize(WIDTH, SWT.DEFAULT).y - table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y
				+ rows * Math.max(ROW, table.getItemHeight()) + 2 * GAP;
		Rectangle screen = shell.getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(beside.x, screen.x + screen.width - WIDTH));
		// Room for the longest list decides, so that it does not jump while one types.
		int most = height + (ROWS - rows) * ROW;
		boolean below = beside.y + beside.height + GAP + most <= screen.y + screen.height;
		int y = below ? beside.y + beside.height + GAP : Math.max(screen.y, beside.y - height - GAP);
		shell.setBounds(x, y, WIDTH, height);
		table.getColumn(0).setWidth(table.getClientArea().width);
	}

	private void dress() {
		shell.setBackground(Theme.colour(Tone.PANEL));
		hint.setBackground(Theme.colour(Tone.PANEL));
		hint.setForeground(Theme.colour(Tone.INK2));
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
		filter.setBackground(Theme.colour(Tone.FIELD));
		filter.setForeground(Theme.colour(Tone.INK));
		shell.addPaintListener(event -> {
			Rectangle room = shell.getClientArea();
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, room.width - EDGE, room.height - EDGE);
		});
	}

	private void listen() {
		filter.addModifyListener(event -> filter());
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		filter.addListener(SWT.DefaultSelection, event -> accept());
		// Enter and the arrows belong to the list while one types.
		filter.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
			}
		});
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> accept()));
		table.addListener(SWT.MouseUp, event -> {
			if (table.getItem(new Point(event.x, event.y)) != null) {
				accept();
			}
		});
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	private void key(KeyEvent event) {
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

	private void move(KeyEvent event, int rows) {
		event.doit = false;
		if (!shown.isEmpty()) {
			table.setSelection(Math.max(0, Math.min(shown.size() - 1, table.getSelectionIndex() + rows)));
			table.showSelection();
		}
	}

	private void filter() {
		shown = choices.of(filter.getText());
		table.setItemCount(shown.size());
		table.clearAll();
		if (!shown.isEmpty()) {
			table.setSelection(0);
			table.showSelection();
		}
		boolean none = shown.isEmpty();
		hint.setVisible(none);
		((GridData) hint.getLayoutData()).exclude = !none;
		place();
		shell.layout();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		switch (shown.get(event.index)) {
			case Existing found -> {
				Code code = found.code();
				item.setImage(CodeMarks.image(code.kind(), code.colour()));
				item.setText(code.name());
			}
			case Fresh fresh -> {
				item.setImage(Icon.ADD.image());
				item.setText(Messages.with(Messages.addCodeFresh, fresh.name(), CodeWords.kind(fresh.kind())));
			}
		}
	}

	private String aside(Item item) {
		int index = table.indexOf((TableItem) item);
		return index >= 0 && index < shown.size() && shown.get(index) instanceof Existing found
				? CodeWords.kind(found.code().kind())
				: "";
	}

	private void accept() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < shown.size()) {
			Choice choice = shown.get(index);
			shell.close();
			chosen.accept(choice);
		}
	}
}
