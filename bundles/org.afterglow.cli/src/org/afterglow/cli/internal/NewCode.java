package org.afterglow.cli.internal;

import java.util.Optional;

import org.afterglow.vault.RecoveryCode;

/** A recovery code that is shown once. */
final class NewCode implements AutoCloseable {

	private final Optional<RecoveryCode> code;

	/** @param wanted false: there is none */
	NewCode(boolean wanted) {
		this.code = wanted ? Optional.of(RecoveryCode.random()) : Optional.empty();
	}

	Optional<RecoveryCode> code() {
		return code;
	}

	/** Prints it where results go: whoever keeps the output keeps the code. */
	void print(Surroundings around) {
		code.ifPresent(shown -> {
			around.out().line(around.say("recoveryCode", String.join("-", shown.groups())));
			around.tell("recoveryCodeOnce");
		});
	}

	@Override
	public void close() {
		code.ifPresent(RecoveryCode::close);
	}
}
