package org.afterglow.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * A sealed file that stands alone: the header of its vault in front, one sealed stream behind it. What opened the vault when it was made opens it.
 *
 * <pre>
 * magic(8) format(4) number at random(16) made, ms(8) length(4) header of the vault(length) SHA-256 of all before(32) | sealed stream
 * </pre>
 *
 * The stream is sealed under the digest of the front. So a front that was changed, or taken from another parcel of the same vault, does not open it.
 */
public final class Parcel implements AutoCloseable {
	private static final byte[] MAGIC = "AFTRPRCL".getBytes(StandardCharsets.US_ASCII);
	private static final int FORMAT = 1;
	private static final int RANDOM = 16;
	private static final int BEFORE_HEADER = MAGIC.length + Integer.BYTES + RANDOM + Long.BYTES + Integer.BYTES;
	private static final int DIGEST = 32;

	/** Where the key comes from, once the header in front was read. */
	interface Keys {
		RootKey of(Header.Sealed sealed) throws VaultFailure;
	}

	/**
	 * What can be told of a parcel without a key. Nobody has proved it yet.
	 *
	 * @param vault
	 *            the vault it was made of
	 */
	public record Label(UUID vault, Instant made) {
		public Label {
			Objects.requireNonNull(vault);
			Objects.requireNonNull(made);
		}
	}

	private record Front(Label label, byte[] header, byte[] bytes) {
	}

	private final Vault vault;
	private final Label label;
	private final byte[] header;
	private final SealedChannel content;

	private Parcel(Vault vault, Front front, SealedChannel content) {
		this.vault = vault;
		this.label = front.label();
		this.header = front.header();
		this.content = content;
	}

	/**
	 * Opens a parcel. About a second: never on the UI thread.
	 *
	 * @throws WrongPassphrase
	 *             if the passphrase is not the one its vault had when the parcel was made; of a recovery code the same is said as by a vault
	 * @throws VaultDamaged
	 *             if the front, the length or the end is not as it was written. The rest is authenticated when it is read
	 * @throws VaultNewer
	 *             if a newer Afterglow wrote it
	 */
	public static Parcel open(Path file, Purpose purpose, VaultKey key) throws IOException, VaultFailure {
		return open(file, purpose, sealed -> new VaultDoor(file, Clock.systemUTC()).rootKey(sealed, key));
	}

	static Parcel open(Path file, Purpose purpose, Keys keys) throws IOException, VaultFailure {
		Front front = read(file);
		Header.Sealed sealed = Header.parse(file, front.header());
		RootKey root = keys.of(sealed);
		boolean opened = false;
		try {
			var vault = new Vault(new VaultDoor(file, Clock.systemUTC()), sealed.header(), root, () -> {
				// Nothing keeps others away from a file that is never written again.
			});
			BlockStorage storage = new StorageBehind(BlockStorage.of(file, BlockStorage.Access.READ), front.bytes().length);
			SealedChannel content = vault.streams(purpose).open(storage, sealedAs(front.bytes()));
			opened = true;
			return new Parcel(vault, front, content);
		} catch (SealedStreamDamaged e) {
			throw damaged(file, "cut off, or its end is not as it was written");
		} finally {
			if (!opened) {
				root.close();
			}
		}
	}

	/** True if the file begins as a parcel does. */
	public static boolean isOne(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(MAGIC, in.readNBytes(MAGIC.length));
		}
	}

	/**
	 * Reads what can be told without a key.
	 *
	 * @throws VaultDamaged
	 *             if the front is not as it was written
	 */
	public static Label label(Path file) throws IOException, VaultFailure {
		return read(file).label();
	}

	/** The vault's keys, for sealed files that lie inside. It is no folder, and ends with the parcel. */
	public Vault vault() {
		return vault;
	}

	public Label label() {
		return label;
	}

	/** What was sealed. */
	public SealedChannel content() {
		return content;
	}

	/**
	 * Makes a vault's folder with nothing but the header this parcel carries, and opens it.
	 *
	 * @param folder
	 *            must not exist
	 */
	public Vault putBack(Path folder) throws IOException, VaultFailure {
		if (Files.exists(folder)) {
			throw new VaultUnavailable(folder, VaultUnavailable.Reason.FOLDER_NOT_EMPTY);
		}
		Disk.createFolder(folder);
		Disk.replace(folder.resolve(Header.FILE), header);
		return vault.in(folder, VaultLock.take(folder));
	}

	@Override
	public void close() throws IOException {
		try {
			content.close();
		} finally {
			vault.close();
		}
	}

	@Override
	public String toString() {
		return "parcel of " + vault;
	}

	/** What stands before the stream. */
	static byte[] front(byte[] header, Instant made) {
		byte[] number = new byte[RANDOM];
		new SecureRandom().nextBytes(number);
		byte[] body = ByteBuffer.allocate(BEFORE_HEADER + header.length).put(MAGIC).putInt(FORMAT).put(number).putLong(made.toEpochMilli())
				.putInt(header.length).put(header).array();
		return RootKey.join(body, digest(body));
	}

	/** The name the stream is sealed under. */
	static String sealedAs(byte[] front) {
		return "parcel/" + HexFormat.of().formatHex(digest(front));
	}

	private static Front read(Path file) throws IOException, VaultFailure {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] before = in.readNBytes(BEFORE_HEADER);
			if (before.length < BEFORE_HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(before, MAGIC.length))) {
				throw damaged(file, "its beginning is not as it was written");
			}
			ByteBuffer fields = ByteBuffer.wrap(before, MAGIC.length, BEFORE_HEADER - MAGIC.length);
			int format = fields.getInt();
			fields.position(fields.position() + RANDOM);
			Instant made = Instant.ofEpochMilli(fields.getLong());
			int length = fields.getInt();
			if (length < 0 || length > Header.LONGEST) {
				throw damaged(file, "its beginning is not as it was written");
			}
			byte[] header = in.readNBytes(length);
			byte[] body = RootKey.join(before, header);
			if (!MessageDigest.isEqual(digest(body), in.readNBytes(DIGEST))) {
				throw damaged(file, "its beginning is not as it was written");
			}
			if (format > FORMAT) {
				throw new VaultNewer(file, format, FORMAT);
			}
			UUID vault = Header.parse(file, header).header().id();
			return new Front(new Label(vault, made), header, RootKey.join(body, digest(body)));
		} catch (BufferUnderflowException e) {
			throw damaged(file, "its beginning is not as it was written");
		}
	}

	static VaultDamaged damaged(Path file, String detail) {
		return new VaultDamaged(file, file.getFileName().toString(), detail);
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
