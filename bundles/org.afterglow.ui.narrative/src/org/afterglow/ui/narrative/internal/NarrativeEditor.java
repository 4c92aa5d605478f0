package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.Failures;
import org.afterglow.ui.HoverTips;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.ReadingPlaces;
import org.afterglow.ui.SelectsPassages;
import org.afterglow.ui.Services;
import org.afterglow.ui.ShowsPassages;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.StepGuard;
import org.afterglow.ui.narrative.internal.coding.CodingCommands;
import org.afterglow.ui.narrative.internal.coding.CodingHabits;
import org.afterglow.ui.narrative.internal.coding.CodingHandlers;
import org.afterglow.ui.narrative.internal.coding.OpenText;
import org.afterglow.ui.narrative.internal.drag.DraggedCodes;
import org.afterglow.ui.narrative.internal.page.Whereabouts;
import org.afterglow.ui.narrative.internal.passage.CurrentPassage;
import org.afterglow.ui.narrative.internal.passage.Reading;
import org.afterglow.ui.narrative.internal.revisions.Revising;
import org.afterglow.ui.narrative.internal.spelling.Spelling;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/** The part around an open narrative: reads it, gives it its commands, and sees that it is saved before it closes. */
public final class NarrativeEditor extends EditorPart implements ISaveablePart2, ShowsPassages, SelectsPassages, OpenNarrative.Part {

	private static final String CONTEXT = "org.afterglow.ui.narrative.context";

	private final IWorkbenchListener ending = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			boolean saved = open.map(OpenNarrative::saveOrKeepBeside).orElse(true);
			revising.ifPresent(Revising::endingAndWait);
			return saved || forced;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			// Everything was saved before.
		}
	};

	private NarrativePage page;
	private Optional<OpenNarrative> open = Optional.empty();
	private Optional<Revising> revising = Optional.empty();
	private Optional<PassageTarget> wanted = Optional.empty();
	private Optional<OwedStep> owed = Optional.empty();

	/** A step in the history that waits for its narrative to be shown. */
	private record OwedStep(CodedDocument document, StepGuard.Direction direction) {
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
		setTitleImage(Icon.NARRATIVE.image());
		Theme.listen(parent, () -> setTitleImage(Icon.NARRATIVE.image()));
		page = new NarrativePage(parent, getEditorInput().getName(),
				CodeHighlights.of(getSite().getWorkbenchWindow().getWorkbench()));
		Records records = Services.of(getSite(), Records.class);
		Codebook codebook = Services.of(getSite(), Codebook.class);
		Jobs.start(page.control(), Messages.loading, monitor -> Loaded.read(records, codebook, input().narrative()),
				loaded -> show(records, codebook, loaded), this::couldNotRead);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	@Override
	public void setFocus() {
		open.ifPresentOrElse(narrative -> narrative.text().setFocus(), () -> page.control().setFocus());
	}

	@Override
	public void show(PassageTarget target) {
		open.ifPresentOrElse(narrative -> narrative.show(target), () -> wanted = Optional.of(target));
	}

	@Override
	public Optional<PassageTarget> selectedPassage() {
		return open.flatMap(OpenNarrative::selected);
	}

	@Override
	public boolean isDirty() {
		return open.map(OpenNarrative::isDirty).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!open.map(OpenNarrative::saveAndWait).orElse(true)) {
			monitor.setCanceled(true);
		}
	}

	/** It saves itself: nobody is asked. */
	@Override
	public int promptToSaveOnClose() {
		return YES;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("narratives are saved in their place");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	@Override
	public IWorkbenchPage window() {
		return getSite().getPage();
	}

	@Override
	public void headChanged(String title) {
		setPartName(title);
		dirtyChanged();
	}

	@Override
	public void close() {
		open.ifPresent(narrative -> OpenDocuments.of(getSite().getWorkbenchWindow().getWorkbench())
				.forget(narrative.document()));
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void stored() {
		revising.ifPresent(Revising::stored);
	}

	@Override
	public void open(NarrativeSummary other) {
		Passages.open(getSite().getPage(), PassageTarget.whole(other.id(), other.title()));
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getWorkbench().removeWorkbenchListener(ending);
		IWorkbenchPage window = getSite().getPage();
		NarrativeInput input = input();
		ReadingPlaces.ofPractice().closed(input.narrative());
		open.ifPresent(narrative -> {
			revising.ifPresent(own -> own.closed(getSite().getWorkbenchWindow().getWorkbench()));
			narrative.close();
			CodedDocument document = narrative.document();
			document.guardSteps(direction -> reopen(window, input, new OwedStep(document, direction)));
			OpenDocuments.of(getSite().getWorkbenchWindow().getWorkbench()).closed(document, page.codes());
		});
		super.dispose();
	}

	private NarrativeInput input() {
		return (NarrativeInput) getEditorInput();
	}

	private void show(Records records, Codebook codebook, Loaded loaded) {
		IWorkbench workbench = getSite().getWorkbenchWindow().getWorkbench();
		setPartName(loaded.narrative().narrative().title());
		CodedDocument document = OpenDocuments.of(workbench).forNarrative(loaded.narrative(),
				page::codes);
		document.guardSteps(direction -> true);
		OpenNarrative narrative = new OpenNarrative(page, records, codebook, loaded, document, this);
		open = Optional.of(narrative);
		Revising revisions = new Revising(narrative.text(), page, document, records, codebook, narrative::saveAndWait);
		revisions.activate(getSite());
		revising = Optional.of(revisions);
		page.hovers().forEach(hover -> HoverTips.hideBeforeCommands(hover, page.control(), getSite()));
		PageMenu.on(narrative.text(), getEditorSite());
		Spelling.in(getSite(), narrative.text(), page, document);
		OpenText before = new OpenText(page, narrative.text(), document);
		CodingCommands commands = new CodingCommands(before, codebook, records.settings(), CodingHabits.of(workbench), Dates.ofUser().clock());
		CurrentPassage.of(workbench).follow(new Reading(before, commands, loaded.client().label()));
		CodingHandlers.activate(getSite(), commands);
		PageCommands.activate(getSite(), page, narrative);
		page.actions(commands);
		DraggedCodes.meet(narrative.text(), commands::add);
		if (getSite().getPage().getActivePart() == this) {
			narrative.text().setFocus();
		}
		ReadingPlaces.ofPractice().opened(input().narrative(), () -> Whereabouts.in(narrative.text())).filter(place -> wanted.isEmpty())
				.ifPresent(place -> Whereabouts.goTo(narrative.text(), place));
		wanted.ifPresent(narrative::show);
		wanted = Optional.empty();
		owed.filter(step -> step.document() == document).ifPresent(this::doOwed);
		owed = Optional.empty();
	}

	private void doOwed(OwedStep step) {
		switch (step.direction()) {
			case BACK -> PracticeUndo.undo(page.control());
			case FORWARD -> PracticeUndo.redo(page.control());
		}
	}

	private static boolean reopen(IWorkbenchPage window, NarrativeInput input, OwedStep step) {
		Passages.open(window, PassageTarget.whole(input.narrative(), input.getName()));
		IEditorPart editor = window.findEditor(input);
		if (editor instanceof NarrativeEditor narrative) {
			narrative.owed = Optional.of(step);
		}
		return false;
	}

	private void couldNotRead(Exception failure) {
		Failures.log(failure);
		page.strip().say(Strip.Level.COULD_NOT, Failures.sentence(failure), List.of());
	}
}
