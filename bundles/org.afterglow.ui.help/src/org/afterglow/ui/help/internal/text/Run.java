package org.afterglow.ui.help.internal.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Some words that look the same.
 *
 * @param bold they stand out
 * @param code they are for the machine
 * @param link where they lead
 */
public record Run(String text, boolean bold, boolean code, Optional<String> link) {

	public Run {
		Objects.requireNonNull(text);
		Objects.requireNonNull(link);
	}

	/** Words as most are. */
	public static Run plain(String text) {
		return new Run(text, false, false, Optional.empty());
	}

	/** Words that stand out. */
	public static Run bold(String text) {
		return new Run(text, true, false, Optional.empty());
	}

	/** Words that lead somewhere. */
	public static Run link(String text, String address) {
		return new Run(text, false, false, Optional.of(address));
	}
}
