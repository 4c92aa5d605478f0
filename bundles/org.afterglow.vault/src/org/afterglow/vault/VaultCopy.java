package org.afterglow.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/**
 * Copies the sealed files of one vault into another. What a file is for and what it is sealed as stands nowhere in the clear: the keys tell. So a new kind of
 * file is copied without a change here, as long as it is called what it is sealed as, with or without its folder or its ending.
 */
final class VaultCopy {
	private static final int PIECE = 1 << 20;
	/** What systems put into any folder that somebody looks at. */
	private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory");

	private final Vault from;
	private final Vault to;
	private final CopyProgress progress;
	private final byte[] piece = new byte[PIECE];
	private long all;
	private long done;

	VaultCopy(Vault from, Vault to, CopyProgress progress) {
		this.from = from;
		this.to = to;
		this.progress = progress;
	}

	/** A file while it is copied: bytes at places. */
	private interface Content extends AutoCloseable {
		long size();

		/** Fills the target. */
		void read(long position, ByteBuffer target) throws IOException;

		@Override
		void close() throws IOException;
	}

	/** How a file is sealed, and under which name. */
	private record Seal(Purpose purpose, String name, boolean blocks) {
	}

	void run(List<String> names) throws VaultFailure {
		List<Path> files = names.stream().map(from.folder()::resolve).filter(VaultCopy::hasContent).sorted().toList();
		all = 2 * files.stream().mapToLong(VaultCopy::size).sum();
		for (Path file : files) {
			try {
				copy(file);
			} catch (SealedDamage e) {
				throw new VaultDamaged(from.folder(), name(file), e instanceof SealedBlockDamaged block && block.block() >= 0 ? "block " + block.block() : "seal");
			} catch (IOException e) {
				throw new VaultUnavailable(to.folder(), VaultUnavailable.Reason.NOT_READABLE_OR_WRITABLE, e);
			}
		}
	}

	private static boolean hasContent(Path file) {
		return size(file) > 0 && !OF_THE_SYSTEM.contains(file.getFileName().toString());
	}

	private static long size(Path file) {
		return file.toFile().length();
	}

	private void copy(Path file) throws IOException, VaultFailure {
		Seal seal = sealOf(file);
		Path copy = to.folder().resolve(from.folder().relativize(file));
		Disk.createFolder(copy.toAbsolutePath().getParent());
		long size = size(file);
		long start = done;
		try (Content content = open(from, file, seal)) {
			if (seal.blocks()) {
				copyBlocks(content, copy, seal);
			} else {
				copyStream(content, copy, seal);
			}
			done = start + size;
			try (Content copied = open(to, copy, seal)) {
				compare(content, copied, copy);
			}
		}
		Disk.forceFolder(copy.toAbsolutePath().getParent());
		done = start + 2 * size;
		progress.done(done, all);
	}

	private void copyBlocks(Content content, Path copy, Seal seal) throws IOException {
		try (SealedBlockFile out = to.blocks(seal.purpose()).open(BlockStorage.of(copy, BlockStorage.Access.WRITE), seal.name())) {
			for (long at = 0; at < content.size(); at += PIECE) {
				out.write(at, pieceOf(content, at));
			}
			out.force();
		}
	}

	private void copyStream(Content content, Path copy, Seal seal) throws IOException {
		try (OutputStream out = to.streams(seal.purpose()).create(copy, seal.name())) {
			for (long at = 0; at < content.size(); at += PIECE) {
				out.write(piece, 0, pieceOf(content, at).remaining());
			}
		}
		try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
			written.force(true);
		}
	}

	private void compare(Content content, Content copied, Path copy) throws IOException, VaultDamaged {
		boolean same = content.size() == copied.size();
		byte[] other = new byte[PIECE];
		for (long at = 0; same && at < content.size(); at += PIECE) {
			ByteBuffer expected = pieceOf(content, at);
			ByteBuffer read = ByteBuffer.wrap(other, 0, expected.remaining());
			copied.read(at, read);
			same = read.flip().equals(expected);
		}
		if (!same) {
			throw new VaultDamaged(to.folder(), to.folder().relativize(copy).toString(), "the copy is not what was copied");
		}
	}

	/** The next bytes, in an array that is used again. */
	private ByteBuffer pieceOf(Content content, long at) throws IOException {
		if (progress.cancelled()) {
			throw new CancellationException("copy of a vault was cancelled");
		}
		ByteBuffer target = ByteBuffer.wrap(piece, 0, (int) Math.min(PIECE, content.size() - at));
		content.read(at, target);
		done += target.position();
		progress.done(Math.min(done, all), all);
		return target.flip();
	}

	private Seal sealOf(Path file) throws IOException, VaultDamaged {
		for (Purpose purpose : Purpose.values()) {
			for (String name : names(file)) {
				for (boolean blocks : new boolean[] { false, true }) {
					Seal seal = new Seal(purpose, name, blocks);
					if (fits(file, seal)) {
						return seal;
					}
				}
			}
		}
		throw new VaultDamaged(from.folder(), name(file), "opens under no key of this vault");
	}

	private boolean fits(Path file, Seal seal) throws IOException {
		try (Content content = open(from, file, seal)) {
			return true;
		} catch (SealedDamage e) {
			return false;
		}
	}

	private Set<String> names(Path file) {
		Set<String> names = new TreeSet<>();
		for (String name : List.of(file.getFileName().toString(), name(file))) {
			names.add(name);
			int ending = name.lastIndexOf('.');
			if (ending > 0) {
				names.add(name.substring(0, ending));
			}
		}
		return names;
	}

	/** Name of the file in the vault, the same on every system. */
	private String name(Path file) {
		return from.folder().relativize(file).toString().replace('\\', '/');
	}

	private static Content open(Vault vault, Path file, Seal seal) throws IOException {
		return seal.blocks() ? blocks(vault, file, seal) : stream(vault, file, seal);
	}

	private static Content stream(Vault vault, Path file, Seal seal) throws IOException {
		SealedChannel channel = vault.streams(seal.purpose()).open(file, seal.name());
		return new Content() {
			@Override
			public long size() {
				return channel.length();
			}

			@Override
			public void read(long position, ByteBuffer target) throws IOException {
				channel.read(position, target);
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}

	private static Content blocks(Vault vault, Path file, Seal seal) throws IOException {
		BlockStorage storage = BlockStorage.of(file, BlockStorage.Access.READ);
		List<SealedBlockFile> opened = new ArrayList<>();
		try {
			opened.add(vault.blocks(seal.purpose()).open(storage, seal.name()));
		} finally {
			if (opened.isEmpty()) {
				storage.close();
			}
		}
		SealedBlockFile blocks = opened.getFirst();
		return new Content() {
			@Override
			public long size() {
				return blocks.size();
			}

			@Override
			public void read(long position, ByteBuffer target) throws IOException {
				blocks.read(position, target);
			}

			@Override
			public void close() throws IOException {
				blocks.close();
			}
		};
	}
}
