package org.afterglow.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Makes and opens sealed files that are written once, from front to back, for one purpose: Tink's AES256-GCM-HKDF streams in segments of 64 KB. Every change
 * is noticed: of the content, of the length, of the name, of the purpose, of the vault. What cannot be noticed is an older file of the same name put back.
 */
public final class SealedStreams {
	/** Bytes of a segment on disk: what is read and authenticated at once. */
	static final int SEGMENT = 64 * 1024;

	private final RootKey root;
	private final UUID vault;
	private final Purpose purpose;

	SealedStreams(RootKey root, UUID vault, Purpose purpose) {
		this.root = root;
		this.vault = vault;
		this.purpose = purpose;
	}

	/**
	 * Makes a sealed file, readable to its owner alone. It is whole once the stream is closed; it is not forced to the disk. Closing also finishes the file
	 * after a failure half way, so whoever needs all or nothing writes beside and renames.
	 *
	 * @param name
	 *            part of the seal: the file opens under this name alone, wherever it lies and whatever it is called there
	 * @throws java.nio.file.FileAlreadyExistsException
	 *             if there is a file already
	 */
	public OutputStream create(Path file, String name) throws IOException {
		// A closed vault has no key, and makes no file.
		AesGcmHkdfStreaming tink = tink();
		Disk.createFile(file);
		return seal(tink, new FileOutputStream(file.toFile()), name);
	}

	/** The same into a stream, which is closed with it or when this fails. */
	OutputStream seal(OutputStream raw, String name) throws IOException {
		return seal(tink(), raw, name);
	}

	private OutputStream seal(AesGcmHkdfStreaming tink, OutputStream raw, String name) throws IOException {
		try {
			return new Sealing(tink.newEncryptingStream(raw, associated(name)), raw);
		} catch (GeneralSecurityException e) {
			raw.close();
			throw new IllegalStateException("Tink refuses to seal", e);
		} catch (IOException e) {
			raw.close();
			throw e;
		}
	}

	/**
	 * Opens a sealed file for reading anywhere. Its length is authenticated before this returns, each segment when it is read.
	 *
	 * @throws SealedStreamDamaged
	 *             if the file is cut, was never finished, or is of another name, purpose or vault
	 */
	public SealedChannel open(Path file, String name) throws IOException {
		return open(BlockStorage.of(file, BlockStorage.Access.READ), name);
	}

	/** The same out of a storage, which is closed with it or when this fails. */
	SealedChannel open(BlockStorage storage, String name) throws IOException {
		try {
			return SealedChannel.open(storage, name, tink(), associated(name));
		} catch (IOException | RuntimeException e) {
			storage.close();
			throw e;
		}
	}

	/**
	 * How many bytes a finished file holds, told from its size alone: nothing is authenticated.
	 *
	 * @throws SealedStreamDamaged
	 *             if no stream has this size
	 */
	public static long length(Path file) throws IOException {
		return SegmentGeometry.plainLength(Files.size(file)).orElseThrow(() -> new SealedStreamDamaged(file.getFileName().toString()));
	}

	private AesGcmHkdfStreaming tink() {
		byte[] key = root.keyFor(purpose);
		try {
			return new AesGcmHkdfStreaming(key, "HmacSha256", RootKey.LENGTH, SEGMENT, 0);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Tink refuses the key", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private byte[] associated(String name) {
		return RootKey.join(RootKey.bytes(vault), purpose.label(), new byte[1], name.getBytes(StandardCharsets.UTF_8));
	}

	/** Passes whole arrays on, and lets go of the file even when the last segment cannot be written. */
	private static final class Sealing extends FilterOutputStream {
		private final OutputStream raw;

		Sealing(OutputStream tink, OutputStream raw) {
			super(tink);
			this.raw = raw;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			try {
				out.close();
			} finally {
				raw.close();
			}
		}
	}
}
