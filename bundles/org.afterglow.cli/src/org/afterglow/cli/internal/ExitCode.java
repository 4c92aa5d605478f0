package org.afterglow.cli.internal;

/** What the program's end tells the shell. Scripts rely on the numbers. */
enum ExitCode {
	DONE(0),
	/** Something the user can mend. */
	TO_MEND(1),
	/** The words of the command do not make one. */
	USAGE(2),
	WRONG_PASSPHRASE(3),
	/** A file of the vault is not as it was written. */
	DAMAGED(4);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return number;
	}
}
