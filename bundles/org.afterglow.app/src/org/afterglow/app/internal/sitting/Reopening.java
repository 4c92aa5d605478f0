package org.afterglow.app.internal.sitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.afterglow.model.NarrativeId;
import org.afterglow.practice.Practice;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Failures;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Passages;
import org.afterglow.ui.ReadingPlaces;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;

/**
 * What was open when the practice was locked, as far as it is still there.
 *
 * @param sitting what was open
 * @param titles of its pages, in their order; a page that was deleted meanwhile is left out of both
 */
record Reopening(Sitting sitting, List<String> titles) {

	Reopening {
		Objects.requireNonNull(sitting);
		titles = List.copyOf(titles);
	}

	/** Reads it; may take long. */
	static Reopening of(Practice practice) {
		Sitting kept = practice.layout().last().map(SittingFormat::read).orElse(Sitting.FRESH);
		List<Sitting.Page> pages = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		for (Sitting.Page page : kept.pages()) {
			practice.records().narratives().summary(page.narrative()).map(NarrativeSummary::title).ifPresent(title -> {
				pages.add(page);
				titles.add(title);
			});
		}
		return new Reopening(new Sitting(kept.place(), pages, kept.front(), kept.active(), kept.views(), kept.recent(),
				kept.sides()), titles);
	}

	/** Opens it, unless somebody was faster and opened something. UI thread only. */
	void in(IWorkbenchWindow window) {
		Recent.ofPractice().before(sitting.recent());
		IWorkbenchPage page = window.getActivePage();
		if (page == null || page.getEditorReferences().length > 0) {
			return;
		}
		Sittings.arrangement(window).widths(sitting.sides());
		place(window, page);
		pages(page);
		sitting.views().stream().filter(view -> page.findViewReference(view) == null)
				.forEach(view -> view(page, view, IWorkbenchPage.VIEW_CREATE));
		Optional.of(sitting.active()).filter(Predicate.not(String::isEmpty)).filter(view -> page.findViewReference(view) != null)
				.ifPresent(view -> view(page, view, IWorkbenchPage.VIEW_ACTIVATE));
	}

	private void place(IWorkbenchWindow window, IWorkbenchPage page) {
		IPerspectiveDescriptor place = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(sitting.place());
		if (place != null && !place.equals(page.getPerspective())) {
			page.setPerspective(place);
		}
	}

	private void pages(IWorkbenchPage page) {
		int count = sitting.pages().size();
		if (count == 0) {
			return;
		}
		IEditorInput[] inputs = new IEditorInput[count];
		int front = 0;
		for (int i = 0; i < count; i++) {
			NarrativeId narrative = sitting.pages().get(i).narrative();
			ReadingPlaces.ofPractice().expect(narrative, sitting.pages().get(i).at());
			inputs[i] = new NarrativeInput(narrative, titles.get(i));
			front = sitting.front().filter(narrative::equals).isPresent() ? i : front;
		}
		try {
			// Only the one in front is read now; the others when they are looked at.
			page.openEditors(inputs, Collections.nCopies(count, Passages.EDITOR).toArray(String[]::new), null,
					IWorkbenchPage.MATCH_INPUT, front);
		} catch (MultiPartInitException e) {
			Failures.log(e);
		}
	}

	private static void view(IWorkbenchPage page, String id, int mode) {
		try {
			page.showView(id, null, mode);
		} catch (PartInitException e) {
			Failures.log(e);
		}
	}
}
