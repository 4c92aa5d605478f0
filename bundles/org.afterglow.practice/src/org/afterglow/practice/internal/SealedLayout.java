package org.afterglow.practice.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.practice.Layout;
import org.afterglow.vault.SealedChannel;
import org.afterglow.vault.SealedStreams;

/** One small sealed file in the folder of the vault, written beside and renamed. */
final class SealedLayout implements Layout {

	static final String FILE = "layout";

	/** More than any window can hold open; a file that claims more is not ours. */
	private static final int LONGEST = 1 << 20;

	private final SealedStreams streams;
	private final Path file;

	/** @param folder of the vault */
	SealedLayout(SealedStreams streams, Path folder) {
		this.streams = Objects.requireNonNull(streams);
		this.file = folder.resolve(FILE);
	}

	@Override
	public synchronized Optional<byte[]> last() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (SealedChannel sealed = streams.open(file, FILE)) {
			if (sealed.length() > LONGEST) {
				return Optional.empty();
			}
			ByteBuffer content = ByteBuffer.allocate((int) sealed.length());
			sealed.read(0, content);
			return Optional.of(content.array());
		} catch (IOException | RuntimeException e) {
			// Whatever is wrong with it: the window opens as it does the first time.
			return Optional.empty();
		}
	}

	@Override
	public synchronized boolean keep(byte[] layout) {
		if (layout.length > LONGEST) {
			return false;
		}
		Path beside = file.resolveSibling(FILE + ".new");
		try {
			Files.deleteIfExists(beside);
			try (OutputStream out = streams.create(beside, FILE)) {
				out.write(layout);
			}
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
