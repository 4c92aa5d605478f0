package org.afterglow.ui;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The way from anywhere to a code.
 *
 * @since 1.0
 */
public final class Codebooks {

	/** Id of the codebook view. */
	public static final String VIEW = "org.afterglow.ui.codebook.view";

	private Codebooks() {
	}

	/** Opens the codebook and goes to it. */
	public static Optional<ShowsCode> open(IWorkbenchPage page) {
		try {
			return page.showView(VIEW) instanceof ShowsCode codebook ? Optional.of(codebook) : Optional.empty();
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
			return Optional.empty();
		}
	}
}
