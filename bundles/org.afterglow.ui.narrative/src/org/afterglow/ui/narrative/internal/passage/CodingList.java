package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.afterglow.model.Code;
import org.afterglow.model.CodingId;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.coding.OpenText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The codes on a passage; what is below them in the view is about the chosen one. */
final class CodingList {

	private static final int INSET = 8;

	private final Table table;
	private List<Mark> shown = List.of();
	private Function<Mark, Optional<Code>> codes = mark -> Optional.empty();
	private Optional<CodingId> chosen = Optional.empty();

	CodingList(Composite parent, PassageBody.Listener listener) {
		table = WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL), "passage.codings");
		WidgetKey.spoken(table, Messages.passageCodings);
		new TableColumn(table, SWT.NONE);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		RowPainter.paint(table, item -> aside((TableItem) item));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = table.getSelectionIndex();
			if (index >= 0 && index < shown.size()) {
				chosen = shown.get(index).coding().map(coding -> coding.id());
				listener.chosen(shown.get(index));
			}
		}));
		table.setMenu(menu(listener));
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
	}

	private Menu menu(PassageBody.Listener listener) {
		Menu menu = WidgetKey.key(new Menu(table), "passage.menu");
		item(menu, Messages.menuRecode, listener::recode);
		item(menu, Messages.menuRemove, listener::remove);
		return menu;
	}

	private void item(Menu menu, String label, Consumer<Mark> work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen().ifPresent(work)));
	}

	Table control() {
		return table;
	}

	/** The coding the person picked from the list last. */
	Optional<CodingId> picked() {
		return chosen;
	}

	/** The coding that was chosen before, or else the first. */
	Optional<Mark> chosen() {
		return shown.stream().filter(mark -> mark.coding().map(coding -> coding.id()).equals(chosen)).findFirst()
				.or(() -> shown.stream().findFirst());
	}

	/** @return true if the room it needs has changed */
	boolean show(OpenText open, List<Mark> codings) {
		boolean other = codings.size() != shown.size();
		shown = codings;
		codes = open::codeOf;
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = table.getItem(i);
			Mark mark = shown.get(i);
			String name = open.nameOf(mark);
			if (!item.getText().equals(name)) {
				item.setText(name);
			}
		}
		if (shown.size() > 1) {
			chosen().ifPresent(mark -> table.setSelection(shown.indexOf(mark)));
		} else {
			// One is chosen without saying so.
			table.deselectAll();
		}
		return other;
	}

	int height() {
		return Math.max(1, shown.size()) * Math.max(26, table.getItemHeight()) + 2;
	}

	void dress() {
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
	}

	/** The platform leaves no room between shape and name. */
	private void paint(Event event) {
		int side = event.gc.getFontMetrics().getHeight() * 3 / 4;
		int x = event.x + (shown.size() > 1 ? INSET : 0);
		code((TableItem) event.item).ifPresent(code -> {
			event.gc.setBackground(Theme.stripe(code.colour()));
			CodeMarks.paint(event.gc, code.kind(), new Rectangle(x, event.y + (event.height - side) / 2, side, side));
		});
		event.gc.setForeground(Theme.colour(Tone.INK));
		int left = x + side + INSET;
		String name = Shortened.middle(event.gc, ((TableItem) event.item).getText(), kindAt(event) - left);
		event.gc.drawText(name, left, event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2, true);
	}

	/** Where the kind begins that stands at the right. */
	private int kindAt(Event event) {
		Font before = event.gc.getFont();
		event.gc.setFont(Theme.small());
		int width = event.gc.textExtent(aside((TableItem) event.item)).x;
		event.gc.setFont(before);
		return table.getClientArea().width - width - 3 * INSET;
	}

	private String aside(TableItem item) {
		return code(item).map(Code::kind).map(CodeWords::kind).orElse("");
	}

	private Optional<Code> code(TableItem item) {
		int index = table.indexOf(item);
		return index >= 0 && index < shown.size() ? codes.apply(shown.get(index)) : Optional.empty();
	}
}
