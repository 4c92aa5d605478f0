package org.afterglow.ui.entries.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.EntryType;
import org.afterglow.model.EntryTypeId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.FilterField;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Callings;
import org.afterglow.ui.entries.internal.Deleting;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.afterglow.ui.entries.internal.draft.Typed;
import org.afterglow.ui.entries.internal.form.Offers;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The entries of the client that is looked at: of one type or of all, found by words, in an order, opened by Enter. */
public final class EntriesView extends ViewPart {

	public static final String ID = "org.afterglow.ui.entries.view";

	private static final int INSET = 8;

	private Records records;
	private PassageSearch search;
	private Composite body;
	private Text filter;
	private Combo kind;
	private Combo order;
	private Table table;
	private Label sentence;
	private Button begin;
	private QuestionsPane questions;
	private Optional<Clue> clue = Optional.empty();
	private Wish wish = Wish.ALL;
	private boolean incomplete;
	private List<Listing.Kind> kinds = List.of();
	private List<Orders.Order> orders = List.of();
	private Optional<Listing> listing = Optional.empty();
	private Optional<Pages> pages = Optional.empty();
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		search = Services.of(getSite(), PassageSearch.class);
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = INSET;
		layout.verticalSpacing = INSET;
		body.setLayout(layout);
		Composite top = columns(1, INSET);
		kind = combo(top, "entries.kind", Messages.kindSpoken);
		kind.addListener(SWT.Selection, event -> chooseKind());
		Composite below = columns(2, 0);
		filter = FilterField.in(below, "entries.filter", Messages.filterHint, Messages.filterSpoken);
		filter.addListener(SWT.Modify, event -> wish(new Wish(wish.type(), wish.sort(), filter.getText())));
		filter.addListener(SWT.KeyDown, this::intoTable);
		((GridLayout) below.getLayout()).marginRight = INSET;
		order = combo(below, "entries.order", Messages.orderSpoken);
		order.addListener(SWT.Selection, event -> wish(new Wish(wish.type(), orders.get(order.getSelectionIndex()).sort(), wish.words())));
		table();
		sentence = label("entries.sentence");
		begin = WidgetKey.key(new Button(body, SWT.PUSH), "entries.new");
		begin.setText(Messages.newButton);
		GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
		data.horizontalIndent = INSET;
		begin.setLayoutData(data);
		begin.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> NewEntry.begin(getSite().getPage(), wish.type())));
		questions = new QuestionsPane(body, Services.of(getSite(), PracticeModules.class));
		follow();
	}

	private Label label(String key) {
		Label label = WidgetKey.key(new Label(body, SWT.WRAP), key);
		label.setForeground(Theme.colour(Tone.INK2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.horizontalIndent = INSET;
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	private Composite columns(int count, int side) {
		Composite columns = new Composite(body, SWT.NONE);
		GridLayout layout = new GridLayout(count, true);
		layout.marginWidth = side;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		columns.setLayout(layout);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return columns;
	}

	private static Combo combo(Composite parent, String key, String spoken) {
		Combo combo = WidgetKey.spoken(WidgetKey.key(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), key), spoken);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		combo.setLayoutData(data);
		return combo;
	}

	private void table() {
		table = WidgetKey.key(new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL), "entries.list");
		WidgetKey.spoken(table, Messages.listSpoken);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(row -> EntryInput.open(getSite().getPage(), row.id(), row.name())));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				event.doit = false;
				selected().ifPresent(row -> Deleting.delete(table, records, row.id(), row.name()));
			} else if (event.character == SWT.ESC) {
				event.doit = false;
				filter.setFocus();
			}
		});
		RowPaint.on(table);
	}

	private void follow() {
		FeedRefresh.follow(records.feed(), body, this::read);
		PassageSearch.Subscription found = search.listen(() -> Jobs.later(body, this::readFound));
		body.addDisposeListener(event -> found.close());
		Runnable stop = EntryTypes.ofPractice().listen(this::read);
		body.addDisposeListener(event -> stop.run());
		ClueWatch.follow(getSite(), body, now -> {
			clue = now;
			read();
		});
	}

	/** Words are looked for in what the search has read by then. */
	private void readFound() {
		boolean complete = search.state().complete();
		if (!wish.words().isEmpty() && complete && incomplete) {
			read();
		}
		incomplete = !complete;
	}

	private void wish(Wish other) {
		if (!other.equals(wish)) {
			wish = other;
			read();
		}
	}

	private void chooseKind() {
		int index = kind.getSelectionIndex();
		Optional<EntryTypeId> type = index <= 0 ? Optional.empty() : Optional.of(kinds.get(index - 1).id());
		wish(new Wish(type, EntrySort.NEWEST, wish.words()));
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		Called called = Callings.now();
		Optional<Clue> of = clue;
		Wish wanted = wish;
		Dates dates = Dates.ofUser();
		Readable readable = new Readable(new Typed(dates.locale(), dates.today()),
				new Offers(records, Services.of(getSite(), Codebook.class), called)::name, Messages.targetGone);
		Listing.Source source = new Listing.Source(records, new Sought(search, records), called, readable);
		reading = Optional.of(Jobs.start(body, Messages.reading, monitor -> source.begin(of, wanted), begun -> show(begun, source, wanted)));
	}

	private void show(Listing read, Listing.Source source, Wish shown) {
		Optional<Listing.Row> before = selected();
		listing = Optional.of(read);
		Pages now = new Pages(table, read, source, shown);
		pages = Optional.of(now);
		choices(read);
		table.setItemCount(now.count());
		table.clearAll();
		int again = before.map(row -> now.indexOf(row).orElse(0)).orElse(0);
		if (!read.rows().isEmpty()) {
			table.setSelection(again);
		}
		say(read);
		questions.show(read.whose(), wish.type().map(EntryTypeId::module));
		body.layout(true, true);
	}

	private void choices(Listing read) {
		kinds = read.types();
		List<String> names = new ArrayList<>(List.of(read.whose().map(each -> Messages.with(Messages.kindAllOf, each.client())).orElse(Messages.kindAll)));
		kinds.forEach(each -> names.add(each.name()));
		int chosen = wish.type().map(id -> kinds.stream().map(Listing.Kind::id).toList().indexOf(id) + 1).orElse(0);
		items(kind, names, chosen);
		Optional<EntryType> type = chosen == 0 ? Optional.empty() : kinds.get(chosen - 1).type();
		orders = Orders.of(type, Locale.getDefault());
		items(order, orders.stream().map(Orders.Order::name).toList(), Math.max(0, orders.stream().map(Orders.Order::sort).toList().indexOf(wish.sort())));
	}

	private static void items(Combo combo, List<String> names, int chosen) {
		if (!List.of(combo.getItems()).equals(names)) {
			combo.setItems(names.toArray(String[]::new));
		}
		if (combo.getSelectionIndex() != chosen) {
			combo.select(chosen);
		}
		combo.setToolTipText(combo.getText());
	}

	/** An empty list teaches what it is for. */
	private void say(Listing read) {
		boolean types = !EntryTypes.ofPractice().all().isEmpty();
		String said = read.whose().map(each -> {
			if (!read.rows().isEmpty()) {
				return "";
			}
			return read.total() > 0 ? Messages.noMatch : types ? Messages.with(Messages.emptyClient, each.client()) : Messages.emptyTypes;
		}).orElse(Messages.emptyNobody);
		sentence.setText(said.replace("&", "&&"));
		boolean hidden = said.isEmpty();
		((GridData) sentence.getLayoutData()).exclude = hidden;
		sentence.setVisible(!hidden);
		boolean offered = !hidden && read.whose().isPresent() && read.total() == 0 && types;
		((GridData) begin.getLayoutData()).exclude = !offered;
		begin.setVisible(offered);
		boolean left = table.isFocusControl() && !hidden;
		((GridData) table.getLayoutData()).exclude = !hidden;
		table.setVisible(hidden);
		if (left) {
			// A list that is gone would take the keys along.
			filter.setFocus();
		}
	}

	private void fill(Event event) {
		pages.flatMap(read -> read.row(event.index)).ifPresent(row -> {
			event.item.setData(row);
			((TableItem) event.item).setText(Messages.with(Messages.rowSpoken, row.title(), row.name(), row.when(), row.aside()));
		});
	}

	private Optional<Listing.Row> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : pages.flatMap(read -> read.row(index));
	}

	private void intoTable(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
			event.doit = false;
			table.setFocus();
		}
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}
}
