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

	List<Entry> written() {
		return List.copyOf(written);
	}
}
