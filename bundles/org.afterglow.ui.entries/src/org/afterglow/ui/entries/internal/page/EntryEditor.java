package org.afterglow.ui.entries.internal.page;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.EntryId;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.Callings;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.draft.Typed;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** The part around an entry: reads it, shows it as its type wants or as it can be read without, and sees that it is saved. */
public final class EntryEditor extends EditorPart implements ISaveablePart2, EntryView.Part {

	private static final int LOADING_AFTER_MILLIS = 300;

	private final IWorkbenchListener ending = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return view.map(EntryView::saveAndWait).orElse(true) || forced;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// Everything was saved before.
		}
	};

	private EntryPage page;
	private Records records;
	private Codebook codebook;
	private ModuleRecords modules;
	private Optional<EntryView> view = Optional.empty();
	private Optional<Boolean> owed = Optional.empty();

	/** Opens the page of an entry for a step of the history that waits for it. */
	static void reopen(EntryId entry, boolean forward) {
		IWorkbenchPage window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		EntryInput.open(window, entry, "");
		if (window.findEditor(new EntryInput(entry, "")) instanceof EntryEditor editor) {
			editor.owed = Optional.of(forward);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.getWorkbenchWindow().getWorkbench().addWorkbenchListener(ending);
	}

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		codebook = Services.of(getSite(), Codebook.class);
		modules = Services.of(getSite(), ModuleRecords.class);
		setTitleImage(Icon.DOCUMENT.image());
		Theme.listen(parent, () -> setTitleImage(Icon.DOCUMENT.image()));
		page = new EntryPage(parent, getEditorInput().getName());
		Runnable stop = EntryTypes.ofPractice().listen(this::typesChanged);
		parent.addDisposeListener(event -> stop.run());
		parent.getDisplay().timerExec(LOADING_AFTER_MILLIS, page::opening);
		read();
	}

	/** Its module came or went: what is typed is saved first. */
	private void typesChanged() {
		if (!page.control().isDisposed() && view.filter(each -> each.isOf(EntryTypes.ofPractice().all())).isEmpty()) {
			view.ifPresent(EntryView::saveAndWait);
			read();
		}
	}

	private void read() {
		Called called = Callings.now();
		Jobs.start(page.control(), Messages.reading,
				monitor -> Loaded.read(records, codebook, called, input().entry()), loaded -> show(loaded, called), this::couldNotRead);
	}

	private void show(Loaded loaded, Called called) {
		view.ifPresent(EntryView::close);
		page.clear();
		Typed typed = new Typed(Dates.ofUser().locale(), LocalDate.now());
		page.head(loaded.name(), loaded.whose().map(Whose::sentence).orElse(""));
		setPartName(Messages.with(Messages.tab, loaded.name(), Dates.ofUser().moment(loaded.entry().created())));
		view = Optional.of(EntryView.in(page, loaded, new EntryView.Place(records, modules, codebook, called, getSite().getPage(), typed), this));
		page.layout();
		if (getSite().getPage().getActivePart() == this) {
			page.setFocus();
		}
		owed.ifPresent(forward -> {
			owed = Optional.empty();
			if (forward) {
				PracticeUndo.redo(page.control());
			} else {
				PracticeUndo.undo(page.control());
			}
		});
	}

	private void couldNotRead(Exception failure) {
		owed = Optional.empty();
		if (failure instanceof RecordMissing) {
			gone();
		} else {
			Failures.log(failure);
			page.notice(Failures.sentence(failure));
		}
	}

	private EntryInput input() {
		return (EntryInput) getEditorInput();
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	@Override
	public void gone() {
		view.ifPresent(EntryView::close);
		view = Optional.empty();
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public boolean isDirty() {
		return view.map(EntryView::isDirty).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!view.map(EntryView::saveAndWait).orElse(true)) {
			monitor.setCanceled(true);
		}
	}

	/** It saves itself: nobody is asked. */
	@Override
	public int promptToSaveOnClose() {
		return YES;
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getWorkbench().removeWorkbenchListener(ending);
		view.ifPresent(EntryView::close);
		super.dispose();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("entries are saved in their place");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
