package org.afterglow.ui.clients.internal.places;

import org.afterglow.model.Code;
import org.afterglow.ui.Codebooks;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.Failures;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Searches;
import org.afterglow.ui.clients.internal.PracticeView;
import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The way to each sort of place. UI thread. */
final class Going {

	private final IWorkbenchWindow window;
	private final Commands commands;

	Going(IWorkbenchWindow window, Commands commands) {
		this.window = window;
		this.commands = commands;
	}

	void to(Place place) {
		IWorkbenchPage page = window.getActivePage();
		switch (place) {
			case Place.OfNode row -> node(page, row.node());
			case Place.OfCode row -> code(page, row.code());
			case Place.OfCommand command -> commands.run(command);
		}
	}

	private static void node(IWorkbenchPage page, Node node) {
		if (node instanceof Node.OfNarrative narrative) {
			Passages.open(page, PassageTarget.whole(narrative.narrative().id(), narrative.narrative().title()));
			return;
		}
		if (node instanceof Node.OfAttachment attachment) {
			AttachmentInput.open(page, attachment.attachment());
			return;
		}
		try {
			if (page.showView(PracticeView.ID) instanceof PracticeView practice) {
				practice.select(node.id());
				practice.setFocus();
			}
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	private static void code(IWorkbenchPage page, Code code) {
		Codebooks.open(page).ifPresentOrElse(codebook -> codebook.show(code.id()),
				() -> Searches.open(page, Searches.ofCode(code.name())));
	}
}
