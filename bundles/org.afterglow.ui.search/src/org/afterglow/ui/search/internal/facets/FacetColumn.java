package org.afterglow.ui.search.internal.facets;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.afterglow.search.Narrowing;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.list.PaintedList;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The column of boxes at the left of the results. */
public final class FacetColumn {

	private final PaintedList<FacetRow> list;
	private final FacetRows look = new FacetRows();
	private final Set<Facets.Group> whole = EnumSet.noneOf(Facets.Group.class);
	private final Consumer<Narrowing> narrow;
	private Optional<Facets> facets = Optional.empty();

	/**
	 * @param narrow hears of another narrowing
	 * @param leave the user goes back to the field
	 */
	public FacetColumn(Composite parent, Consumer<Narrowing> narrow, Runnable leave) {
		this.narrow = narrow;
		list = new PaintedList<>(parent, Tone.PANEL, Messages.facetsSpoken, look);
		WidgetKey.key(list.control(), "search.facets");
		look.measure(list.control());
		list.openByClick();
		list.onLeave(leave);
		list.onOpen(this::take);
	}

	private void take(FacetRow row) {
		switch (row) {
			case FacetRow.Choice choice -> narrow.accept(choice.toggle().apply(facets.orElseThrow().narrowing()));
			case FacetRow.More more -> {
				whole.add(more.group());
				show();
			}
			case FacetRow.Heading heading -> {
				// cannot be reached
			}
		}
	}

	public Control control() {
		return list.control();
	}

	/** Shows the boxes of an answer; the cursor stays on the box it was on. */
	public void show(Facets next) {
		facets = Optional.of(next);
		show();
	}

	public void clear() {
		facets = Optional.empty();
		list.show(List.of(), -1);
	}

	private void show() {
		look.measure(list.control());
		Optional<String> before = list.selected().map(FacetRow::text);
		List<FacetRow> rows = facets.orElseThrow().rows(whole);
		int cursor = -1;
		for (int i = 0; i < rows.size() && cursor < 0; i++) {
			cursor = look.reachable(rows.get(i)) && before.equals(Optional.of(rows.get(i).text())) ? i : -1;
		}
		list.show(rows, cursor);
	}

	/** Room the column wants, from the size of the letters. */
	public int width() {
		return look.width();
	}
}
