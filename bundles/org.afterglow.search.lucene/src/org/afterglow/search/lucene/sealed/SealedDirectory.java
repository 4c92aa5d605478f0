package org.afterglow.search.lucene.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.afterglow.vault.SealedStreams;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Files of an index as sealed streams. Names and sizes stay visible, contents do not; a file opens under its own name alone, so that none can take the place
 * of another. The vault keeps other programs away, so no lock file is needed.
 */
public final class SealedDirectory extends FSDirectory {
	private static final String PENDING = "pending_";
	private static final int BUFFER = 16 * 1024;

	private final SealedStreams streams;
	private final BlockCache cache;
	private final AtomicLong temporary = new AtomicLong();

	/** @param cache may be shared by several directories of one vault */
	public SealedDirectory(Path folder, SealedStreams streams, BlockCache cache) throws IOException {
		super(folder, new SingleInstanceLockFactory());
		this.streams = streams;
		this.cache = cache;
	}

	@Override
	public IndexOutput createOutput(String name, IOContext context) throws IOException {
		ensureOpen();
		deletePendingFiles();
		OutputStream sealed = streams.create(getDirectory().resolve(name), sealName(name));
		return new OutputStreamIndexOutput("sealed " + name, name, sealed, BUFFER);
	}

	@Override
	public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
		while (true) {
			try {
				return createOutput(getTempFileName(prefix, suffix, temporary.getAndIncrement()), context);
			} catch (FileAlreadyExistsException e) {
				// left by an earlier run: take the next number
			}
		}
	}

	@Override
	public IndexInput openInput(String name, IOContext context) throws IOException {
		ensureOpen();
		ensureCanRead(name);
		return new SealedInput("sealed " + name, new SealedFile(streams.open(getDirectory().resolve(name), sealName(name)), cache));
	}

	@Override
	public long fileLength(String name) throws IOException {
		ensureOpen();
		ensureCanRead(name);
		return SealedStreams.length(getDirectory().resolve(name));
	}

	/** A commit is written as pending_segments_N and renamed: it is sealed under the name it will have. */
	private static String sealName(String name) {
		return name.startsWith(PENDING) ? name.substring(PENDING.length()) : name;
	}
}
