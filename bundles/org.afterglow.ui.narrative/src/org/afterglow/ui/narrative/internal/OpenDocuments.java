package org.afterglow.ui.narrative.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.PracticeHistory;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The documents of this sitting. A document outlives its editor for as long as the history has steps of it: Undo opens the
 * editor again. Nothing here holds on to an editor that was closed.
 */
final class OpenDocuments {

	/** A person does not go back further, and each step keeps words. */
	private static final int STEPS = 1000;

	private final Map<NarrativeId, Kept> documents = new HashMap<>();

	private static final class Kept {
		private final CodedDocument document;
		private final CodeStepNames names;
		private boolean shown = true;

		private Kept(CodedDocument document, CodeStepNames names) {
			this.document = document;
			this.names = names;
		}
	}

	private OpenDocuments() {
		PracticeUndo.history().setLimit(PracticeUndo.context(), STEPS);
		PracticeUndo.history().addOperationHistoryListener(event -> {
			if (event.getEventType() == OperationHistoryEvent.OPERATION_REMOVED) {
				letGo();
			}
		});
	}

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

	/**
	 * The document for what was just read: the one from before, with its steps, if nothing happened to its words and codings
	 * meanwhile. Its title may be another, and its version too: renamed and named back, deleted and put back.
	 *
	 * @param codes what the editor that shows it calls the codes
	 */
	CodedDocument forNarrative(CodedNarrative read, Supplier<CodeTable> codes) {
		Kept before = documents.get(read.narrative().id());
		if (before != null && FollowingFeed.sameWords(before.document.snapshot(), read)) {
			before.document.saved(read, before.document.revision());
			before.shown = true;
			before.names.read(codes);
			return before.document;
		}
		if (before != null) {
			before.document.forgetSteps();
		}
		CodeStepNames names = new CodeStepNames(codes);
		CodedDocument fresh = new CodedDocument(read, new PracticeHistory(PracticeUndo.history(), PracticeUndo.context()),
				names);
		documents.put(read.narrative().id(), new Kept(fresh, names));
		return fresh;
	}

	/**
	 * Its editor closed: the document stays for its steps alone.
	 *
	 * @param last what the codes are called until it is shown again
	 */
	void closed(CodedDocument document, CodeTable last) {
		Kept kept = documents.get(document.id());
		if (kept != null && kept.document == document) {
			kept.shown = false;
			kept.names.read(() -> last);
			letGo();
		}
	}

	/** Forgets the document and every step made in it. */
	void forget(CodedDocument document) {
		document.forgetSteps();
		documents.values().removeIf(kept -> kept.document == document);
	}

	/** Nobody comes back to a closed document without steps. */
	private void letGo() {
		documents.values().removeIf(kept -> !kept.shown && !kept.document.hasSteps());
	}
}
