package org.afterglow.ui.narrative.internal.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Code;
import org.afterglow.model.CodingId;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.coding.OpenText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The codes on a passage; what is below them in the view is about the chosen one. */
final class CodingList {

	private final Table table;
	private List<Mark> shown = List.of();
	private Optional<CodingId> chosen = Optional.empty();

	CodingList(Composite parent, Consumer<Mark> choose) {
		table = WidgetKey.key(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL), "passage.codings");
		WidgetKey.spoken(table, Messages.passageCodings);
		new TableColumn(table, SWT.NONE);
		RowPainter.paint(table, item -> aside((TableItem) item));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = table.getSelectionIndex();
			if (index >= 0 && index < shown.size()) {
				chosen = shown.get(index).coding().map(coding -> coding.id());
				choose.accept(shown.get(index));
			}
		}));
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
	}

	Table control() {
		return table;
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
		table.setItemCount(shown.size());
		List<String> names = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = table.getItem(i);
			Mark mark = shown.get(i);
			String name = open.nameOf(mark);
			names.add(name);
			if (!item.getText().equals(name)) {
				item.setText(name);
			}
			item.setImage(open.codeOf(mark).map(CodingList::image).orElse(null));
			item.setData(open.codeOf(mark).map(Code::kind).map(CodeWords::kind).orElse(""));
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

	Point size(int width) {
		return new Point(width, height());
	}

	private static org.eclipse.swt.graphics.Image image(Code code) {
		return CodeMarks.image(code.kind(), code.colour());
	}

	private static String aside(TableItem item) {
		return item.getData() instanceof String kind ? kind : "";
	}
}
