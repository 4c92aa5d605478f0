package org.afterglow.records;

import java.util.Objects;

/** A file of the practice was found damaged while it was read; nothing false was handed out. */
public final class RecordsDamaged extends RecordsUnavailable {

	private static final long serialVersionUID = 1L;
	private final String file;
	private final String detail;

	/**
	 * @param file name of the damaged file
	 * @param detail what is wrong with it, in English and for experts
	 */
	public RecordsDamaged(String file, String detail, Throwable cause) {
		super(file + " is damaged: " + detail, cause);
		this.file = Objects.requireNonNull(file);
		this.detail = Objects.requireNonNull(detail);
	}

	public String file() {
		return file;
	}

	public String detail() {
		return detail;
	}
}
