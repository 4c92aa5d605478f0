package org.afterglow.cli.internal;

import java.util.Optional;

/** Asks for a passphrase without showing what is typed. */
@FunctionalInterface
interface PassphrasePrompt {

	/** @return what was typed, to be overwritten by the caller; empty if there is nobody to ask */
	Optional<char[]> ask(String question);
}
