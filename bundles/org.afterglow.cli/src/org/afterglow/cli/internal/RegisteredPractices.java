package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;
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
	public Practice create(Path folder, Passphrase passphrase, KeyCost cost) throws VaultFailure {
		return service().create(folder, passphrase, cost);
	}

	@Override
	public Practice open(Path folder, Passphrase passphrase) throws VaultFailure {
		return service().open(folder, passphrase);
	}

	@Override
	public List<String> verify(Path folder, Passphrase passphrase) throws VaultFailure {
		return service().verify(folder, passphrase);
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
