package org.afterglow.app.internal.sitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.afterglow.app.internal.log.LogEditor;
import org.afterglow.app.internal.modules.ModulesEditor;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.NarrativeId;
import org.afterglow.practice.Practice;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.Failures;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Passages;
import org.afterglow.ui.ReadingPlaces;
import org.afterglow.ui.entries.EntryInput;
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
 * @param beside what was open beside them and is still there
 */
record Reopening(Sitting sitting, List<String> titles, Map<Sitting.What, Opened> beside) {

	/** In which editor something is opened. */
	record Opened(IEditorInput input, String editor) {
	}

	/** The same, among all that is. */
	record Tab(IEditorInput input, String editor, boolean front) {
	}

	Reopening {
		Objects.requireNonNull(sitting);
		titles = List.copyOf(titles);
		beside = Map.copyOf(beside);
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
		Map<Sitting.What, Opened> beside = new HashMap<>();
		kept.beside().forEach(each -> opened(practice.records(), each.what()).ifPresent(opened -> beside.put(each.what(), opened)));
		return new Reopening(new Sitting(kept.place(), pages, kept.front(), kept.active(), kept.views(), kept.recent(),
				kept.sides(), kept.beside()), titles, beside);
	}

	private static Optional<Opened> opened(Records records, Sitting.What what) {
		return switch (what) {
			case Sitting.OfAttachment attachment -> records.attachments().byId(attachment.id())
					.map(there -> new Opened(new AttachmentInput(there), AttachmentInput.EDITOR));
			case Sitting.OfEntry entry -> records.entries().byId(entry.id()).map(Entry::type)
					.map(type -> new Opened(new EntryInput(entry.id(), name(records, type)), EntryInput.EDITOR));
			case Sitting.Log log -> Optional.of(new Opened(LogEditor.INPUT, LogEditor.ID));
			case Sitting.Modules modules -> Optional.of(new Opened(ModulesEditor.INPUT, ModulesEditor.ID));
		};
	}

	/** What an entry of this type is called, also if its module is gone. */
	private static String name(Records records, EntryTypeId type) {
		return records.entries().outlines().stream().filter(outline -> outline.type().equals(type)).findFirst()
				.map(outline -> outline.name().in(Locale.getDefault())).orElse(type.word());
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
		// A view of a module that was removed meanwhile is nowhere any more.
		sitting.views().stream().filter(view -> page.findViewReference(view) == null)
				.filter(view -> window.getWorkbench().getViewRegistry().find(view) != null)
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
		List<Tab> tabs = tabs();
		if (tabs.isEmpty()) {
			return;
		}
		sitting.pages().forEach(each -> ReadingPlaces.ofPractice().expect(each.narrative(), each.at()));
		int front = tabs.indexOf(tabs.stream().filter(Tab::front).findFirst().orElse(tabs.getFirst()));
		try {
			// Only the one in front is read now; the others when they are looked at.
			page.openEditors(tabs.stream().map(Tab::input).toArray(IEditorInput[]::new), tabs.stream().map(Tab::editor).toArray(String[]::new), null,
					IWorkbenchPage.MATCH_INPUT, front);
		} catch (MultiPartInitException e) {
			Failures.log(e);
		}
	}

	/** From left to right. */
	List<Tab> tabs() {
		List<Tab> tabs = new ArrayList<>();
		for (int i = 0; i < sitting.pages().size(); i++) {
			NarrativeId narrative = sitting.pages().get(i).narrative();
			tabs.add(new Tab(new NarrativeInput(narrative, titles.get(i)), Passages.EDITOR, sitting.front().filter(narrative::equals).isPresent()));
		}
		for (Sitting.Beside each : sitting.beside()) {
			Optional.ofNullable(beside.get(each.what()))
					.ifPresent(opened -> tabs.add(Math.min(each.tab(), tabs.size()), new Tab(opened.input(), opened.editor(), each.front())));
		}
		return tabs;
	}

	private static void view(IWorkbenchPage page, String id, int mode) {
		try {
			page.showView(id, null, mode);
		} catch (PartInitException e) {
			Failures.log(e);
		}
	}
}
