package org.afterglow.ui.narrative.internal.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.afterglow.ui.PopupFocus;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Answer;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Made;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Match;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field and a list beside the selected words: type a few letters, press Enter. A new code is asked its kind in place. */
final class AddCodePopup {

	private static final int ROWS = 9;
	private static final int WIDTH = 320;
	private static final int CHARACTERS = 44;

	private final Control owner;
	private final Shell shell;
	private final Text filter;
	private final Table table;
	private final Label hint;
	private final Supplier<CodeChoices> choices;
	private final Consumer<Answer> chosen;
	private final PopupFocus focus;
	private List<Choice> shown = List.of();
	private Optional<String> asked = Optional.empty();
	private Rectangle beside = new Rectangle(0, 0, 0, 0);

	/**
	 * @param choices what there is at the moment of asking
	 * @param chosen gets what was chosen, after the popup has closed
	 */
	AddCodePopup(Control owner, String title, Supplier<CodeChoices> choices, Consumer<Answer> chosen) {
		this.owner = owner;
		this.choices = choices;
		this.chosen = chosen;
		shell = WidgetKey.key(new Shell(owner.getShell(), SWT.ON_TOP | SWT.TOOL), "narrative.addCode");
		shell.setText(title);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		shell.setLayout(layout);
		filter = WidgetKey.key(new Text(shell, SWT.SINGLE | SWT.BORDER), "narrative.addCode.filter");
		filter.setMessage(title);
		WidgetKey.spoken(filter, Messages.addCodeFilterName);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		hint = WidgetKey.key(new Label(shell, SWT.WRAP), "narrative.addCode.hint");
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = WidgetKey.key(new Table(shell, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION), "narrative.addCode.list");
		WidgetKey.spoken(table, Messages.addCodeListName);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TableColumn(table, SWT.NONE);
		ChoiceRows.paint(table, () -> shown);
		dress();
		listen();
		focus = new PopupFocus(shell, filter, this::close);
	}

	/**
	 * Opens below the words, above them when there is no room.
	 *
	 * @param words their bounds on the display
	 */
	void open(Rectangle words) {
		beside = words;
		filter();
		open();
	}

	/** Opens at the question what a new code of this name is. */
	void openAsking(Rectangle words, String name) {
		beside = words;
		ask(name);
		open();
	}

	/** Codes were made, renamed or merged elsewhere; the list offers what there is now. */
	void codesChanged() {
		if (!shell.isDisposed() && asked.isEmpty() && !choices.get().of(filter.getText()).equals(shown)) {
			filter();
		}
	}

	private void open() {
		focus.open();
		// The style sheet dresses new widgets a moment later, as lists in forms.
		shell.getDisplay().asyncExec(this::dress);
	}

	private void place() {
		int row = Math.max(PopupPlace.ROW, table.getItemHeight());
		int width = width();
		int above = shell.computeSize(width, SWT.DEFAULT).y - table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y
				+ shell.getBorderWidth();
		PopupPlace place = PopupPlace.beside(beside, shell.getMonitor().getClientArea(), width, above, row,
				Math.min(ROWS, shown.size()), asked.isPresent() ? shown.size() : ROWS);
		shell.setBounds(place.bounds());
		shell.layout();
		table.getColumn(0).setWidth(table.getClientArea().width);
	}

	private int width() {
		GC gc = new GC(shell);
		try {
			return Math.max(WIDTH, (int) (CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth()));
		} finally {
			gc.dispose();
		}
	}

	private void dress() {
		if (shell.isDisposed()) {
			return;
		}
		shell.setBackground(Theme.colour(Tone.PANEL));
		hint.setBackground(Theme.colour(Tone.PANEL));
		hint.setForeground(Theme.colour(Tone.INK2));
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
		filter.setBackground(Theme.colour(Tone.FIELD));
		filter.setForeground(Theme.colour(Tone.INK));
	}

	private void listen() {
		shell.addPaintListener(event -> {
			Rectangle room = shell.getClientArea();
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
		});
		filter.addModifyListener(event -> filter());
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		filter.addListener(SWT.DefaultSelection, event -> accept());
		// Enter and the arrows belong to the list while one types.
		filter.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				back();
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
	}

	/** From the kind to the list, from the list to the text. */
	private void back() {
		if (asked.isEmpty()) {
			close();
			return;
		}
		asked = Optional.empty();
		filter.setEditable(true);
		filter();
	}

	/** The text has the focus before the list is gone: a key pressed between the two would reach nobody. */
	private void close() {
		if (shell.isDisposed()) {
			return;
		}
		if (!owner.isDisposed() && shell.getDisplay().getActiveShell() == shell) {
			owner.getShell().forceActive();
			owner.setFocus();
		}
		shell.close();
	}

	private void key(KeyEvent event) {
		boolean withControl = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, 1);
			case SWT.ARROW_UP -> move(event, -1);
			case SWT.PAGE_DOWN -> move(event, ROWS - 1);
			case SWT.PAGE_UP -> move(event, 1 - ROWS);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (withControl) {
					event.doit = false;
					row(Fresh.class);
				}
			}
			case 'i' -> {
				if (withControl) {
					event.doit = false;
					row(Words.class);
				}
			}
			default -> {
				return;
			}
		}
	}

	private void row(Class<? extends Choice> kind) {
		shown.stream().filter(kind::isInstance).findFirst().ifPresent(this::take);
	}

	private void move(KeyEvent event, int rows) {
		event.doit = false;
		if (!shown.isEmpty()) {
			table.setSelection(Math.max(0, Math.min(shown.size() - 1, table.getSelectionIndex() + rows)));
			table.showSelection();
		}
	}

	private void filter() {
		if (asked.isEmpty()) {
			List<Choice> rows = choices.get().of(filter.getText());
			boolean below = rows.size() > ROWS;
			if (below) {
				hint.moveBelow(table);
			} else {
				hint.moveAbove(table);
			}
			show(rows, rows.isEmpty() ? Messages.addCodeNone : below ? ChoiceRows.keys(rows) : "");
		}
	}

	private void ask(String name) {
		asked = Optional.of(name);
		filter.setText(name);
		filter.setEditable(false);
		hint.moveAbove(table);
		show(CodeChoices.kinds(name), Messages.with(Messages.addCodeWhat, name));
	}

	private void show(List<Choice> rows, String sentence) {
		shown = rows;
		table.setItemCount(shown.size());
		table.clearAll();
		if (!shown.isEmpty()) {
			table.setSelection(0);
			table.showSelection();
		}
		hint.setText(sentence.replace("&", "&&"));
		hint.setVisible(!sentence.isEmpty());
		((GridData) hint.getLayoutData()).exclude = sentence.isEmpty();
		place();
	}

	private void fill(Event event) {
		// While GTK empties a list it asks for rows that are gone, under no number.
		if (event.index >= 0 && event.index < shown.size()) {
			((TableItem) event.item).setText(ChoiceRows.text(shown.get(event.index)));
		}
	}

	private void accept() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < shown.size()) {
			take(shown.get(index));
		}
	}

	private void take(Choice choice) {
		switch (choice) {
			case Existing found -> finish(found);
			case Made made -> finish(made);
			case Fresh fresh -> ask(fresh.name());
			case Words words -> choices.get().named(words.name()).ifPresentOrElse(
					code -> finish(new Existing(code, Optional.empty(), Match.NONE)), () -> ask(words.name()));
		}
	}

	private void finish(Answer answer) {
		close();
		chosen.accept(answer);
	}
}
