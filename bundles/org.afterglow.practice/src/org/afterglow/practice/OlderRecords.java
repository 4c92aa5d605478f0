package org.afterglow.practice;

/**
 * The records in a vault are older than something else in it or beside it knew them: somebody put an older file back, or a disk lost writes it had promised.
 *
 * @param known
 *            the last change that was witnessed
 * @param found
 *            the last change that is there
 * @param witness
 *            what knew more
 */
public record OlderRecords(long known, long found, Witness witness) {

	/** What can know more than the records. */
	public enum Witness {
		/** What the vault remembered when it was last locked or backed up. */
		LOCK,
		/** A backup. */
		BACKUP,
		/** The header of the vault, written when the keys were changed last. */
		HEADER,
		/** The records have a history of their own that the vault knows nothing of: they are another vault's time, put back from a copy of it. */
		OTHER_HISTORY
	}
}
