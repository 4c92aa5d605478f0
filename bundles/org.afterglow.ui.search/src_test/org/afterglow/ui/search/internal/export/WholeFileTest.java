package org.afterglow.ui.search.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	@TempDir
	Path folder;

	@Test
	void theFileIsItsOwnersAlone() throws Exception {
		Path file = folder.resolve("passages.csv");
		WholeFile.write(file, out -> out.append("t\u00EFde"));
		assertEquals("t\u00EFde", Files.readString(file));
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
		assertEquals(List.of(file), files());
	}

	@Test
	void aFailureLeavesWhatWasThereBefore() throws Exception {
		Path file = Files.writeString(folder.resolve("passages.csv"), "before");
		assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
			out.append("half");
			throw new IOException("for the test");
		}));
		assertThrows(InterruptedException.class, () -> WholeFile.write(file, out -> {
			out.append("half");
			throw new InterruptedException("for the test");
		}));
		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whereNothingMayBeWrittenNothingIsLeft() {
		Path file = folder.resolve("nowhere").resolve("passages.csv");
		assertThrows(IOException.class, () -> WholeFile.write(file, out -> out.append("x")));
		assertFalse(Files.exists(file.getParent()));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
