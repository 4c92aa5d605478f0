package org.afterglow.app.internal.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.app.internal.log.LogEditor;
import org.afterglow.app.internal.modules.ModulesEditor;
import org.afterglow.app.internal.page.PageInput;
import org.afterglow.app.internal.room.Arrangement;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.Failures;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.ReadingPlace;
import org.afterglow.ui.ReadingPlaces;
import org.afterglow.ui.Searches;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Sees what is open in a window. UI thread only. */
final class Sittings {

	/** Beginning of the ids of our own views: most stand in the places of the window by themselves. */
	private static final String OWN = "org.afterglow.ui.";

	private Sittings() {
	}

	/** What is open now. */
	static Sitting in(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || page.getPerspective() == null) {
			return Sitting.FRESH;
		}
		Optional<IEditorInput> shown = Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getEditorInput);
		List<Sitting.Page> pages = new ArrayList<>();
		List<Sitting.Beside> beside = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			Optional<IEditorInput> input = input(reference);
			narrative(input).ifPresent(narrative -> pages.add(new Sitting.Page(narrative,
					ReadingPlaces.ofPractice().of(narrative).orElse(new ReadingPlace(0, 0, 0)))));
			beside(input, pages.size() + beside.size(), input.equals(shown)).ifPresent(beside::add);
		}
		String active = page.getActivePart() instanceof IViewPart view ? view.getViewSite().getId() : "";
		List<String> views = Stream.of(page.getViewReferences()).filter(view -> view.getSecondaryId() == null).map(IViewReference::getId)
				.filter(Sittings::isByUse).toList();
		return new Sitting(page.getPerspective().getId(), pages, narrative(shown), active, views,
				Recent.ofPractice().latestFirst(), arrangement(window).widths(), beside);
	}

	/** Views that are opened by use alone: the search, and what modules draw. */
	private static boolean isByUse(String view) {
		return view.equals(Searches.VIEW) || !view.startsWith(OWN);
	}

	static Arrangement arrangement(IWorkbenchWindow window) {
		return window.getService(MWindow.class).getContext().get(Arrangement.class);
	}

	private static Optional<NarrativeId> narrative(Optional<IEditorInput> input) {
		return input.filter(NarrativeInput.class::isInstance).map(each -> ((NarrativeInput) each).narrative());
	}

	/** Other pages of the program are opened by asking for them. */
	private static Optional<Sitting.Beside> beside(Optional<IEditorInput> input, int tab, boolean front) {
		return input.flatMap(each -> switch (each) {
			case AttachmentInput attachment -> Optional.of(new Sitting.Beside(tab, new Sitting.OfAttachment(attachment.attachment().id()), front));
			case EntryInput entry -> Optional.of(new Sitting.Beside(tab, new Sitting.OfEntry(entry.entry()), front));
			case PageInput page when page.equals(LogEditor.INPUT) -> Optional.of(new Sitting.Beside(tab, new Sitting.Log(), front));
			case PageInput page when page.equals(ModulesEditor.INPUT) -> Optional.of(new Sitting.Beside(tab, new Sitting.Modules(), front));
			default -> Optional.empty();
		});
	}

	private static Optional<IEditorInput> input(IEditorReference reference) {
		try {
			return Optional.of(reference.getEditorInput());
		} catch (PartInitException e) {
			Failures.log(e);
			return Optional.empty();
		}
	}
}
