package org.afterglow.ui.narrative.internal;

import java.util.HashMap;
import java.util.Map;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.PracticeHistory;
import org.afterglow.ui.narrative.document.StepNames;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The documents of this sitting. A document outlives its editor, because steps in the history belong to it: Undo opens the
 * editor again.
 */
final class OpenDocuments {

	/** A person does not go back further, and each step keeps words. */
	private static final int STEPS = 1000;

	private final Map<NarrativeId, CodedDocument> documents = new HashMap<>();

	/** The one shared by the editors of the workbench. */
	static OpenDocuments of(IServiceLocator workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		OpenDocuments known = context.get(OpenDocuments.class);
		if (known == null) {
			known = new OpenDocuments();
			context.set(OpenDocuments.class, known);
		}
		return known;
	}

	/** The document for what was just read: the one from before, with its steps, if nothing happened to it meanwhile. */
	CodedDocument forNarrative(CodedNarrative read, StepNames names) {
		CodedDocument before = documents.get(read.narrative().id());
		if (before != null && before.snapshot().equals(read)) {
			return before;
		}
		if (before != null) {
			before.forgetSteps();
		}
		PracticeUndo.history().setLimit(PracticeUndo.context(), STEPS);
		CodedDocument fresh = new CodedDocument(read, new PracticeHistory(PracticeUndo.history(), PracticeUndo.context()),
				names);
		documents.put(read.narrative().id(), fresh);
		return fresh;
	}

	/** Forgets the document and every step made in it. */
	void forget(CodedDocument document) {
		document.forgetSteps();
		documents.remove(document.id(), document);
	}
}
