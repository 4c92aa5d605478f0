package org.afterglow.app.internal.start;

import java.util.List;
import java.util.Optional;

import org.afterglow.app.internal.page.PageInput;
import org.afterglow.app.internal.page.PagePart;
import org.afterglow.app.internal.sitting.Recent;
import org.afterglow.app.internal.steps.FirstSteps;
import org.afterglow.model.NarrativeId;
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
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

/** The page in the middle while no narrative is open: those that were looked at last, each a link that goes on with it. */
public final class StartEditor extends PagePart {

	static final String ID = "org.afterglow.app.start";
	static final PageInput INPUT = new PageInput(Messages.title, Icon.GO);

	private static final int TITLE_POINTS = 20;
	private static final int READING_POINTS = 13;
	private static final int INSET = 36;
	private static final int COLUMN = 520;

	private ScrolledComposite scroller;
	private Composite page;
	private Label title;
	private Composite stops;
	private Records records;
	private Optional<List<Stop>> shown = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		super.init(site, input);
		records = Services.of(site, Records.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		// It comes and goes by itself; there is nothing to close.
		getSite().getService(MPart.class).setCloseable(false);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = WidgetKey.key(new Composite(scroller, SWT.NONE), "start");
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = 16;
		page.setLayout(layout);
		title = WidgetKey.key(new Label(page, SWT.NONE), "start.title");
		title.setFont(Theme.reading(TITLE_POINTS));
		title.setForeground(Theme.colour(Tone.PAGE_INK));
		stops = new Composite(page, SWT.NONE);
		GridLayout rows = new GridLayout();
		rows.marginWidth = 0;
		rows.verticalSpacing = 2;
		stops.setLayout(rows);
		stops.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
		showIcon(page);
		FeedRefresh.follow(records.feed(), page, this::refresh);
		refresh();
	}

	/** Nobody stopped anywhere in a practice where nothing is told. */
	private void entitle(boolean empty) {
		String words = empty ? Messages.titleEmpty : Messages.title;
		title.setText(words);
		setPartName(words);
		setTitleToolTip(words);
	}

	private void refresh() {
		List<NarrativeId> recent = Recent.ofPractice().latestFirst();
		Jobs.start(page, Messages.reading, monitor -> Stop.latest(records, recent), this::show);
	}

	private void show(List<Stop> latest) {
		if (shown.filter(latest::equals).isPresent()) {
			return;
		}
		shown = Optional.of(latest);
		entitle(latest.isEmpty());
		boolean held = stops.getDisplay().getFocusControl() instanceof Link link && link.getParent() == stops;
		for (Control row : stops.getChildren()) {
			row.dispose();
		}
		if (latest.isEmpty()) {
			sentence(Messages.empty, Tone.INK2);
			Link steps = link(Messages.firstSteps, "start.steps", () -> FirstSteps.open(getSite().getWorkbenchWindow()));
			((GridData) steps.getLayoutData()).verticalIndent = 8;
		}
		latest.forEach(this::row);
		fit();
		if (held) {
			setFocus();
		}
	}

	private void row(Stop stop) {
		Link link = link(stop.narrative().title(), "start.stop", () -> Passages.open(getSite().getPage(),
				PassageTarget.whole(stop.narrative().id(), stop.narrative().title())));
		link.setFont(Theme.reading(READING_POINTS));
		Label where = sentence(NLS.bind(Messages.where, new Object[] { stop.client().label(), stop.session().number(),
				Dates.ofUser().weekday(stop.session().date()) }), Tone.INK3);
		where.setFont(Theme.small());
		((GridData) link.getLayoutData()).verticalIndent = 8;
	}

	private Link link(String words, String key, Runnable action) {
		Link link = WidgetKey.key(new Link(stops, SWT.NONE), key);
		link.setText("<a>" + words.replace("&", "&&").replace("<", "") + "</a>");
		link.setLinkForeground(Theme.colour(Tone.DUSK));
		link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	private Label sentence(String text, Tone tone) {
		Label label = new Label(stops, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(Theme.colour(tone));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = COLUMN;
		label.setLayoutData(wide);
		return label;
	}

	/** The column stands in the middle of a wide window, and scrolls in a small one. */
	private void fit() {
		int room = scroller.getClientArea().width;
		((GridLayout) page.getLayout()).marginWidth = Math.max(INSET / 2, (room - COLUMN) / 2);
		for (Control row : stops.getChildren()) {
			if (row instanceof Label) {
				((GridData) row.getLayoutData()).widthHint = Math.max(1, Math.min(COLUMN, room - INSET));
			}
		}
		scroller.setMinSize(page.computeSize(room, SWT.DEFAULT));
		page.layout(true, true);
	}

	@Override
	public void setFocus() {
		Control[] rows = stops.getChildren();
		for (Control row : rows) {
			if (row instanceof Link) {
				row.setFocus();
				return;
			}
		}
		page.setFocus();
	}
}
