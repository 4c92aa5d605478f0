package org.afterglow.vault;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sealed folder with one practice's data, open. It gives out sealed files and keeps other programs away until it is closed. Everything in the folder but
 * the names, the sizes and the times of files is sealed.
 * <p>
 * Safe for many threads. Creating and opening take about a second: never on the UI thread.
 */
public final class Vault implements AutoCloseable {
	/** What an earlier attempt to create a vault may have left. */
	private static final Set<String> LEFTOVERS = Set.of(VaultLock.FILE, Header.FILE + ".new");

	private final Path folder;
	private final Header header;
	private final RootKey root;
	private final Closeable lock;
	private boolean closed;

	/** @param lock what keeps other programs away, let go at the end */
	Vault(Path folder, Header header, RootKey root, Closeable lock) {
		this.folder = folder;
		this.header = header;
		this.root = root;
		this.lock = lock;
	}

	/**
	 * Makes a new vault and opens it.
	 *
	 * @param folder
	 *            must not exist, or be empty; it is made readable to its owner alone
	 * @throws PassphraseTooShort
	 *             if the passphrase has fewer than {@link Passphrase#SHORTEST} characters
	 * @throws VaultUnavailable
	 *             if the folder has something in it or cannot be written
	 */
	public static Vault create(Path folder, Passphrase passphrase, KeyCost cost) throws VaultFailure {
		if (!passphrase.isLongEnough()) {
			throw new PassphraseTooShort(folder);
		}
		try {
			requireEmpty(folder);
			Disk.createFolder(folder);
			VaultLock lock = VaultLock.take(folder);
			return openOrRelease(lock, () -> {
				// Another process may have been faster before the lock was taken.
				requireEmpty(folder);
				return createLocked(folder, passphrase, cost, lock);
			});
		} catch (IOException e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	/**
	 * Opens a vault and keeps other programs away.
	 *
	 * @throws NotAVault
	 *             if there is none in the folder
	 * @throws VaultInUse
	 *             if another program, or this one, has it open
	 * @throws WrongPassphrase
	 *             if the passphrase does not open it
	 * @throws VaultDamaged
	 *             if the header is not as it was written
	 * @throws VaultNewer
	 *             if a newer Afterglow wrote it
	 * @throws VaultUnavailable
	 *             if the folder cannot be read or written
	 */
	public static Vault open(Path folder, Passphrase passphrase) throws VaultFailure {
		try {
			requireHeader(folder);
			VaultLock lock = VaultLock.take(folder);
			return openOrRelease(lock, () -> openLocked(folder, passphrase, lock));
		} catch (IOException e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	private interface Opening {
		Vault open() throws IOException, VaultFailure;
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

	private static void requireEmpty(Path folder) throws IOException, VaultUnavailable {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder) || hasContent(folder)) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.FOLDER_NOT_EMPTY);
		}
	}

	private static boolean hasContent(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.anyMatch(entry -> !LEFTOVERS.contains(entry.getFileName().toString()));
		}
	}

	/** Looks before the lock is taken: a folder that is no vault gets no lock file. */
	private static void requireHeader(Path folder) throws IOException, NotAVault, VaultDamaged {
		if (Files.isRegularFile(folder.resolve(Header.FILE))) {
			return;
		}
		if (Files.isRegularFile(folder.resolve(VaultLock.FILE)) && hasContent(folder)) {
			throw Header.damaged(folder, "missing");
		}
		throw new NotAVault(folder);
	}

