package org.afterglow.install;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Why a module was not installed or removed: a sentence for whoever wanted it, and technical text for its author. */
public final class InstallRefused extends Exception {

	private static final long serialVersionUID = 1L;
	private static final int LONGEST_TECHNICAL = 8_000;

	/** What is in the way. */
	public enum Reason {
		/** There is no such file. */
		NO_FILE,
		/** The file is no zip. */
		NOT_A_ZIP,
		/** The zip is damaged, or its lists of contents are. */
		BROKEN,
		/** More would come out of it than a module can need. */
		TOO_LARGE,
		/** It would write outside its own folder, or its lists are not plain. */
		NOT_PLAIN,
		/** It is a zip without a p2 repository. */
		NO_REPOSITORY,
		/** It only points to other places, which are not asked. */
		POINTS_ELSEWHERE,
		/** There is no module in it. */
		NO_MODULE,
		/** Name and what it needs. */
		NEEDS,
		/** Name; it was built for another version of the program. */
		OTHER_VERSION,
		/** It does not go with what is installed. */
		DOES_NOT_FIT,
		/** A file of it is missing in the repository, or is not as it was made. */
		INCOMPLETE,
		/** Name and version; it is there already. */
		ALREADY,
		/** Id; nothing of that name can be removed. */
		NOT_INSTALLED,
		/** The folder that may not be written. */
		NOT_WRITABLE,
		/** The disk is full. */
		DISK_FULL,
		/** The program runs from a place that p2 does not know. */
		NO_PROFILE,
		/** Anything else. */
		FAILED
	}

	private final Reason reason;
	private final List<String> details;
	private final String technical;

	/** @param details what fills the places of the sentence */
	public InstallRefused(Reason reason, String technical, String... details) {
		super(reason + " " + List.of(details), null);
		this.reason = Objects.requireNonNull(reason);
		this.details = List.of(details);
		this.technical = technical.length() <= LONGEST_TECHNICAL ? technical : technical.substring(0, LONGEST_TECHNICAL) + "\u2026";
	}

	public Reason reason() {
		return reason;
	}

	/** In English, for the author of the module; may be empty. */
	public String technical() {
		return technical;
	}

	/** A whole sentence or two, for people. */
	public String sentence(Locale language) {
		// Without this the language of the machine would be tried before English.
		ResourceBundle words = ResourceBundle.getBundle("org.afterglow.install.messages", language, InstallRefused.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(reason.name()), language).format(details.toArray());
	}
}
