package org.afterglow.cli.internal;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;

import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultKey;

import picocli.CommandLine.Option;

/** The recovery code in the place of the passphrase. */
final class KeyOptions {

	@Option(names = "--with-code")
	private boolean withCode;
	@Option(names = "--code-file", paramLabel = "FILE")
	private Path codeFile;

	boolean isCode() {
		return withCode || codeFile != null;
	}

	/** What opens the vault, or the backup: the code if that was said, else the passphrase. */
	VaultKey read(VaultOptions vault, Surroundings around) {
		return isCode() ? code(around) : vault.passphrase(around);
	}

	RecoveryCode code(Surroundings around) {
		return code(codeFile == null ? VaultOptions.typed(around, "askRecoveryCode") : VaultOptions.firstLine(around, codeFile), around);
	}

	private static RecoveryCode code(char[] typed, Surroundings around) {
		try {
			return RecoveryCode.parse(CharBuffer.wrap(typed)).orElseThrow(() -> around.stop("noCodeTyped"));
		} finally {
			Arrays.fill(typed, '\0');
		}
	}
}
