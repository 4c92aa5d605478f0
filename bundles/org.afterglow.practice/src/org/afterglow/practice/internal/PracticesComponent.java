package org.afterglow.practice.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Practices as a service; the parts of an open practice are services too. */
@Component
public final class PracticesComponent implements Practices {

	private final BundleContext context;
	private final Practices practices;

	@Activate
	public PracticesComponent(BundleContext context, @Reference RecordsOpener records, @Reference SearchOpener search) {
		this.context = context;
		this.practices = new OpeningPractices(records, search, this::announce);
	}

	@Override
	public Practice create(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure {
		return practices.create(folder, passphrase, recovery, cost);
	}

	@Override
	public Practice open(Path folder, VaultKey key) throws VaultFailure {
		return practices.open(folder, key);
	}

	@Override
	public List<String> verify(Path folder, VaultKey key) throws VaultFailure {
		return practices.verify(folder, key);
	}

	@Override
	public void keys(Path folder, VaultKey key, KeyChange change) throws VaultFailure {
		practices.keys(folder, key, change);
	}

	@Override
	public VaultInfo rekey(Path from, VaultKey key, NewVault to, CopyProgress progress) throws VaultFailure {
		return practices.rekey(from, key, to, progress);
	}

	@Override
	public void destroy(Path folder, VaultKey key) throws VaultFailure {
		practices.destroy(folder, key);
	}

	@Override
	public Backups backups() {
		return practices.backups();
	}

	private void announce(Practice practice, Closing closing) {
		register(Records.class, practice.records(), closing);
		register(Codebook.class, practice.codebook(), closing);
		register(PassageSearch.class, practice.search(), closing);
		// Last, so that whoever waits for the practice finds its parts registered.
		register(Practice.class, practice, closing);
	}

	private <S> void register(Class<S> type, S service, Closing closing) {
		ServiceRegistration<S> registration = context.registerService(type, service, null);
		closing.first(() -> unregister(registration));
	}

	private static void unregister(ServiceRegistration<?> registration) {
		try {
			registration.unregister();
		} catch (IllegalStateException e) {
			// The framework is stopping and has taken the service away itself.
		}
	}
}
