package org.afterglow.app.internal.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.app.internal.room.Arrangement;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.Failures;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.ReadingPlace;
import org.afterglow.ui.ReadingPlaces;
import org.afterglow.ui.Searches;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Sees what is open in a window. UI thread only. */
final class Sittings {

	/** Views that are opened by use alone. */
	private static final List<String> BY_USE = List.of(Searches.VIEW);

	private Sittings() {
	}

	/** What is open now. */
	static Sitting in(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || page.getPerspective() == null) {
			return Sitting.FRESH;
		}
		List<Sitting.Page> pages = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			narrative(reference).ifPresent(narrative -> pages.add(new Sitting.Page(narrative,
					ReadingPlaces.ofPractice().of(narrative).orElse(new ReadingPlace(0, 0, 0)))));
		}
		Optional<NarrativeId> front = Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getEditorInput)
				.filter(NarrativeInput.class::isInstance).map(input -> ((NarrativeInput) input).narrative());
		String active = page.getActivePart() instanceof IViewPart view ? view.getViewSite().getId() : "";
		List<String> views = BY_USE.stream().filter(view -> page.findViewReference(view) != null).toList();
		return new Sitting(page.getPerspective().getId(), pages, front, active, views,
				Recent.ofPractice().latestFirst(), arrangement(window).widths());
	}

	static Arrangement arrangement(IWorkbenchWindow window) {
		return window.getService(MWindow.class).getContext().get(Arrangement.class);
	}

	/** Anything but a narrative is opened by asking for it. */
	private static Optional<NarrativeId> narrative(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof NarrativeInput input ? Optional.of(input.narrative()) : Optional.empty();
		} catch (PartInitException e) {
			Failures.log(e);
			return Optional.empty();
		}
	}
}
