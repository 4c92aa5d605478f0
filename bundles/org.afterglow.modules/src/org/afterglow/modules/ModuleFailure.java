package org.afterglow.modules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Why a module, or a part of it, is left out.
 *
 * @param details what fills the places of the sentence; never a client's words
 */
public record ModuleFailure(Reason reason, List<String> details) {

	/** What happened. */
	public enum Reason {
		/** Its bundle has a module to offer and could not make it. */
		NOT_STARTED,
		/** A method threw. */
		THREW,
		/** A method did not come back. */
		HUNG,
		/** A method gave null, or a list with null in it. */
		NOTHING,
		/** What it brings contradicts itself. */
		REFUSED,
		/** Another module has its id. */
		REPEATED_ID,
		/** It was built for another version of the interface. */
		OTHER_API,
		/** Something it needs is not there. */
		UNRESOLVED,
		/** Its codes could not be put into the codebook. */
		CODES,
		/** It threw when it was told of something: it hears no more, and goes on otherwise. */
		DEAF_THREW,
		/** It did not come back when it was told of something: it hears no more, and goes on otherwise. */
		DEAF_HUNG,
		/** It threw while one of its forms was in use. */
		IN_USE;

		/** True if the rest of the module goes on. */
		boolean leavesModule() {
			return this == DEAF_THREW || this == DEAF_HUNG;
		}
	}

	/** The most characters that a module has for saying what happened. */
	static final int LONGEST_DETAIL = 500;

	public ModuleFailure {
		Objects.requireNonNull(reason);
		details = details.stream().map(ModuleFailure::oneLine).toList();
	}

	static ModuleFailure of(Reason reason, String... details) {
		return new ModuleFailure(reason, List.of(details));
	}

	/** A whole sentence or two, for people; what came from the module or the resolver is in English. */
	public String sentence(Locale language) {
		// Without this the language of the machine would be tried before English.
		ResourceBundle words = ResourceBundle.getBundle("org.afterglow.modules.messages", language,
				ModuleFailure.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(reason.name()), language).format(details.toArray());
	}

	private static String oneLine(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "\u2026";
	}

	/** The reason and its details. */
	@Override
	public String toString() {
		return reason + " " + details;
	}
}
