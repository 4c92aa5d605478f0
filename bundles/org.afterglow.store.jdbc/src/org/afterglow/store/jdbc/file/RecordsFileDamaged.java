package org.afterglow.store.jdbc.file;

import java.io.IOException;

/** The file is not as it was left. The message says what is wrong with it, in English and for experts. */
public final class RecordsFileDamaged extends IOException {

	private static final long serialVersionUID = 1L;

	public RecordsFileDamaged(String detail) {
		super(detail);
	}
}
