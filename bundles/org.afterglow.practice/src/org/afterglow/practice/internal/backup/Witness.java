package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.afterglow.practice.OlderRecords;
import org.afterglow.records.FeedPosition;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Reached;
import org.afterglow.vault.SealedChannel;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultUnavailable;

/**
 * Remembers outside the database how far the database was, at every lock and every backup, in a sealed file of its own. Nothing in a sealed database can tell
 * that it is an older one put back; this can.
 */
public final class Witness {

	public static final String FILE = "witness";
	private static final int LONGEST = 64 * 1024;

	private final Vault vault;
	private final Path file;

	public Witness(Vault vault) {
		this.vault = vault;
		this.file = vault.folder().resolve(FILE);
	}

	/** What is remembered; nothing if there is no such file, or none that can be {@linkplain #damage believed}. */
	synchronized Memory memory() {
		try {
			return read();
		} catch (IOException e) {
			return Memory.NOTHING;
		}
	}

	/** An English line if what is remembered is not as it was written. The next lock or backup writes it anew, so it has to be asked before. */
	public synchronized Optional<String> damage() {
		try {
			read();
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(FILE + ": not as it was written; whether the records are older than at the last lock cannot be told");
		}
	}

	private Memory read() throws IOException {
		if (!Files.exists(file)) {
			return Memory.NOTHING;
		}
		try (SealedChannel content = vault.streams(Purpose.BACKUP).open(file, FILE)) {
			ByteBuffer text = ByteBuffer.allocate((int) Math.min(LONGEST, content.length()));
			content.read(0, text);
			return Memory.of(new String(text.array(), StandardCharsets.UTF_8));
		}
	}

	/** Whether records that were just opened are older than they were. */
	public Optional<OlderRecords> of(FeedPosition found) {
		return ofMemory(found).or(() -> ofHeader(found));
	}

	private Optional<OlderRecords> ofHeader(FeedPosition found) {
		return vault.remembered().filter(known -> known.isBeyond(reached(found)))
				.map(known -> new OlderRecords(known.change(), found.number(), OlderRecords.Witness.HEADER));
	}

	private Optional<OlderRecords> ofMemory(FeedPosition found) {
		return memory().position().flatMap(known -> {
			if (!known.lineage().equals(found.lineage())) {
				return Optional.of(new OlderRecords(known.number(), found.number(), OlderRecords.Witness.OTHER_HISTORY));
			}
			return known.number() > found.number()
					? Optional.of(new OlderRecords(known.number(), found.number(), OlderRecords.Witness.LOCK))
					: Optional.empty();
		});
	}

	/** How far the records were, as the header tells it. */
	public Optional<Reached> reached() {
		return memory().position().map(Witness::reached);
	}

	public static Reached reached(FeedPosition position) {
		return new Reached(position.lineage(), position.number());
	}

	/** The records are this far. A witness that cannot be written loses nothing but what it would have witnessed. */
	public void remember(FeedPosition reached) {
		remember(memory -> memory.at(reached));
		if (ofHeader(reached).isPresent()) {
			// It was said, and the therapist went on.
			try {
				vault.rememberNow();
			} catch (VaultUnavailable e) {
				// It is said again.
			}
		}
	}

	synchronized void remember(UnaryOperator<Memory> change) {
		Memory before = memory();
		Memory after = change.apply(before);
		if (!after.equals(before)) {
			try {
				write(after.toText().getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				// The next one says it.
			}
		}
	}

	private void write(byte[] text) throws IOException {
		Path beside = file.resolveSibling(FILE + ".new");
		Files.deleteIfExists(beside);
		try (OutputStream out = vault.streams(Purpose.BACKUP).create(beside, FILE)) {
			out.write(text);
		}
		Targets.force(beside);
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		Targets.forceFolder(vault.folder());
	}
}
