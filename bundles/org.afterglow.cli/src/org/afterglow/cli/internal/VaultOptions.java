package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.vault.Passphrase;

import picocli.CommandLine.Option;

/** Which vault, and where its passphrase comes from. */
final class VaultOptions {

	private static final String VAULT = "AFTERGLOW_VAULT";
	private static final String PASSPHRASE_FILE = "AFTERGLOW_PASSPHRASE_FILE";

	@Option(names = "--vault", paramLabel = "DIR")
	private Path vault;

	@Option(names = "--passphrase-file", paramLabel = "FILE")
	private Path passphraseFile;

	/** Whether a vault is named at all. */
	boolean isNamed(Surroundings around) {
		return vault != null || around.variable(VAULT).isPresent();
	}

	Path folder(Surroundings around) {
		return Optional.ofNullable(vault).or(() -> around.variable(VAULT).map(Path::of))
				.orElseThrow(() -> new Stop(ExitCode.USAGE, around.say("noVaultNamed")));
	}

	/** The passphrase of a vault that is there. */
	Passphrase passphrase(Surroundings around) {
		return fromFile(around).orElseGet(() -> asked(around, "askPassphrase"));
	}

	/** A passphrase for a new vault. */
	Passphrase newPassphrase(Surroundings around) {
		return fromFile(around).orElseGet(() -> askedTwice(around, "askNewPassphrase", "passphrasesDiffer"));
	}

	private Optional<Passphrase> fromFile(Surroundings around) {
		Optional<Path> file = Optional.ofNullable(passphraseFile)
				.or(() -> around.variable(PASSPHRASE_FILE).map(Path::of));
		return file.map(path -> taken(firstLine(around, path)));
	}

	/** Typed twice, because nobody sees what is typed. */
	static Passphrase askedTwice(Surroundings around, String question, String differ) {
		char[] first = typed(around, question);
		char[] again = typed(around, "askPassphraseAgain");
		boolean same = Arrays.equals(first, again);
		Arrays.fill(again, '\0');
		if (!same) {
			Arrays.fill(first, '\0');
			throw around.stop(differ);
		}
		return taken(first);
	}

	/** @return characters the caller overwrites */
	static char[] firstLine(Surroundings around, Path file) {
		try {
			char[] line = PassphraseFile.firstLine(file);
			if (line.length == 0) {
				throw around.stop("passphraseFileEmpty", file);
			}
			return line;
		} catch (IOException e) {
			throw around.stop(PassphraseFile.isNoText(e) ? "passphraseFileNoText" : "passphraseFileUnreadable", file);
		}
	}

	private static Passphrase asked(Surroundings around, String question) {
		return taken(typed(around, question));
	}

	/** @return characters the caller overwrites */
	static char[] typed(Surroundings around, String question) {
		char[] typed = around.prompt().ask(around.say(question)).orElseThrow(() -> around.stop("nobodyToAsk"));
		// A terminal without a character set for what was typed would make one passphrase of many.
		if (CharBuffer.wrap(typed).chars().anyMatch(unit -> unit == Terminal.LOST)) {
			Arrays.fill(typed, '\0');
			throw around.stop("charactersLost");
		}
		return typed;
	}

	static Passphrase taken(char[] typed) {
		try {
			return Passphrase.of(typed);
		} finally {
			Arrays.fill(typed, '\0');
		}
	}
}
