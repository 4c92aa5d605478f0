package org.afterglow.ui;

/**
 * The part that searches all narratives.
 *
 * @since 1.0
 */
public interface ShowsSearch {

	/** Puts the query into the field and searches. */
	void search(String query);

	/** The query in the field. */
	String query();

	/** Goes to the first result, if there is one. */
	void toResults();
}
