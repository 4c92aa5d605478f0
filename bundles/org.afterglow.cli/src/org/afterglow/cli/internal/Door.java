package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.practice.Practice;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultKey;

/** Opens the practice for one command and closes it behind it. */
final class Door {

	/** What a command does in an open practice. */
	interface Work {
		ExitCode in(Practice practice) throws IOException;
	}

	private final Surroundings around;

	Door(Surroundings around) {
		this.around = Objects.requireNonNull(around);
	}

	ExitCode open(VaultOptions vault, Work work) throws IOException {
		Path folder = vault.folder(around);
		try (Passphrase passphrase = vault.passphrase(around);
				Practice practice = around.practices().open(folder, passphrase)) {
			tellOfIndex(practice);
			practice.damagedWitness().ifPresent(file -> around.tell("witnessDamaged", file));
			practice.olderRecords().ifPresent(older -> around.tell("older." + older.witness(), older.known(), older.found()));
			return work.in(practice);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}

	ExitCode create(VaultOptions vault, Optional<RecoveryCode> recovery, Work work) throws IOException {
		Path folder = vault.folder(around);
		try (Passphrase passphrase = vault.newPassphrase(around);
				Practice practice = around.practices().create(folder, passphrase, recovery, around.newCost())) {
			return work.in(practice);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}

	/** @return what is damaged */
	List<String> verify(VaultOptions vault, KeyOptions key) {
		Path folder = vault.folder(around);
		try (VaultKey opens = key.read(vault, around)) {
			return around.practices().verify(folder, opens);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}

	private void tellOfIndex(Practice practice) {
		switch (practice.indexFinding()) {
		case IN_STEP -> {
			// nothing to tell
		}
		case NEW -> {
			if (practice.records().narratives().count() > 0) {
				around.tell("indexMissing");
			}
		}
		case OUTDATED_REBUILDING -> around.tell("indexOutdated");
		case DAMAGED_REBUILDING -> around.tell("indexDamaged");
		case DATABASE_OLDER_REBUILDING -> around.tell("databaseOlder");
		}
	}
}
