package org.afterglow.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoPlaintextTest {
	private static final String MARKER = "the heron under the glass stair";
	private static final Tally LOOKED = new Tally(Table.WORDS, "sealed files of every purpose, and the passphrase");
	private static final String PASSPHRASE = "a lantern in the well";

	@TempDir
	Path parent;

	@Test
	void noWordOfWhatIsSealedIsFoundInAnyFile() throws Exception {
		Path folder = parent.resolve("practice");
		try (Vault vault = Vault.create(folder, Passphrase.of(PASSPHRASE.toCharArray()), KeyCost.forTests())) {
			for (Purpose purpose : Purpose.values()) {
				writeMarkers(vault, purpose);
			}
		}
		Vault.open(folder, Passphrase.of(PASSPHRASE.toCharArray())).close();
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.toList();
			assertTrue(all.size() >= 2 * Purpose.values().length, all.toString());
			LOOKED.count("looks");
			for (Path file : all) {
				LOOKED.count("files");
				search(file);
			}
		}
	}

	private static void writeMarkers(Vault vault, Purpose purpose) throws IOException {
		Path file = vault.folder().resolve(purpose.name());
		try (OutputStream out = vault.streams(purpose).create(file.resolveSibling(purpose + ".stream"), "stream");
				SealedBlockFile blocks = vault.blocks(purpose).open(BlockStorage.of(file, BlockStorage.Access.WRITE), "blocks")) {
			for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
				byte[] marker = MARKER.getBytes(charset);
				out.write(marker);
				blocks.write(blocks.size(), ByteBuffer.wrap(marker));
			}
		}
	}

	private static void search(Path file) throws IOException {
		String raw = Files.readString(file, ISO_8859_1);
		for (String words : List.of(MARKER, PASSPHRASE)) {
			for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
				boolean found = raw.contains(new String(words.getBytes(charset), ISO_8859_1));
				LOOKED.count("found", found ? 1 : 0);
				assertFalse(found, file + " in " + charset);
			}
		}
	}
}
