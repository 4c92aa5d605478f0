package org.afterglow.cli.internal;

import java.nio.file.Path;

import org.afterglow.vault.Passphrase;

import picocli.CommandLine.Option;

/** Where a passphrase comes from that takes the place of another. */
final class NewPassphrase {

	@Option(names = "--new-passphrase-file", paramLabel = "FILE")
	private Path file;

	boolean isGiven() {
		return file != null;
	}

	Passphrase read(Surroundings around) {
		return file == null ? VaultOptions.askedTwice(around, "askOtherPassphrase", "passphrasesDifferNow")
				: VaultOptions.taken(VaultOptions.firstLine(around, file));
	}
}
