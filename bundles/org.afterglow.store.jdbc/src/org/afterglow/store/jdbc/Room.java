package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

import org.afterglow.records.RecordsNotWritable;
import org.afterglow.records.RecordsNotWritable.Reason;

/**
 * Room and leave to write the records, asked for before the database is: a database that could not write is closed for good, and
 * what a person has just told would have nowhere to go until the vault is opened again. Between the question and the writing
 * another program may take the last of the room; then the save is refused all the same, but the vault has to be opened again.
 */
final class Room {

	/** More than what a long session adds with everything that H2 copies while it saves. In bytes. */
	static final long LEAST = 32L * 1024 * 1024;

	/** For an entry of the log: what is done with the records is told as long as there is any room. In bytes. */
	static final long LEAST_FOR_LOG = 1024 * 1024;

	/** What the system says of a file. */
	interface Look {
		/** @return bytes that can still be written */
		long left(Path file) throws IOException;
	}

	private final Path file;
	private final Object key;
	private final Look look;

	private Room(Path file, Look look) throws IOException {
		this.file = file;
		this.key = key();
		this.look = look;
	}

	static Room of(Path file) throws IOException {
		return new Room(file, each -> Files.getFileStore(each).getUsableSpace());
	}

	static Room of(Path file, Look look) throws IOException {
		return new Room(file, look);
	}

	/** Which file it is, on systems that can tell: another one of this name is not ours. */
	private Object key() throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
	}

	/** @throws RecordsNotWritable if a change would not find a place */
	void require(long least) {
		try {
			if (!Objects.equals(key, key())) {
				throw new RecordsNotWritable(Reason.GONE);
			}
			if (!Files.isWritable(file)) {
				throw new RecordsNotWritable(Reason.READ_ONLY);
			}
			if (look.left(file) < least) {
				throw new RecordsNotWritable(Reason.DISK_FULL);
			}
		} catch (IOException e) {
			throw new RecordsNotWritable(Reason.GONE);
		}
	}
}
