package org.afterglow.app.internal.steps;

import org.afterglow.ui.help.Step;

/** What the steps are called, and a sentence on each. */
final class StepWords {

	private StepWords() {
	}

	static String title(Step step) {
		return switch (step) {
			case THERAPIST -> Messages.therapist;
			case CLIENT -> Messages.client;
			case SESSION -> Messages.session;
			case NARRATIVE -> Messages.narrative;
			case PASSAGE -> Messages.passage;
			case SEARCH -> Messages.search;
			case BACKUP -> Messages.backup;
		};
	}

	static String sentence(Step step) {
		return switch (step) {
			case THERAPIST -> Messages.therapistSentence;
			case CLIENT -> Messages.clientSentence;
			case SESSION -> Messages.sessionSentence;
			case NARRATIVE -> Messages.narrativeSentence;
			case PASSAGE -> Messages.passageSentence;
			case SEARCH -> Messages.searchSentence;
			case BACKUP -> Messages.backupSentence;
		};
	}
}
