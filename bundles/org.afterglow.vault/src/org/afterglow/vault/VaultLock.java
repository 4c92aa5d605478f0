package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second program out of a vault. The system takes the lock away when the process ends, however it ends; the file that stays behind means nothing. The
 * file tells program and process of the holder.
 */
final class VaultLock implements AutoCloseable {
	static final String FILE = "vault.lock";

	/** System property with what to call this program; whoever starts it may set it. */
	private static final String PROGRAM = "afterglow.program";

	/** Far behind the content: Windows lets nobody read a locked range, and others shall read who holds the lock. */
	private static final long LOCKED_BYTE = 1L << 30;
	private static final int LONGEST_CONTENT = 200;

	/**
	 * Vaults open in this process. A second channel on a lock file must never be opened here: on POSIX systems closing any channel of a file gives up all locks
	 * the process has on it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;
	private final FileChannel channel;

	private VaultLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** Takes the lock of an existing folder, or says who has it. */
	static VaultLock take(Path folder) throws IOException, VaultInUse {
		Path real = folder.toRealPath();
		if (!HELD.add(real)) {
			throw new VaultInUse(folder, Optional.of(thisProcess()));
		}
		boolean taken = false;
		try {
			VaultLock lock = takeFromOtherProcesses(folder, real);
			taken = true;
			return lock;
		} finally {
			if (!taken) {
				HELD.remove(real);
			}
		}
	}

	private static VaultLock takeFromOtherProcesses(Path folder, Path real) throws IOException, VaultInUse {
		Path file = real.resolve(FILE);
		if (!Files.exists(file)) {
			Disk.createFile(file);
		}
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				throw new VaultInUse(folder, holder(channel));
			}
			tellHolder(channel);
			taken = true;
			return new VaultLock(real, channel);
		} catch (OverlappingFileLockException e) {
			// Another class loader of this process has its own list of held vaults.
			throw new VaultInUse(folder, Optional.of(thisProcess()));
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	private static VaultInUse.Holder thisProcess() {
		return new VaultInUse.Holder(System.getProperty(PROGRAM, "Afterglow"), ProcessHandle.current().pid());
	}

	private static void tellHolder(FileChannel channel) throws IOException {
		VaultInUse.Holder self = thisProcess();
		byte[] content = (self.program() + " " + self.pid() + "\n").getBytes(StandardCharsets.UTF_8);
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(content), 0);
	}

	private static Optional<VaultInUse.Holder> holder(FileChannel channel) throws IOException {
		ByteBuffer content = ByteBuffer.allocate(LONGEST_CONTENT);
		channel.read(content, 0);
		String told = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
		int end = told.indexOf('\n');
		int blank = told.lastIndexOf(' ', end);
		if (end < 0 || blank < 0 || !told.substring(blank + 1, end).matches("\\d{1,18}")) {
			return Optional.empty();
		}
		return Optional.of(new VaultInUse.Holder(told.substring(0, blank), Long.parseLong(told.substring(blank + 1, end))));
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			HELD.remove(folder);
		}
	}
}
