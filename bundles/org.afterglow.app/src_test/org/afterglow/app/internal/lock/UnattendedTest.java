package org.afterglow.app.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnattendedTest {

	@TempDir
	Path temp;

	@Test
	void withoutAPassphraseFileNothingIsTried() {
		Unattended unattended = new Unattended(Optional.of(temp), Optional.empty());
		unattended.start(() -> {
			throw new AssertionError("nobody asked for it");
		});
		assertTrue(unattended.vault().isEmpty());
		assertEquals("", unattended.sentence());
		assertEquals(Optional.of(temp), unattended.folder());
	}

	@Test
	void aMissingPassphraseFileIsSaid() {
		Unattended unattended = new Unattended(Optional.of(temp), Optional.of(temp.resolve("none")));
		unattended.start(() -> {
			throw new AssertionError("without a passphrase nothing can be opened");
		});
		assertTrue(unattended.vault().isEmpty());
		assertEquals(LockMessages.passphraseFile, unattended.sentence());
	}

	@Test
	void aPassphraseFileThatIsNotTextIsSaid() throws Exception {
		Path file = Files.write(temp.resolve("pass"), new byte[] { (byte) 0xC3, (byte) 0x28 });
		Unattended unattended = new Unattended(Optional.of(temp), Optional.of(file));
		unattended.start(() -> {
			throw new AssertionError("without a passphrase nothing can be opened");
		});
		assertEquals(LockMessages.passphraseFile, unattended.sentence());
	}
}