	private static Vault createLocked(Path folder, Passphrase passphrase, KeyCost cost, VaultLock lock) throws IOException, VaultFailure {
		var random = new SecureRandom();
		UUID id = UUID.randomUUID();
		byte[] key = new byte[RootKey.LENGTH];
		random.nextBytes(key);
		var root = new RootKey(id, key);
		try {
			Slot slot = PassphraseSlot.wrap(root, id, passphrase, cost, random).toSlot();
			var header = new Header(id, Instant.now().truncatedTo(ChronoUnit.MILLIS), List.of(slot));
			Disk.replace(folder.resolve(Header.FILE), header.seal(root));
			return new Vault(folder, header, root, lock::close);
		} catch (OutOfMemoryError e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_ENOUGH_MEMORY, e);
		}
	}

	private static Vault openLocked(Path folder, Passphrase passphrase, VaultLock lock) throws IOException, VaultFailure {
		Header.Sealed sealed = Header.parse(folder, read(folder.resolve(Header.FILE)));
		Header header = sealed.header();
		RootKey root = rootKey(folder, sealed, passphrase);
		return new Vault(folder, header, root, lock::close);
	}

	/** The key, once the header is proved by it. */
	static RootKey rootKey(Path folder, Header.Sealed sealed, Passphrase passphrase) throws VaultFailure {
		RootKey root = unwrap(folder, sealed.header(), passphrase);
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

	private static RootKey unwrap(Path folder, Header header, Passphrase passphrase) throws VaultFailure {
		List<PassphraseSlot> slots;
		try {
			slots = header.passphraseSlots();
		} catch (IllegalArgumentException e) {
			throw Header.damaged(folder, "slots make no sense");
		}
		try {
			for (PassphraseSlot slot : slots) {
				var root = slot.unwrap(header.id(), passphrase);
				if (root.isPresent()) {
					return root.get();
				}
			}
		} catch (OutOfMemoryError e) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.NOT_ENOUGH_MEMORY, e);
		}
		throw new WrongPassphrase(folder);
	}

	/** Made at random when the vault was created; a copy of the folder keeps it. */
	public UUID id() {
		return header.id();
	}

	/** Where the vault lies, as it was given. */
	public Path folder() {
		return folder;
	}

	/** The name of the folder. */
	public String name() {
		return folder.toAbsolutePath().normalize().getFileName().toString();
	}

	public VaultInfo info() {
		return new VaultInfo(header.id(), header.created(), Header.FORMAT, header.passphraseSlots().getFirst().cost());
	}

	/** Files that are read and written anywhere: the database. */
	public SealedBlocks blocks(Purpose purpose) {
		return new SealedBlocks(root, purpose);
	}

	/** Files that are written once, from front to back: index, attachments, backups. */
	public SealedStreams streams(Purpose purpose) {
		return new SealedStreams(root, header.id(), purpose);
	}

	/**
	 * Begins a {@link Parcel}: a sealed file that carries the key slots of this vault, so that what opens the vault today opens the file wherever it lies.
	 *
	 * @param target
	 *            where the file goes; closed with the stream. It is whole once the stream is closed
	 * @param made
	 *            when, to the millisecond: it can be read without a key
	 */
	public OutputStream parcel(OutputStream target, Purpose purpose, Instant made) throws IOException {
		byte[] front = Parcel.front(header.seal(root), made);
		target.write(front);
		return streams(purpose).seal(target, Parcel.sealedAs(front));
	}

	/** The same keys for files in another folder. */
	Vault in(Path other, VaultLock taken) {
		return new Vault(other, header, root.copy(), taken::close);
	}

	/** Opens a parcel that this vault made. It has to be closed before the vault. */
	public Parcel openParcel(Path parcel, Purpose purpose) throws IOException, VaultFailure {
		return Parcel.open(parcel, purpose, sealed -> {
			if (!sealed.header().id().equals(header.id())) {
				throw Parcel.damaged(parcel, "of another vault");
			}
			if (!MessageDigest.isEqual(sealed.header().code(root), sealed.code())) {
				throw Parcel.damaged(parcel, "authentication code does not match");
			}
			return root.copy();
		});
	}

	/** Proves that something was written with the keys of this vault; works for a moment or for as long as it is kept. */
	public Stamp stamp(Purpose purpose) {
		return new Stamp(root, purpose);
	}

	/** Overwrites the keys and lets other programs in. Files still open are not closed: close them first. */
	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		root.close();
		try {
			lock.close();
		} catch (IOException e) {
			throw new UncheckedIOException("vault could not be released", e);
		}
	}

	@Override
	public String toString() {
		return "vault " + id();
	}
}
