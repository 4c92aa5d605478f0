package org.afterglow.exchange;

/** The import was cancelled and nothing of the file was kept. */
public final class ImportCancelled extends Exception {

	private static final long serialVersionUID = 1L;

	ImportCancelled() {
		super("import was cancelled");
	}
}
