package org.afterglow.vault;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The sealed folder with one practice's data, open. It gives out sealed files and keeps other programs away until it is closed. Everything in the folder but
 * the names, the sizes and the times of files is sealed.
 * <p>
 * Safe for many threads. Creating, opening and changing keys take about a second: never on the UI thread.
 */
public final class Vault implements AutoCloseable {
	private final VaultDoor door;
	private final RootKey root;
	private final Closeable lock;
	private volatile Header header;
	private volatile Supplier<Optional<Reached>> records = Optional::empty;
	private boolean closed;

	/** @param lock what keeps other programs away, let go at the end */
	Vault(VaultDoor door, Header header, RootKey root, Closeable lock) {
		this.door = door;
		this.header = header;
		this.root = root;
		this.lock = lock;
	}

	/** Makes a new vault without a recovery code and opens it. */
	public static Vault create(Path folder, Passphrase passphrase, KeyCost cost) throws VaultFailure {
		return create(folder, passphrase, Optional.empty(), cost);
	}

	/**
	 * Makes a new vault and opens it.
	 *
	 * @param folder
	 *            must not exist, or be empty; it is made readable to its owner alone
	 * @param recovery
	 *            the code that opens the vault as well; empty: the passphrase is the only way in
	 * @throws PassphraseTooShort
	 *             if the passphrase has fewer than {@link Passphrase#SHORTEST} characters
	 * @throws VaultUnavailable
	 *             if the folder has something in it or cannot be written
	 */
	public static Vault create(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure {
		return new VaultDoor(folder, Clock.systemUTC()).create(passphrase, recovery, cost);
	}

	/**
	 * Opens a vault and keeps other programs away. After several wrong passphrases the next one has to wait; a recovery code never does.
	 *
	 * @throws NotAVault
	 *             if there is none in the folder
	 * @throws VaultInUse
	 *             if another program, or this one, has it open
	 * @throws WrongPassphrase
	 *             if the passphrase does not open it
	 * @throws TooManyTries
	 *             if the passphrase was not looked at, because of several wrong ones before
	 * @throws WrongRecoveryCode
	 *             if the recovery code does not open it
	 * @throws NoRecoveryCode
	 *             if it has none
	 * @throws VaultDamaged
	 *             if the header is not as it was written
	 * @throws VaultNewer
	 *             if a newer Afterglow wrote it
	 * @throws VaultUnavailable
	 *             if the folder cannot be read or written
	 */
	public static Vault open(Path folder, VaultKey key) throws VaultFailure {
		return new VaultDoor(folder, Clock.systemUTC()).open(key);
	}

	/**
	 * Puts another passphrase in the place of all there were. The header alone is written anew, whole or not at all. A copy of the folder made before opens under
	 * the old passphrase still; where that matters, the keys themselves have to be changed, in a new vault.
	 *
	 * @param now
	 *            what opens the vault now: whoever only sits down at an open one changes nothing
	 * @throws WrongPassphrase
	 *             as {@link #open} does, as the other reasons about keys
	 * @throws PassphraseTooShort
	 *             if the new one has fewer than {@link Passphrase#SHORTEST} characters
	 * @throws VaultUnavailable
	 *             if the header cannot be written; the old passphrase stays
	 */
	public synchronized void changePassphrase(VaultKey now, Passphrase fresh, KeyCost cost) throws VaultFailure {
		if (!fresh.isLongEnough()) {
			throw new PassphraseTooShort(folder());
		}
		door.prove(header, root, now);
		PassphraseSlot slot = door.withinMemory(() -> PassphraseSlot.wrap(root, id(), fresh, cost, new SecureRandom()));
		write(header.with(Slot.PASSPHRASE, List.of(slot.toSlot())));
	}

	/**
	 * Makes this the recovery code; one there was before opens nothing any more.
	 *
	 * @param now
	 *            what opens the vault now
	 */
	public synchronized void renewRecovery(VaultKey now, RecoveryCode code) throws VaultFailure {
		door.prove(header, root, now);
		write(header.with(Slot.RECOVERY, List.of(RecoverySlot.wrap(root, id(), code, new SecureRandom()).toSlot())));
	}

	/**
	 * Takes the recovery code away; the passphrase alone opens the vault then.
	 *
	 * @param now
	 *            the passphrase: with the code in hand nobody shuts the other way out
	 */
	public synchronized void removeRecovery(Passphrase now) throws VaultFailure {
		door.prove(header, root, now);
		write(header.with(Slot.RECOVERY, List.of()));
	}

	private void write(Header changed) throws VaultUnavailable {
		Header next = records.get().map(reached -> changed.with(Slot.REACHED, List.of(ReachedSlot.seal(root, id(), reached)))).orElse(changed);
		door.write(next, root);
		header = next;
	}

	/** Tells who knows how far the records are. A header that is written remembers it, sealed; nobody knowing, it remembers what it did. */
	public void remembers(Supplier<Optional<Reached>> reached) {
		records = reached;
	}

	/** How far the records were when the header was written last, if that is remembered: records that are not so far are older than the header. */
	public Optional<Reached> remembered() {
		return header.slots().stream().filter(slot -> slot.type() == Slot.REACHED).findFirst().flatMap(slot -> ReachedSlot.open(root, id(), slot));
	}

	/** Writes the header anew so that it remembers how far the records are now: whoever was told that they are older goes on with them. */
	public synchronized void rememberNow() throws VaultUnavailable {
		write(header);
	}

	/**
	 * Copies sealed files into another vault, each sealed anew under its keys, and reads both again to compare them. Nothing may write to either meanwhile.
	 *
	 * @param files
	 *            their paths in the folder, with slashes
	 * @throws VaultDamaged
	 *             if a file is not as it was written, or is none of this vault's; what was copied so far is left in the other one
	 * @throws java.util.concurrent.CancellationException
	 *             if the progress says so
	 */
	public void copyTo(Vault other, List<String> files, CopyProgress progress) throws VaultFailure {
		new VaultCopy(this, other, progress).run(files);
	}

	/**
	 * Destroys this vault for ever and closes it: first the keys, then everything in the folder, then the folder. Copies of the folder elsewhere, and backups,
	 * still open.
	 *
	 * @throws VaultUnavailable
	 *             if something could not be deleted; it is closed nevertheless
	 */
	public void destroy() throws VaultUnavailable {
		try (this) {
			door.destroy();
		}
		try {
			Files.deleteIfExists(folder().resolve(VaultLock.FILE));
			Files.deleteIfExists(folder());
		} catch (IOException e) {
			throw new VaultUnavailable(folder(), VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
		}
	}

	/** Made at random when the vault was created; a copy of the folder keeps it. */
	public UUID id() {
		return header.id();
	}

	/** Where the vault lies, as it was given. */
	public Path folder() {
		return door.folder();
	}

	/** The name of the folder. */
	public String name() {
		return folder().toAbsolutePath().normalize().getFileName().toString();
	}

	/** What can be told of it now. */
	public VaultInfo info() {
		Header told = header;
		return new VaultInfo(told.id(), told.created(), Header.FORMAT, told.passphraseSlots().getFirst().cost(),
				told.slots().stream().filter(slot -> slot.type() != Slot.REACHED).map(SlotKind::of).toList());
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
		return new Vault(new VaultDoor(other, Clock.systemUTC()), header, root.copy(), taken::close);
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

	/** How many wrong passphrases and recovery codes were tried before it was opened, and were not {@linkplain #wrongTold told} yet. */
	public int wrongBefore() {
		return door.wrongBefore();
	}

	/** The log of the vault has the wrong ones now; until then they are kept for whoever opens it next. */
	public void wrongTold() {
		door.wrongTold();
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
