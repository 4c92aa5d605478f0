package org.afterglow.store.jdbc.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.afterglow.vault.SealedChannel;
import org.afterglow.vault.SealedStreamDamaged;
import org.afterglow.vault.SealedStreams;
import org.afterglow.vault.Stamp;

/**
 * A sealed file beside the database that knows the newest entry of some time ago, so that entries cut off at the end are missed. It
 * is written after they are durable, and so never knows more than the database.
 */
public final class Witness {

	/** Name of the file in the vault, and the name it is sealed under. */
	public static final String FILE = "audit.witness";

	private static final int LENGTH = Long.BYTES + Stamp.LENGTH;

	private final Path file;
	private final SealedStreams streams;

	public Witness(Path folder, SealedStreams streams) {
		this.file = folder.resolve(FILE);
		this.streams = streams;
	}

	/** What it knows; empty if it is missing or damaged. */
	public Optional<Standing> read() throws IOException {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (SealedChannel channel = streams.open(file, FILE)) {
			if (channel.length() != LENGTH) {
				return Optional.empty();
			}
			ByteBuffer content = ByteBuffer.allocate(LENGTH);
			channel.read(0, content);
			content.flip();
			long number = content.getLong();
			byte[] chain = new byte[Stamp.LENGTH];
			content.get(chain);
			return Optional.of(new Standing(number, chain));
		} catch (SealedStreamDamaged e) {
			return Optional.empty();
		}
	}

	/** Replaces what it knows. */
	public void write(Standing standing) throws IOException {
		Path beside = file.resolveSibling(FILE + ".new");
		Files.deleteIfExists(beside);
		try (OutputStream out = streams.create(beside, FILE)) {
			out.write(ByteBuffer.allocate(LENGTH).putLong(standing.number()).put(standing.chain()).array());
		}
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
