package org.afterglow.app.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NewVaultModelTest {

	private static final char[] LONG = "lamp on the quiet water".toCharArray();
	private final Path documents = Path.of("documents").toAbsolutePath();
	private final NewVaultModel model = new NewVaultModel(documents);

	@Test
	void theFolderFollowsTheName() {
		model.name(" Linden Street ");
		assertEquals(Optional.of(documents.resolve("Linden Street.vault")), model.path());
	}

	@Test
	void aNameNeverLeavesTheFolder() {
		model.name("../a/b\\c:d");
		assertEquals(Optional.of(documents), model.path().map(Path::getParent));
	}

	@Test
	void aChosenFolderStaysWhateverTheName() {
		model.name("One");
		model.folder("/elsewhere/two.vault");
		model.name("Three");
		assertEquals("/elsewhere/two.vault", model.folder());
	}

	@Test
	void theFirstThingInTheWayIsSaid() {
		assertEquals(Optional.of(LockMessages.nameMissing), model.problem(LONG, LONG));
		model.name("One");
		assertTrue(model.problem("eleven char".toCharArray(), LONG).orElseThrow().contains("11"));
		assertEquals(Optional.of(LockMessages.againDiffers), model.problem(LONG, "another long one".toCharArray()));
		assertEquals(Optional.empty(), model.problem(LONG, LONG.clone()));
	}

	@Test
	void charactersAreCountedNotUnits() {
		model.name("One");
		char[] six = "\uD83C\uDF0A".repeat(6).toCharArray();
		assertTrue(model.problem(six, six).orElseThrow().contains("6"));
		char[] twelve = "\uD83C\uDF0A".repeat(12).toCharArray();
		assertEquals(Optional.empty(), model.problem(twelve, twelve));
	}
}
