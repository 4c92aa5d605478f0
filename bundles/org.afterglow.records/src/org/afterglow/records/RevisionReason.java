package org.afterglow.records;

/** Why a revision was kept. */
public enum RevisionReason {
	/** The person asked for a save. */
	SAVED,
	/** Its editor was closed after a change. */
	CLOSED,
	/** What stood there before an older revision was brought back. */
	BEFORE_RESTORE,
	/** An older revision, brought back. */
	RESTORED
}
