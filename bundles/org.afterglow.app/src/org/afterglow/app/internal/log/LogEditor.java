package org.afterglow.app.internal.log;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.app.internal.page.PageInput;
import org.afterglow.app.internal.page.PagePart;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditSubject.Sort;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

/** The page of the log: who opened, read, searched and changed what. */
public final class LogEditor extends PagePart {

	public static final String ID = "org.afterglow.app.log";
	/** There is one log. */
	public static final PageInput INPUT = new PageInput(Messages.title, Icon.EYE);

	private static final int TITLE_POINTS = 20;
	private static final int INSET = 36;
	private static final int LESS_INSET = 12;

	private final Clock clock = Dates.ofUser().clock();
	private Records records;
	private Composite page;
	private Composite head;
	private Composite tools;
	private LogFilter filter;
	private LogRows rows;
	private Link empty;
	private Label checked;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		super.init(site, input);
		records = Services.of(site, Records.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = WidgetKey.key(new Composite(parent, SWT.NONE), "log");
		GridLayout layout = new GridLayout();
		layout.marginHeight = 26;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		page.addListener(SWT.Resize, event -> makeRoom());
		head();
		sentence(Messages.explained, Tone.INK2);
		tools();
		checked = WidgetKey.key(sentence("", Tone.INK2), "log.checked");
		hide(checked, true);
		rows = new LogRows(page, records, filter::clients, this::shown);
		rows.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		rows.table().addListener(SWT.DefaultSelection, event -> rows.selected().ifPresent(this::open));
		empty = WidgetKey.key(new Link(page, SWT.NONE), "log.empty");
		empty.setForeground(Theme.colour(Tone.INK2));
		empty.setLinkForeground(Theme.colour(Tone.DUSK));
		empty.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		empty.addListener(SWT.Selection, event -> {
			filter.everything();
			show();
		});
		hide(empty, true);
		showIcon(page);
		FeedRefresh.follow(records.feed(), page, rows::refresh);
		show();
	}

	/** The title, and at its right what can be done with the whole. */
	private void head() {
		head = row(3);
		Label title = new Label(head, SWT.NONE);
		title.setText(Messages.title);
		title.setFont(Theme.reading(TITLE_POINTS));
		title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		button(head, "log.check", Messages.check, this::check);
		button(head, "log.export", Messages.export, () -> new LogExport(getSite().getShell(), records).run(filter.chosen(clock)));
	}

	private void tools() {
		tools = row(6);
		filter = new LogFilter(tools, this::show);
	}

	/** Beside the search the page has the width of a hand: the title has a row of its own there, and so has each choice. */
	private void makeRoom() {
		int width = page.getClientArea().width;
		((GridLayout) page.getLayout()).marginWidth = width < filter.width() + 2 * INSET ? LESS_INSET : INSET;
		int room = width - 2 * ((GridLayout) page.getLayout()).marginWidth;
		Control title = head.getChildren()[0];
		GridData whole = (GridData) title.getLayoutData();
		whole.horizontalSpan = 1;
		((GridLayout) head.getLayout()).numColumns = 3;
		if (head.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room) {
			whole.horizontalSpan = 2;
			((GridLayout) head.getLayout()).numColumns = 2;
		}
		((GridLayout) tools.getLayout()).numColumns = filter.width() > room ? 2 : 6;
		page.layout(true, true);
	}

	private Composite row(int columns) {
		Composite row = new Composite(page, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		layout.horizontalSpacing = 8;
		row.setLayout(layout);
		return row;
	}

	private static void button(Composite row, String key, String text, Runnable action) {
		Button button = WidgetKey.key(new Button(row, SWT.PUSH), key);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private Label sentence(String text, Tone tone) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(tone));
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return label;
	}

	private void show() {
		rows.show(filter.chosen(clock));
	}

	private void shown() {
		boolean none = rows.isEmpty();
		empty.setText(filter.chosen(clock).isAll() ? Messages.none : Messages.noneFits);
		hide(empty, !none);
		hide(rows.table(), none);
		page.layout(true, true);
	}

	private static void hide(Control control, boolean hidden) {
		((GridData) control.getLayoutData()).exclude = hidden;
		control.setVisible(!hidden);
	}

	private void check() {
		Jobs.start(page, Messages.checking, monitor -> records.audit().verify(), breaks -> {
			checked.setText(breaks.isEmpty() ? Messages.checkSound
					: NLS.bind(Messages.checkBroken, breaks.stream().map(LogEditor::said).collect(Collectors.joining(", "))));
			checked.setForeground(Theme.colour(breaks.isEmpty() ? Tone.MOSS : Tone.BRICK));
			hide(checked, false);
			page.layout(true, true);
		});
	}

	private static String said(AuditBreak found) {
		Dates dates = Dates.ofUser();
		String sentence = switch (found.fault()) {
			case CHANGED -> found.first() == found.last() ? Messages.faultChanged : Messages.faultChangedMany;
			case NOT_IN_CHAIN -> Messages.faultNotInChain;
			case MISSING -> Messages.faultMissing;
			case CUT -> Messages.faultCut;
			case NO_WITNESS -> Messages.faultNoWitness;
		};
		return NLS.bind(sentence, dates.number(found.first()), dates.number(found.last()));
	}

	/** The narrative an entry is about, if it is still there. */
	private void open(AuditEntry entry) {
		Optional<NarrativeId> narrative = entry.told().flatMap(told -> told.event().subject())
				.filter(subject -> subject.sort() == Sort.NARRATIVE).map(subject -> new NarrativeId(subject.id()));
		narrative.ifPresent(id -> Jobs.start(page, Messages.reading, monitor -> records.narratives().summary(id).stream().toList(),
				this::open));
	}

	private void open(List<NarrativeSummary> found) {
		found.forEach(summary -> Passages.open(getSite().getPage(), PassageTarget.whole(summary.id(), summary.title())));
	}

	@Override
	public void setFocus() {
		if (rows.isEmpty()) {
			filter.focus();
		} else {
			rows.table().setFocus();
			rows.refresh();
		}
	}
}
