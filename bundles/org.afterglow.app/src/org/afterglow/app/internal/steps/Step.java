package org.afterglow.app.internal.steps;

/** What one does first, in this order. */
enum Step {

	THERAPIST("org.afterglow.app.therapist"), CLIENT("org.afterglow.ui.clients.newClient"), SESSION("org.afterglow.ui.clients.newSession"),
	NARRATIVE("org.afterglow.ui.clients.newNarrative"), PASSAGE("org.afterglow.ui.narrative.addCode"),
	SEARCH("org.afterglow.ui.search.anywhere");

	private final String command;

	Step(String command) {
		this.command = command;
	}

	/** The command that does it. */
	String command() {
		return command;
	}

	String title() {
		return switch (this) {
			case THERAPIST -> Messages.therapist;
			case CLIENT -> Messages.client;
			case SESSION -> Messages.session;
			case NARRATIVE -> Messages.narrative;
			case PASSAGE -> Messages.passage;
			case SEARCH -> Messages.search;
		};
	}

	String sentence() {
		return switch (this) {
			case THERAPIST -> Messages.therapistSentence;
			case CLIENT -> Messages.clientSentence;
			case SESSION -> Messages.sessionSentence;
			case NARRATIVE -> Messages.narrativeSentence;
			case PASSAGE -> Messages.passageSentence;
			case SEARCH -> Messages.searchSentence;
		};
	}
}
