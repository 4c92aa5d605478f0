package org.afterglow.records;

/** What has become of an answer in a journal page. The names are stored: none is ever renamed. */
public enum AnswerState {
	/** The client is writing. */
	WRITING,
	/** The client went on; the therapist has not decided yet. */
	WAITING,
	/** It became part of the record, such as a narrative. */
	TAKEN,
	/** Somebody decided to leave it where it is. */
	SET_ASIDE
}
