package org.afterglow.practice.internal.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.internal.backup.Manifest.Entry;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.RecordsOpener.CopyReport;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.Parcel;
import org.afterglow.vault.SealedStreamDamaged;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultNewer;

/** Reads a backup that is open, and believes nothing of it. */
final class BackupReader {

	private static final int AT_ONCE = 64 * 1024;

	private final Path file;
	private final Parcel parcel;
	private final Manifest manifest;

	/** Reads the manifest. */
	BackupReader(Path file, Parcel parcel) throws IOException, VaultFailure {
		this.file = file;
		this.parcel = parcel;
		try {
			this.manifest = Manifest.of(parcel.content());
		} catch (Manifest.Newer e) {
			throw new VaultNewer(file, e.format(), Manifest.FORMAT);
		} catch (SealedStreamDamaged | IllegalArgumentException e) {
			throw damaged("its list of files is not as it was written");
		}
		if (!manifest.vault().equals(parcel.label().vault()) || !manifest.made().equals(parcel.label().made())) {
			throw damaged("its beginning and its end are not of one backup");
		}
	}

	Manifest manifest() {
		return manifest;
	}

	BackupFile told() throws IOException {
		return new BackupFile(file, manifest.vault(), manifest.position(), manifest.made(), Files.size(file),
				manifest.entries().size());
	}

	/** Where the content of a file goes. */
	interface Shelf {
		OutputStream place(Entry entry) throws IOException;
	}

	/** Reads every file to its end. @throws VaultDamaged naming the first that is not as it was written */
	void readAll(Pace pace, Shelf shelf) throws IOException, VaultFailure, BackupFailure {
		long position = 0;
		for (Entry entry : manifest.entries()) {
			read(entry, position, pace, shelf);
			position += entry.size();
		}
	}

	private void read(Entry entry, long first, Pace pace, Shelf shelf) throws IOException, VaultFailure, BackupFailure {
		MessageDigest digest = Digests.sha256();
		ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
		try (OutputStream out = shelf.place(entry)) {
			for (long done = 0; done < entry.size(); done += buffer.limit()) {
				buffer.clear().limit((int) Math.min(AT_ONCE, entry.size() - done));
				fill(buffer, first + done, entry);
				digest.update(buffer.array(), 0, buffer.limit());
				out.write(buffer.array(), 0, buffer.limit());
				pace.step(buffer.limit());
			}
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
			throw damaged(entry.path() + " is not as it was written");
		}
	}

	private void fill(ByteBuffer buffer, long position, Entry entry) throws IOException, VaultFailure {
		try {
			parcel.content().read(position, buffer);
		} catch (SealedStreamDamaged e) {
			throw damaged(entry.path() + " is not as it was written, block " + parcel.content().blockOf(position));
		}
	}

	/**
	 * Opens the records where they lie in the backup, without a copy anywhere, and reads every row.
	 *
	 * @return what the records themselves have that they should not: it was copied as it is
	 */
	List<String> readRecords(RecordsOpener opener) throws VaultFailure {
		if (isArchive()) {
			// Rows have no database to open; their digest was compared.
			return List.of();
		}
		CopyReport report = opener.verify(parcel.vault(), this::open);
		if (!report.position().equals(manifest.position())) {
			throw damaged("its records are at change " + report.position().number() + ", not at " + manifest.position().number());
		}
		return report.damage();
	}

	/** The same for what must have nothing of the kind. */
	void requireSound(RecordsOpener opener) throws VaultFailure {
		List<String> findings = readRecords(opener);
		if (!findings.isEmpty()) {
			throw damaged(findings.getFirst());
		}
	}

	/** Whether the records are rows. */
	boolean isArchive() {
		return manifest.entries().stream().anyMatch(entry -> entry.path().equals(Form.ROWS));
	}

	/** The rows of an archive. */
	InputStream rows() throws IOException {
		return new BufferedInputStream(new ChannelInput(open(Form.ROWS)), AT_ONCE);
	}

	private BlockStorage open(String name) throws NoSuchFileException {
		long position = 0;
		for (Entry entry : manifest.entries()) {
			if (entry.path().equals(name)) {
				return new ChannelSlice(parcel.content(), position, entry.size());
			}
			position += entry.size();
		}
		throw new NoSuchFileException(name);
	}

	private VaultDamaged damaged(String detail) {
		return new VaultDamaged(file, file.getFileName().toString(), detail);
	}
}
