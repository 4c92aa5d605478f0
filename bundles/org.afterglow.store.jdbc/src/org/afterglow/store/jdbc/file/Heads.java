package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.afterglow.store.jdbc.file.Head.Written;
import org.afterglow.vault.SealedBlockDamaged;
import org.afterglow.vault.SealedBlockFile;

/** The heads that stand in a file, newest first. */
final class Heads {

	private static final int BLOCK = SealedBlockFile.BLOCK;

	private final SealedBlockFile file;
	private final List<Head> heads;

	private Heads(SealedBlockFile file, List<Head> heads) {
		this.file = file;
		this.heads = heads;
	}

	static Heads of(SealedBlockFile file) throws IOException {
		List<Head> heads = new ArrayList<>();
		for (int place = 0; place < Head.PLACES; place++) {
			read(file, place).ifPresent(heads::add);
		}
		heads.sort(Comparator.comparingLong(Head::sequence).reversed());
		return new Heads(file, heads);
	}

	private static Optional<Head> read(SealedBlockFile file, long place) throws IOException {
		ByteBuffer block = ByteBuffer.allocate(BLOCK);
		try {
			return file.read(place * BLOCK, block) == BLOCK ? Head.from(block.flip()) : Optional.empty();
		} catch (SealedBlockDamaged e) {
			// Torn while it was written, for the other one is forced before this one is touched.
			return Optional.empty();
		} catch (BufferUnderflowException | IllegalArgumentException e) {
			throw new RecordsFileDamaged("head in block " + place + " makes no sense");
		}
	}

	/** The newest head for which everything is there that it vouches for. */
	Head holding() throws IOException {
		for (Head head : heads) {
			if (isThere(head)) {
				return head;
			}
		}
		throw new RecordsFileDamaged(heads.isEmpty() ? "blocks 0 and 1" : "what was written before block 0 and 1");
	}

	/**
	 * Of two heads the older one vouched for what was durable when the newer one was begun; that may have been given up and
	 * overwritten since, so it is not asked.
	 */
	private boolean isThere(Head head) throws IOException {
		if (head.clean() || head != heads.getFirst()) {
			return true;
		}
		for (Written piece : head.written()) {
			if (!isThere(piece)) {
				return false;
			}
		}
		return true;
	}

	private boolean isThere(Written piece) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(piece.blocks() * BLOCK);
		try {
			while (bytes.hasRemaining()) {
				if (file.read(piece.block() * BLOCK + bytes.position(), bytes) < 0) {
					return false;
				}
			}
		} catch (SealedBlockDamaged e) {
			return false;
		}
		return Written.of(piece.block(), bytes.flip()).equals(piece);
	}
}
