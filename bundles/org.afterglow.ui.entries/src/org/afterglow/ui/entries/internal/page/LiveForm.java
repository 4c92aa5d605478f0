package org.afterglow.ui.entries.internal.page;

import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.EntryId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Callings;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.draft.Typed;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPartSite;

/** One entry in a part: read, shown as its type wants or as it can be read without, saved by itself, and shown anew when its module comes or goes. */
public final class LiveForm implements EntryView.Part {

	private static final int LOADING_AFTER_MILLIS = 300;

	/** The part around it. */
	public interface Host {
		/** Something is, or is no longer, to be saved. */
		void dirtyChanged();

		/** What the entry is called now. */
		void called(String title);

		/** It is there to be answered or read. */
		default void shown() {
			// Most have nothing to do then.
		}

		/** The entry is no longer there. */
		void gone();
	}

	private final IWorkbenchListener ending = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return saveAndWait() || forced;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// Everything was saved before.
		}
	};

	private final IWorkbenchPartSite site;
	private final EntryId entry;
	private final Host host;
	private final EntryPage page;
	private final Records records;
	private final Codebook codebook;
	private final ModuleRecords modules;
	private final PracticeModules inPractice;
	private Optional<EntryView> view = Optional.empty();

	/** @param name shown until the entry is read */
	public LiveForm(Composite parent, IWorkbenchPartSite site, EntryId entry, String name, Host host) {
		this.site = site;
		this.entry = entry;
		this.host = host;
		records = Services.of(site, Records.class);
		codebook = Services.of(site, Codebook.class);
		modules = Services.of(site, ModuleRecords.class);
		inPractice = Services.of(site, PracticeModules.class);
		page = new EntryPage(parent, name);
		Runnable stop = EntryTypes.ofPractice().listen(this::typesChanged);
		IWorkbench workbench = site.getWorkbenchWindow().getWorkbench();
		workbench.addWorkbenchListener(ending);
		page.control().addDisposeListener(event -> {
			stop.run();
			workbench.removeWorkbenchListener(ending);
			if (isDirty()) {
				// An editor has done so before; who merely stands in a part has nobody who asks.
				saveAndWait();
			}
			view.ifPresent(EntryView::close);
		});
		parent.getDisplay().timerExec(LOADING_AFTER_MILLIS, page::opening);
		read();
	}

	/** All of it. */
	public Composite control() {
		return page.control();
	}

	/** To the first field. */
	public void setFocus() {
		page.setFocus();
	}

	/** True if something is not saved. */
	public boolean isDirty() {
		return view.map(EntryView::isDirty).orElse(false);
	}

	/** Waits until everything is stored; false if that could not be done. */
	public boolean saveAndWait() {
		return view.map(EntryView::saveAndWait).orElse(true);
	}

	/**
	 * Its module came or went: what is typed is saved first. One that went because it failed leaves the form to whoever is writing in
	 * it, or the rest of the word would go nowhere; at the next opening it is read without it.
	 */
	private void typesChanged() {
		if (!page.control().isDisposed() && view.filter(each -> each.isOf(EntryTypes.ofPractice().all(), inPractice::hasFailed)).isEmpty()) {
			saveAndWait();
			read();
		}
	}

	private void read() {
		Called called = Callings.now();
		Jobs.start(page.control(), Messages.reading, monitor -> Loaded.read(records, codebook, called, entry), loaded -> show(loaded, called),
				this::couldNotRead);
	}

	private void show(Loaded loaded, Called called) {
		view.ifPresent(EntryView::close);
		page.clear();
		Dates dates = Dates.ofUser();
		Typed typed = new Typed(dates.locale(), dates.today());
		page.head(loaded.name(), loaded.whose().map(Whose::sentence).orElse(""));
		host.called(Messages.with(Messages.tab, loaded.name(), dates.moment(loaded.entry().created())));
		view = Optional.of(EntryView.in(page, loaded, new EntryView.Place(records, modules, codebook, called, site.getPage(), typed, dates.clock()), this));
		page.layout();
		if (site.getPage().getActivePart() == site.getPart()) {
			page.setFocus();
		}
		host.shown();
	}

	private void couldNotRead(Exception failure) {
		if (failure instanceof RecordMissing) {
			gone();
		} else {
			Failures.log(failure);
			page.notice(Failures.sentence(failure));
		}
	}

	@Override
	public void dirtyChanged() {
		host.dirtyChanged();
	}

	@Override
	public void gone() {
		view.ifPresent(EntryView::close);
		view = Optional.empty();
		host.gone();
	}
}
