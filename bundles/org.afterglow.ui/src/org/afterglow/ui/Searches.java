package org.afterglow.ui;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The way from anywhere to the search.
 *
 * @since 1.0
 */
public final class Searches {

	/** Id of the search view. */
	public static final String VIEW = "org.afterglow.ui.search.view";

	private Searches() {
	}

	/** Opens the search view and goes to its field. */
	public static Optional<ShowsSearch> open(IWorkbenchPage page) {
		return show(page, IWorkbenchPage.VIEW_ACTIVATE);
	}

	/** Opens the search view on a query; whoever has the focus keeps it. */
	public static Optional<ShowsSearch> open(IWorkbenchPage page, String query) {
		Optional<ShowsSearch> view = show(page, IWorkbenchPage.VIEW_VISIBLE);
		view.ifPresent(search -> search.search(query));
		return view;
	}

	/** The query that finds the passages of a code. */
	public static String ofCode(String name) {
		return "code:\"" + name.replace("\"", "") + '"';
	}

	private static Optional<ShowsSearch> show(IWorkbenchPage page, int mode) {
		try {
			return page.showView(VIEW, null, mode) instanceof ShowsSearch search ? Optional.of(search) : Optional.empty();
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
			return Optional.empty();
		}
	}
}
