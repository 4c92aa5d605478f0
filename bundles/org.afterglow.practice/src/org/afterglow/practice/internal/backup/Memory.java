package org.afterglow.practice.internal.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupState.Last;
import org.afterglow.practice.BackupState.Trouble;
import org.afterglow.records.FeedPosition;

/**
 * What a vault remembers outside its database, as text:
 *
 * <pre>
 * afterglow-witness 1
 * position LINEAGE NUMBER
 * backup MADE LINEAGE NUMBER PATH
 * trouble AT REASON
 * </pre>
 *
 * A line that this program does not know is left out.
 */
record Memory(Optional<FeedPosition> position, Optional<Last> last, Optional<Trouble> trouble) {

	static final Memory NOTHING = new Memory(Optional.empty(), Optional.empty(), Optional.empty());
	private static final String TITLE = "afterglow-witness 1";

	Memory {
		Objects.requireNonNull(position);
		Objects.requireNonNull(last);
		Objects.requireNonNull(trouble);
	}

	/** The records were this far. */
	Memory at(FeedPosition reached) {
		return new Memory(Optional.of(reached), last, trouble);
	}

	/** A backup was made, and what was in the way before is no longer. */
	Memory backedUp(Last made) {
		return new Memory(Optional.of(made.position()), Optional.of(made), Optional.empty());
	}

	Memory failed(Trouble why) {
		return new Memory(position, last, Optional.of(why));
	}

	String toText() {
		StringBuilder text = new StringBuilder(TITLE).append('\n');
		position.ifPresent(at -> text.append("position ").append(at.lineage()).append(' ').append(at.number()).append('\n'));
		last.ifPresent(made -> text.append("backup ").append(made.made()).append(' ').append(made.position().lineage()).append(' ')
				.append(made.position().number()).append(' ').append(made.file()).append('\n'));
		trouble.ifPresent(why -> text.append("trouble ").append(why.at()).append(' ').append(why.reason()).append('\n'));
		return text.toString();
	}

	/** What the text says; nothing if it is of another kind. */
	static Memory of(String text) {
		if (!text.startsWith(TITLE + "\n")) {
			return NOTHING;
		}
		Memory memory = NOTHING;
		for (String line : text.lines().toList()) {
			try {
				memory = memory.with(line);
			} catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
				// Written by another version: the other lines hold.
			}
		}
		return memory;
	}

	private Memory with(String line) {
		String[] words = line.split(" ", 5);
		return switch (words[0]) {
		case "position" -> new Memory(Optional.of(position(words[1], words[2])), last, trouble);
		case "backup" -> new Memory(position, Optional.of(new Last(path(words[4]), Instant.parse(words[1]), position(words[2], words[3]))),
				trouble);
		case "trouble" -> failed(new Trouble(Instant.parse(words[1]), BackupFailure.Reason.valueOf(words[2])));
		default -> this;
		};
	}

	private static FeedPosition position(String lineage, String number) {
		return new FeedPosition(UUID.fromString(lineage), Long.parseLong(number));
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
