package org.afterglow.ui.help.internal.view;

import java.util.Locale;
import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.help.internal.guide.Target;
import org.afterglow.ui.help.internal.reader.Reader;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The guide with its contents, a search and the way one came: for the view, and for the window beside a dialog. */
final class HelpPane {

	/** Begins the address of a place that a page of ours made, rather than the guide. */
	static final String PLACE = "place:";

	/** In letters: with less room the contents and a page stand in the same place. */
	private static final int WIDE = 90;

	private final Composite body;
	private final HelpTools tools;
	private final SashForm sash;
	private final ContentsTree contents;
	private final Reader reader;
	private final Pages pages;
	private final Trail<Stop> trail = new Trail<>();
	private Optional<Job> reading = Optional.empty();
	private boolean contentsWanted;

	/** @param records of the open practice, if one is open */
	HelpPane(Composite parent, Optional<Records> records) {
		pages = new Pages(records);
		body = new Composite(parent, SWT.NONE);
		body.setBackground(Theme.colour(Tone.PANEL));
		body.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		body.setLayout(layout);
		tools = new HelpTools(body, new HelpTools.Ways(this::back, this::forward, this::showContents, this::search, this::focus));
		sash = new SashForm(body, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		contents = new ContentsTree(sash, this::look, target -> {
			go(target);
			focus();
		});
		reader = new Reader(sash, Messages.window, this::follow);
		sash.setWeights(30, 70);
		sash.addListener(SWT.Resize, event -> arrange());
		body.getDisplay().asyncExec(this::arrange);
		contents.control().addListener(SWT.KeyDown, this::wayBack);
		reader.control().addListener(SWT.KeyDown, this::wayBack);
		records.ifPresent(kept -> FeedRefresh.follow(kept.feed(), body, this::refresh));
		Theme.listen(body, this::refresh);
		Jobs.start(body, Messages.reading, monitor -> Shelf.open().guide(), guide -> {
			contents.fill(guide);
			trail.here().ifPresent(this::followed);
		});
	}

	Composite control() {
		return body;
	}

	void focus() {
		if (contentsWanted && !isWide()) {
			contents.control().setFocus();
		} else {
			reader.control().setFocus();
		}
	}

	/** Goes to a place. */
	void go(Target target) {
		contentsWanted = false;
		trail.go(new Stop.Place(target, query()));
		read(false);
	}

	/** What is selected in the contents is shown beside them; where there is no room for both, only Enter shows it. */
	private void look(Target target) {
		if (isWide()) {
			go(target);
		}
	}

	private String query() {
		return trail.here().map(stop -> stop instanceof Stop.Search search ? search.query() : "").orElse("");
	}

	private void search(String query) {
		contentsWanted = false;
		if (query.isBlank()) {
			if (trail.here().filter(Stop.Search.class::isInstance).isPresent()) {
				back();
			}
			return;
		}
		Stop stop = new Stop.Search(query);
		if (trail.here().equals(Optional.of(stop))) {
			return; // it is shown, or on its way
		}
		if (trail.here().filter(Stop.Search.class::isInstance).isPresent()) {
			trail.change(stop);
		} else {
			trail.go(stop);
		}
		read(false);
	}

	private void back() {
		came(trail.back());
	}

	private void forward() {
		came(trail.forward());
	}

	private void came(Optional<Stop> way) {
		contentsWanted = false;
		way.ifPresent(stop -> {
			if (stop instanceof Stop.Search search) {
				tools.query(search.query());
			}
			read(false);
		});
	}

	private void showContents() {
		if (isWide()) {
			go(Target.contents());
			contents.control().setFocus();
			return;
		}
		contentsWanted = !contentsWanted;
		arrange();
		focus();
	}

	private void refresh() {
		read(true);
	}

	private void read(boolean again) {
		arrange();
		trail.here().ifPresent(stop -> {
			reading.ifPresent(Job::cancel);
			boolean dark = Theme.dark();
			reading = Optional.of(Jobs.start(body, Messages.reading, monitor -> pages.of(stop, dark), page -> show(stop, page, again)));
		});
	}

	private void show(Stop stop, Reader.Page page, boolean again) {
		if (again) {
			reader.refresh(page);
		} else {
			reader.show(page, stop instanceof Stop.Place place ? place.target().heading() : Optional.of(Pages.RESULTS));
		}
		tools.show(trail.hasBack(), trail.hasForward());
		followed(stop);
	}

	private void followed(Stop stop) {
		if (stop instanceof Stop.Place place) {
			contents.follow(place.target());
		}
	}

	private void follow(String address) {
		if (address.startsWith(PLACE)) {
			go(Target.of(address.substring(PLACE.length())));
			return;
		}
		Optional<Target> from = trail.here().filter(Stop.Place.class::isInstance).map(stop -> ((Stop.Place) stop).target());
		Jobs.start(body, Messages.reading, monitor -> from.flatMap(here -> Shelf.open().guide().part(here.part())
				.flatMap(part -> Shelf.open().guide().target(part, address))), target -> target.ifPresentOrElse(this::go, () -> outside(address)));
	}

	/** Only what is meant for a browser, and only because somebody asked for it. */
	private void outside(String address) {
		String lower = address.toLowerCase(Locale.ROOT);
		if ((lower.startsWith("https://") || lower.startsWith("http://")) && Program.launch(address)) {
			News.say(NLS.bind(Messages.outside, address));
		}
	}

	private void wayBack(Event event) {
		if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
			event.doit = false;
			tools.toSearch();
		}
		if (event.stateMask == SWT.MOD3 && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
			event.doit = false;
			if (event.keyCode == SWT.ARROW_LEFT) {
				back();
			} else {
				forward();
			}
		}
	}

	private boolean isWide() {
		GC gc = new GC(body);
		try {
			return body.getClientArea().width > gc.textExtent("n").x * WIDE;
		} finally {
			gc.dispose();
		}
	}

	private void arrange() {
		if (!body.isDisposed()) {
			sash.setMaximizedControl(isWide() ? null : contentsWanted ? contents.control() : reader.control());
		}
	}
}
