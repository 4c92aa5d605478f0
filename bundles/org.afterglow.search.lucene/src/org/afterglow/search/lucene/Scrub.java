package org.afterglow.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Reads every file of an index once, a stretch at a time, so that damage is met soon after opening rather than by the first query that comes across it.
 */
final class Scrub implements Closeable {
	/** What is read in one step: some milliseconds. */
	private static final int STEP = 4 << 20;
	private static final int CHUNK = 64 << 10;

	private final NarrativeIndex index;
	private final DirectoryReader reader;
	private final Directory directory;
	private final Deque<String> files;
	private IndexInput open;
	private boolean closed;

	/** Begins with the files of the last refresh. They stay as long as this is open. */
	Scrub(NarrativeIndex index) throws IOException {
		this.index = index;
		this.reader = index.acquire();
		this.directory = index.directory();
		this.files = new ArrayDeque<>(reader.getIndexCommit().getFileNames());
		// A reader of unwritten changes names a commit that is not there yet.
		this.files.removeIf(file -> file.startsWith("segments"));
	}

	/** Reads on. @return false when there is nothing left to read */
	boolean step() throws IOException {
		byte[] chunk = new byte[CHUNK];
		for (int left = STEP; left > 0; left -= CHUNK) {
			if (open == null) {
				if (files.isEmpty()) {
					close();
					return false;
				}
				open = directory.openInput(files.removeFirst(), IOContext.READONCE);
			}
			int count = (int) Math.min(chunk.length, open.length() - open.getFilePointer());
			open.readBytes(chunk, 0, count);
			if (open.getFilePointer() == open.length()) {
				open.close();
				open = null;
			}
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		if (closed) {
			return;
		}
		closed = true;
		try {
			if (open != null) {
				open.close();
			}
		} finally {
			index.release(reader);
		}
	}
}
