package org.afterglow.ui.web.internal.inbox;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.BodyMark;
import org.afterglow.records.JournalAnswer;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;

/**
 * An answer as the inbox shows it.
 *
 * @param client as people call them
 * @param whose the client and the session
 * @param live whether the client can still write in it
 * @param made the narrative that was made of it, with its title; empty if there is none any more
 */
record Letter(JournalAnswer answer, String client, String whose, boolean live, Optional<Made> made) {

	private static final int BEGINNING = 200;

	/** A narrative that was made of an answer. */
	record Made(NarrativeId id, String title) {
		Made {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
		}

		/** The id alone. */
		@Override
		public String toString() {
			return id.toString();
		}
	}

	Letter {
		Objects.requireNonNull(answer);
		Objects.requireNonNull(client);
		Objects.requireNonNull(whose);
		Objects.requireNonNull(made);
	}

	/** Whether the client is at it now. */
	boolean isBeingWritten() {
		return live && answer.state() == AnswerState.WRITING;
	}

	/** Whether nobody decided yet, or what was decided is gone. */
	boolean isWaiting() {
		return switch (answer.state()) {
			case WRITING, WAITING -> true;
			case TAKEN -> answer.narrative().isPresent() && made.isEmpty();
			case SET_ASIDE -> false;
		};
	}

	/** The client's words, of which a narrative can be made; empty if there are none. */
	String words() {
		String text = answer.text().strip();
		return !text.isEmpty() ? text
				: answer.body().stream().map(BodyMark::word).filter(word -> !word.isEmpty()).collect(Collectors.joining("\n"));
	}

	boolean canBecomeNarrative() {
		return isWaiting() && !isBeingWritten() && !words().isEmpty();
	}

	/** The begin of what was left, in a line. */
	String beginning() {
		String words = words();
		if (!words.isEmpty()) {
			String line = words.replaceAll("\\s+", " ");
			return line.codePointCount(0, line.length()) <= BEGINNING ? line : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "\u2026";
		}
		if (answer.drawing().isPresent()) {
			return Messages.beginsDrawing;
		}
		if (!answer.body().isEmpty()) {
			return Messages.beginsBody;
		}
		if (!answer.scales().isEmpty()) {
			return String.join(", ", Words.scales(answer));
		}
		return answer.entry().isPresent() ? Messages.beginsEntry : answer.nothing() ? Messages.nothing : Messages.beginsEmpty;
	}

	/** Whether the begin is in words of the client, and not in ours. */
	boolean beginsInTheirWords() {
		return !words().isEmpty();
	}

	/** What has become of it. */
	String state() {
		return isBeingWritten() ? Messages.stateWriting : switch (answer.state()) {
			case WRITING, WAITING -> "";
			case TAKEN -> made.isPresent() ? Messages.stateTaken : Messages.stateGone;
			case SET_ASIDE -> Messages.stateAside;
		};
	}

	/** The id alone. */
	@Override
	public String toString() {
		return answer.toString();
	}
}
