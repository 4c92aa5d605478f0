package org.afterglow.records;

/** Something that must be there is not, such as the session of a narrative. The message holds ids only. */
public final class RecordMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param what ids, never names */
	public RecordMissing(String what) {
		super(what);
	}
}
