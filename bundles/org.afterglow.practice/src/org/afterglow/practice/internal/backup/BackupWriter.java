package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.internal.backup.Manifest.Entry;
import org.afterglow.vault.VaultFailure;

/** Writes files one behind the other and remembers what was written. */
final class BackupWriter {

	private static final int AT_ONCE = 64 * 1024;

	private final OutputStream out;
	private final Pace pace;
	private final List<Entry> written = new ArrayList<>();

	BackupWriter(OutputStream out, Pace pace) {
		this.out = out;
		this.pace = pace;
	}

	void write(String path, Path file) throws IOException, BackupFailure {
		MessageDigest digest = Digests.sha256();
		byte[] buffer = new byte[AT_ONCE];
		long size = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
				size += read;
				pace.step(read);
			}
		}
		written.add(new Entry(path, size, HexFormat.of().formatHex(digest.digest())));
	}

	/** What writes itself. */
	interface Source {
		void writeTo(OutputStream target) throws IOException, VaultFailure;
	}

	void write(String path, Source source) throws IOException, VaultFailure {
		Counting counting = new Counting(out);
		source.writeTo(counting);
		written.add(new Entry(path, counting.size, HexFormat.of().formatHex(counting.digest.digest())));
	}

	/** Passes on what is written, and adds it up. */
	private static final class Counting extends OutputStream {
		private final OutputStream out;
		private final MessageDigest digest = Digests.sha256();
		private long size;

		Counting(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] {(byte) one}, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
			digest.update(bytes, offset, length);
			size += length;
		}
	}

	List<Entry> written() {
		return List.copyOf(written);
	}
}
