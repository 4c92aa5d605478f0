package org.afterglow.practice.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.afterglow.practice.Practices.NewVault;
import org.afterglow.practice.internal.audit.AuditedKeys;
import org.afterglow.practice.internal.audit.DoorLog;
import org.afterglow.practice.internal.backup.VaultFiles;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.records.AuditEvent;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;
import org.afterglow.vault.VaultUnavailable;
import org.afterglow.vault.VaultUnavailable.Reason;

/** A new vault with new keys out of an old one. Everything or nothing. */
final class ReKey {

	private final RecordsOpener records;
	private final CopyProgress progress;

	ReKey(RecordsOpener records, CopyProgress progress) {
		this.records = Objects.requireNonNull(records);
		this.progress = Objects.requireNonNull(progress);
	}

	VaultInfo run(Path from, VaultKey key, NewVault to) throws VaultFailure {
		requireApart(from, to.folder());
		try (Vault old = Vault.open(from, key)) {
			requireSound(old);
			boolean existed = Files.exists(to.folder());
			try (Vault fresh = Vault.create(to.folder(), to.passphrase(), to.recovery(), to.cost())) {
				List<AuditEvent> told = new ArrayList<>(to.before());
				told.add(AuditedKeys.ALL);
				fill(fresh, old, existed, told);
				return fresh.info();
			}
		}
	}

	private void fill(Vault fresh, Vault old, boolean existed, List<AuditEvent> told) throws VaultFailure {
		try {
			copy(old, fresh);
			records.restamp(old, fresh);
			requireSound(fresh);
			if (progress.cancelled()) {
				throw new CancellationException("new keys were cancelled");
			}
			DoorLog.tell(records, fresh, old, told);
		} catch (VaultFailure | RuntimeException | Error e) {
			fresh.close();
			FreshFolder.remove(fresh.folder(), existed, e);
			throw e;
		}
	}

	private void copy(Vault old, Vault fresh) throws VaultFailure {
		try {
			old.copyTo(fresh, files(old), progress);
		} catch (VaultDamaged e) {
			// After a crash there may be torn blocks that nothing needs. An opening erases them, as the next one would anyway.
			records.open(old).close();
			FreshFolder.emptyBut(fresh.folder(), Set.of("vault.hdr", "vault.lock"), e);
			old.copyTo(fresh, files(old), progress);
		}
	}

	/** All but what is made again. */
	private static List<String> files(Vault vault) throws VaultUnavailable {
		try {
			return VaultFiles.in(vault.folder());
		} catch (IOException e) {
			throw new VaultUnavailable(vault.folder(), Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	private void requireSound(Vault vault) throws VaultFailure {
		List<String> damage = records.verify(vault);
		if (!damage.isEmpty()) {
			throw new VaultDamaged(vault.folder(), vault.name(), damage.getFirst());
		}
	}

	/** One vault in another would be copied into itself, or destroyed with it. */
	private static void requireApart(Path from, Path to) throws VaultUnavailable {
		Path old = real(from);
		Path fresh = real(to);
		if (fresh.startsWith(old) || old.startsWith(fresh)) {
			throw new VaultUnavailable(to, Reason.FOLDER_NOT_APART);
		}
	}

	private static Path real(Path folder) {
		Path wanted = folder.toAbsolutePath().normalize();
		for (Path there = wanted; there != null; there = there.getParent()) {
			if (Files.exists(there)) {
				try {
					return there.toRealPath().resolve(there.relativize(wanted)).normalize();
				} catch (IOException e) {
					return wanted;
				}
			}
		}
		return wanted;
	}
}
