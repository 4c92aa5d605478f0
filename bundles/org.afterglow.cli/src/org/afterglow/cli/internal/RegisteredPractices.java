package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The service that opens vaults, asked for when a command needs it: help and usage wait for nothing. */
final class RegisteredPractices implements Practices, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ServiceTracker<Practices, Practices> tracker;
	private final Sentences sentences;

	RegisteredPractices(BundleContext context, Sentences sentences) {
		this.tracker = new ServiceTracker<>(context, Practices.class, null);
		this.sentences = sentences;
		tracker.open();
	}

	@Override
	public Practice create(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure {
		return service().create(folder, passphrase, recovery, cost);
	}

	@Override
	public Practice open(Path folder, VaultKey key) throws VaultFailure {
		return service().open(folder, key);
	}

	@Override
	public List<String> verify(Path folder, VaultKey key) throws VaultFailure {
		return service().verify(folder, key);
	}

	@Override
	public void keys(Path folder, VaultKey key, KeyChange change) throws VaultFailure {
		service().keys(folder, key, change);
	}

	@Override
	public VaultInfo rekey(Path from, VaultKey key, NewVault to, CopyProgress progress) throws VaultFailure {
		return service().rekey(from, key, to, progress);
	}

	@Override
	public void destroy(Path folder, VaultKey key) throws VaultFailure {
		service().destroy(folder, key);
	}

	@Override
	public Backups backups() {
		return service().backups();
	}

	@Override
	public void close() {
		tracker.close();
	}

	private Practices service() {
		try {
			Practices service = tracker.waitForService(PATIENCE.toMillis());
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new Stop(ExitCode.TO_MEND, sentences.say("notInstalled"));
	}
}
