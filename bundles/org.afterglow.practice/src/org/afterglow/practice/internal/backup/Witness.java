package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.records.FeedPosition;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.SealedChannel;
import org.afterglow.vault.Vault;

/**
 * Remembers outside the database how far the database was: at every lock and every backup. Nothing in a sealed database can tell that it is an older one put
 * back; this can.
 */
final class Witness {

	static final String FILE = "witness";
	private static final int LENGTH = 3 * Long.BYTES;

	private final Vault vault;
	private final Path file;

	Witness(Vault vault) {
		this.vault = vault;
		this.file = vault.folder().resolve(FILE);
	}

	/** What was remembered; empty if there is nothing, or nothing that can be believed. */
	Optional<FeedPosition> remembered() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (SealedChannel content = vault.streams(Purpose.BACKUP).open(file, FILE)) {
			ByteBuffer fields = ByteBuffer.allocate(LENGTH);
			content.read(0, fields);
			fields.flip();
			return Optional.of(new FeedPosition(new UUID(fields.getLong(), fields.getLong()), fields.getLong()));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Remembers, or keeps what it knew: that a witness could not be written loses nothing but the witness. */
	void remember(FeedPosition position) throws IOException {
		Path beside = file.resolveSibling(FILE + ".new");
		Files.deleteIfExists(beside);
		ByteBuffer fields = ByteBuffer.allocate(LENGTH).putLong(position.lineage().getMostSignificantBits())
				.putLong(position.lineage().getLeastSignificantBits()).putLong(position.number());
		try (OutputStream out = vault.streams(Purpose.BACKUP).create(beside, FILE)) {
			out.write(fields.array());
		}
		try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
