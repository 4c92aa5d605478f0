package org.afterglow.ui.help;

/** What one does first, in this order. */
public enum Step {

	THERAPIST("org.afterglow.app.therapist"), CLIENT("org.afterglow.ui.clients.newClient"), SESSION("org.afterglow.ui.clients.newSession"),
	NARRATIVE("org.afterglow.ui.clients.newNarrative"), PASSAGE("org.afterglow.ui.narrative.addCode"),
	SEARCH("org.afterglow.ui.search.anywhere"), BACKUP("org.afterglow.app.backup");

	private final String command;

	Step(String command) {
		this.command = command;
	}

	/** The command that does it. */
	public String command() {
		return command;
	}
}
