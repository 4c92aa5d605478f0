package org.afterglow.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes and opens the vault of one folder, and looks at keys. */
final class VaultDoor {
	/** What an earlier attempt to create a vault may have left. */
	private static final Set<String> LEFTOVERS = Set.of(VaultLock.FILE, Tries.FILE, Header.FILE + ".new");

	private final Path folder;
	private final Clock clock;
	private final Tries tries;
	private volatile int wrongBefore;

	VaultDoor(Path folder, Clock clock) {
		this.folder = Objects.requireNonNull(folder);
		this.clock = clock;
		this.tries = new Tries(folder, clock);
	}

	/** How many wrong keys came before the right one that the log was not told of. */
	int wrongBefore() {
		return wrongBefore;
	}

	/** The log was told of them. */
	void wrongTold() {
		wrongBefore = 0;
		tries.told();
	}

	Path folder() {
		return folder;
	}

	Vault create(Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure {
		if (!passphrase.isLongEnough()) {
			throw new PassphraseTooShort(folder);
		}
		return guarded(() -> {
			requireEmpty();
			Disk.createFolder(folder);
			VaultLock lock = VaultLock.take(folder);
			return openOrRelease(lock, () -> {
				// Another process may have been faster before the lock was taken.
				requireEmpty();
				return createLocked(passphrase, recovery, cost, lock);
			});
		});
	}

	Vault open(VaultKey key) throws VaultFailure {
		return guarded(() -> {
			requireHeader();
			VaultLock lock = VaultLock.take(folder);
			return openOrRelease(lock, () -> openLocked(key, lock));
		});
	}

	/** Refuses a key that does not open the vault of this root key. */
	void prove(Header header, RootKey root, VaultKey key) throws VaultFailure {
		try (RootKey proved = unwrap(header, key)) {
			if (!MessageDigest.isEqual(proved.raw(), root.raw())) {
				throw Header.damaged(folder, "slots hold different keys");
			}
		}
	}

	/** Replaces the header, whole or not at all. */
	void write(Header header, RootKey root) throws VaultUnavailable {
		try {
			Disk.replace(folder.resolve(Header.FILE), header.seal(root));
		} catch (IOException e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	/**
	 * Destroys what the keys hang on, and then every file but the lock. Links are taken away and not followed.
	 *
	 * @throws VaultUnavailable
	 *             if something could not be deleted; without its header the rest can never be read again
	 */
	void destroy() throws VaultUnavailable {
		try {
			Path header = folder.resolve(Header.FILE);
			Disk.overwrite(header);
			Files.delete(header);
			Disk.forceFolder(folder);
			for (Path path : deepestFirst()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	private List<Path> deepestFirst() throws IOException {
		Path lock = folder.resolve(VaultLock.FILE);
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(path -> !path.equals(folder) && !path.equals(lock)).sorted(Comparator.reverseOrder()).toList();
		}
	}

	/** Work that takes as much memory as a header asks for. */
	<T> T withinMemory(Supplier<T> work) throws VaultUnavailable {
		try {
			return work.get();
		} catch (OutOfMemoryError e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_ENOUGH_MEMORY, e);
		}
	}

	private interface Opening {
		Vault open() throws IOException, VaultFailure;
	}

	private Vault guarded(Opening opening) throws VaultFailure {
		try {
			return opening.open();
		} catch (IOException e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	private static Vault openOrRelease(VaultLock lock, Opening opening) throws IOException, VaultFailure {
		boolean opened = false;
		try {
			Vault vault = opening.open();
			opened = true;
			return vault;
		} finally {
			if (!opened) {
				lock.close();
			}
		}
	}

	private void requireEmpty() throws IOException, VaultUnavailable {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder) || hasContent()) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.FOLDER_NOT_EMPTY);
		}
	}

	private boolean hasContent() throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.anyMatch(entry -> !LEFTOVERS.contains(entry.getFileName().toString()));
		}
	}

	/** Looks before the lock is taken: a folder that is no vault gets no lock file. */
	private void requireHeader() throws IOException, NotAVault, VaultDamaged {
		if (Files.isRegularFile(folder.resolve(Header.FILE))) {
			return;
		}
		if (Files.isRegularFile(folder.resolve(VaultLock.FILE)) && hasContent()) {
			throw Header.damaged(folder, "missing");
		}
		throw new NotAVault(folder);
	}

	private Vault createLocked(Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost, VaultLock lock) throws VaultFailure {
		var random = new SecureRandom();
		UUID id = UUID.randomUUID();
		byte[] key = new byte[RootKey.LENGTH];
		random.nextBytes(key);
		var root = new RootKey(id, key);
		List<Slot> slots = new ArrayList<>();
		slots.add(withinMemory(() -> PassphraseSlot.wrap(root, id, passphrase, cost, random)).toSlot());
		recovery.ifPresent(code -> slots.add(RecoverySlot.wrap(root, id, code, random).toSlot()));
		var header = new Header(id, Instant.now(clock).truncatedTo(ChronoUnit.MILLIS), slots);
		write(header, root);
		tries.told();
		return new Vault(this, header, root, lock::close);
	}

	private Vault openLocked(VaultKey key, VaultLock lock) throws IOException, VaultFailure {
		Header.Sealed sealed = Header.parse(folder, read(folder.resolve(Header.FILE)));
		RootKey root = rootKey(sealed, key);
		return new Vault(this, sealed.header(), root, lock::close);
	}

	/** The key, once the header is proved by it. */
	RootKey rootKey(Header.Sealed sealed, VaultKey key) throws VaultFailure {
		RootKey root = unwrap(sealed.header(), key);
		if (!MessageDigest.isEqual(sealed.header().code(root), sealed.code())) {
			root.close();
			throw Header.damaged(folder, "authentication code does not match");
		}
		return root;
	}

	private static byte[] read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(Header.LONGEST);
		}
	}

	private RootKey unwrap(Header header, VaultKey key) throws VaultFailure {
		return switch (key) {
			case Passphrase passphrase -> unwrap(header, passphrase);
			case RecoveryCode code -> unwrap(header, code);
		};
	}

	private RootKey unwrap(Header header, Passphrase passphrase) throws VaultFailure {
		List<PassphraseSlot> slots = sensible(header::passphraseSlots);
		Duration left = tries.left();
		if (left.isPositive()) {
			throw new TooManyTries(folder, left);
		}
		for (PassphraseSlot slot : slots) {
			Optional<RootKey> root = withinMemory(() -> slot.unwrap(header.id(), passphrase));
			if (root.isPresent()) {
				right();
				return root.get();
			}
		}
		tries.wrong();
		throw new WrongPassphrase(folder);
	}

	private RootKey unwrap(Header header, RecoveryCode code) throws VaultFailure {
		List<RecoverySlot> slots = sensible(header::recoverySlots);
		if (slots.isEmpty()) {
			throw new NoRecoveryCode(folder);
		}
		for (RecoverySlot slot : slots) {
			Optional<RootKey> root = slot.unwrap(header.id(), code);
			if (root.isPresent()) {
				right();
				return root.get();
			}
		}
		tries.wrongCode();
		throw new WrongRecoveryCode(folder);
	}

	private void right() {
		wrongBefore = Math.max(wrongBefore, tries.untold());
		tries.right();
	}

	private <T> T sensible(Supplier<T> slots) throws VaultDamaged {
		try {
			return slots.get();
		} catch (IllegalArgumentException e) {
			throw Header.damaged(folder, "slots make no sense");
		}
	}
}
