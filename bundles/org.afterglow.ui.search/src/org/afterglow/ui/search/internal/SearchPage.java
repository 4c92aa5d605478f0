package org.afterglow.ui.search.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.search.Narrowing;
import org.afterglow.search.SearchRequest.Order;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.search.internal.facets.FacetColumn;
import org.afterglow.ui.search.internal.facets.Facets;
import org.afterglow.ui.search.internal.list.PaintedList;
import org.afterglow.ui.search.internal.query.SearchField;
import org.afterglow.ui.search.internal.results.ResultRow;
import org.afterglow.ui.search.internal.results.ResultRows;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The controls of the search. With room it has the column of boxes beside the results, and passages over two lines; at the
 * foot of a narrative it is a field and a list.
 */
final class SearchPage {

	/** What the person wants of the page. */
	interface Wishes {
		void narrow(Narrowing narrowing);

		void order(Order order);

		void export();

		/** There is room for the boxes now. */
		void facetsWanted();

		void leaveFacets();
	}

	private static final int INSET = 12;
	/** As wide as so many of its own heights. */
	private static final int FIELD_LINES = 4;
	/** Room in letters' heights. */
	private static final int WIDE = 36;
	private static final int HIGH = 17;

	private final Composite body;
	private final Wishes wishes;
	private final ResultRows look = new ResultRows();
	private SearchField field;
	private Combo order;
	private Button export;
	private Label sentence;
	private Link narrowed;
	private Composite middle;
	private FacetColumn facets;
	private PaintedList<ResultRow> results;
	private boolean roomForFacets;
	private boolean anyFacets;

	SearchPage(Composite parent, Wishes wishes) {
		this.wishes = wishes;
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.marginBottom = -8;
		layout.verticalSpacing = 8;
		body.setLayout(layout);
		head();
		lines();
		middle();
		body.addListener(SWT.Resize, event -> adapt());
		Theme.listen(body, this::measure);
	}

	private void head() {
		Composite head = new Composite(body, SWT.NONE);
		GridLayout inset = new GridLayout(3, false);
		inset.marginWidth = INSET;
		inset.marginHeight = 0;
		inset.horizontalSpacing = 8;
		head.setLayout(inset);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		field = new SearchField(head);
		field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		order = WidgetKey.key(new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY), "search.order");
		order.setItems(Messages.byRelevance, Messages.byTime);
		order.select(0);
		WidgetKey.spoken(order, Messages.orderSpoken);
		order.addListener(SWT.Selection, event -> wishes.order(Order.values()[order.getSelectionIndex()]));
		export = WidgetKey.key(new Button(head, SWT.PUSH), "search.export");
		export.setText(Messages.exportButton);
		export.setEnabled(false);
		export.addListener(SWT.Selection, event -> wishes.export());
		head.addListener(SWT.Resize, event -> makeRoom(head));
	}

	/** Where it would have less room than a word or two the field has a row of its own. */
	private void makeRoom(Composite head) {
		int beside = order.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + export.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		int least = FIELD_LINES * order.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int span = head.getClientArea().width - beside < least ? 3 : 1;
		GridData data = (GridData) field.control().getLayoutData();
		if (data.horizontalSpan != span) {
			data.horizontalSpan = span;
			head.requestLayout();
		}
	}

	private void lines() {
		sentence = WidgetKey.key(new Label(body, SWT.WRAP), "search.sentence");
		sentence.setLayoutData(hidden());
		narrowed = WidgetKey.key(new Link(body, SWT.WRAP), "search.narrowed");
		narrowed.setLayoutData(hidden());
		narrowed.addListener(SWT.Selection, event -> {
			wishes.narrow(Narrowing.NONE);
			field.control().setFocus();
		});
	}

	private static GridData hidden() {
		GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
		line.horizontalIndent = INSET + 2;
		line.exclude = true;
		return line;
	}

	private void middle() {
		middle = new Composite(body, SWT.NONE);
		GridLayout columns = new GridLayout(2, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		columns.horizontalSpacing = 1;
		middle.setLayout(columns);
		middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		middle.setBackground(Theme.colour(Tone.LINE));
		facets = new FacetColumn(middle, wishes::narrow, wishes::leaveFacets);
		GridData column = new GridData(SWT.LEFT, SWT.FILL, false, true);
		column.widthHint = facets.width();
		column.exclude = true;
		facets.control().setLayoutData(column);
		facets.control().setVisible(false);
		results = new PaintedList<>(middle, Tone.PAGE, Messages.resultsSpoken, look);
		WidgetKey.key(results.control(), "search.results");
		results.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		look.measure(results.control());
	}

	Composite body() {
		return body;
	}

	SearchField field() {
		return field;
	}

	PaintedList<ResultRow> results() {
		return results;
	}

	void order(Order chosen) {
		order.select(Arrays.asList(Order.values()).indexOf(chosen));
	}

	/** True if boxes are shown, so that they have to be counted. */
	boolean hasFacets() {
		return roomForFacets;
	}

	void rows(List<ResultRow> rows, int selected) {
		look.measure(results.control());
		results.show(rows, selected);
		export.setEnabled(rows.stream().anyMatch(ResultRow.OfPassage.class::isInstance));
	}

	void facets(Optional<Facets> found) {
		found.ifPresentOrElse(facets::show, facets::clear);
		anyFacets = found.filter(boxes -> !boxes.isEmpty()).isPresent();
		List<String> words = found.map(Facets::words).orElse(List.of());
		String text = words.isEmpty() ? "" : NLS.bind(Messages.narrowed, words.stream().map(SearchPage::escaped).collect(Collectors.joining("; ")));
		if (!narrowed.getText().equals(text)) {
			narrowed.setText(text);
			show(narrowed, !text.isEmpty());
		}
		showFacets();
	}

	/** An ampersand would underline what follows it. */
	private static String escaped(String words) {
		return words.replace("&", "&&").replace("<", "\u2039");
	}

	/** A sentence below the field; empty for none. */
	void say(String text, Tone tone) {
		sentence.setForeground(Theme.colour(tone));
		if (!sentence.getText().equals(text)) {
			sentence.setText(text);
			show(sentence, !text.isEmpty());
		}
	}

	private void show(Control line, boolean wanted) {
		((GridData) line.getLayoutData()).exclude = !wanted;
		line.setVisible(wanted);
		body.layout();
	}

	private void measure() {
		look.measure(results.control());
		results.layout();
	}

	/** Shows what there is room for. */
	private void adapt() {
		// Of the whole: a line that comes above the list must not take away the boxes that called it.
		Point room = body.getSize();
		int letter = facets.width() / 11;
		boolean dense = room.y < letter * HIGH;
		if (dense != look.isDense()) {
			look.dense(dense);
			results.layout();
		}
		boolean before = roomForFacets;
		roomForFacets = !dense && room.x >= letter * WIDE;
		showFacets();
		if (roomForFacets && !before) {
			wishes.facetsWanted();
		}
	}

	private void showFacets() {
		boolean wanted = roomForFacets && anyFacets;
		GridData column = (GridData) facets.control().getLayoutData();
		if (column.exclude == wanted) {
			column.exclude = !wanted;
			column.widthHint = facets.width();
			facets.control().setVisible(wanted);
			middle.layout();
		}
	}
}
