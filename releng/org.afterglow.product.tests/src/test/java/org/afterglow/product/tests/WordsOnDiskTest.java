package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for plain words finds planted ones: otherwise finding nothing would prove nothing. */
class WordsOnDiskTest {

	private static final String WORD = "Plantedwort";

	@TempDir
	Path folder;

	@Test
	void findsTheWordHoweverItIsWritten() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("a/b"));
		byte[] utf8 = ("before" + WORD + "after").getBytes(StandardCharsets.UTF_8);
		Files.write(deep.resolve("utf8"), utf8);
		Files.write(deep.resolve("le"), ("x" + WORD).getBytes(StandardCharsets.UTF_16LE));
		Files.write(deep.resolve("be-odd"), ("\0" + new String(WORD.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1))
				.getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(deep.resolve("upper"), WORD.toUpperCase());
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(utf8);
		}
		Files.write(deep.resolve("gz"), packed.toByteArray());
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(deep.resolve("zip")))) {
			zip.putNextEntry(new ZipEntry("inner.gz"));
			zip.write(packed.toByteArray());
		}
		Files.write(deep.resolve("named-" + WORD), new byte[0]);
		Files.writeString(deep.resolve("other"), "Planted wort");

		List<String> names = List.of("utf8", "le", "be-odd", "upper", "gz", "zip", "named-" + WORD);
		for (String name : names) {
			WordsOnDisk look = new WordsOnDisk(List.of(WORD)).lookIn(folder, path -> path.startsWith(deep) && !path.endsWith(name)
					&& !path.equals(deep));
			assertFalse(look.found().isEmpty(), name);
		}
		assertEquals(List.of(), new WordsOnDisk(List.of(WORD))
				.lookIn(folder, path -> names.stream().anyMatch(path::endsWith)).found());
	}
}
