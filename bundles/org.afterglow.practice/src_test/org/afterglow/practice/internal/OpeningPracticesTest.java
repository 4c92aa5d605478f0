package org.afterglow.practice.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.Practices.NewVault;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.PassphraseTooShort;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInUse;
import org.afterglow.vault.VaultUnavailable;
import org.afterglow.vault.WrongPassphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningPracticesTest {

	@TempDir
	private Path temp;
	private Path folder;
	private final LoggedParts parts = new LoggedParts();
	private final Practices practices = Practices.with(parts, parts);

	@BeforeEach
	void name() {
		folder = temp.resolve("vault");
	}

	@Test
	void opensInOrderAndClosesInReverse() throws VaultFailure {
		create().close();
		assertEquals(List.of("create records", "open search", "close search", "close records"), parts.log);
		parts.log.clear();
		try (Practice practice = open()) {
			assertEquals(Finding.NEW, practice.indexFinding());
			assertTrue(practice.codebook().codes().isEmpty());
			assertEquals(KeyCost.forTests(), practice.vault().cost());
		}
		assertEquals(List.of("open records", "open search", "close search", "close records"), parts.log);
	}

	@Test
	void closingAgainDoesNothing() throws VaultFailure {
		Practice practice = create();
		practice.close();
		int steps = parts.log.size();
		practice.close();
		assertEquals(steps, parts.log.size());
	}

	@Test
	void anOpenVaultIsInUseAndAClosedOneIsNot() throws VaultFailure {
		Practice practice = create();
		assertThrows(VaultInUse.class, this::open);
		practice.close();
		open().close();
	}

	@Test
	void whatWasOpenedIsClosedWhenTheNextPartFails() throws VaultFailure {
		create().close();
		parts.log.clear();
		parts.searchFails = true;
		assertThrows(IllegalStateException.class, this::open);
		assertEquals(List.of("open records", "open search", "close records"), parts.log);
		parts.searchFails = false;
		open().close();
	}

	@Test
	void aPartThatFailsToCloseDoesNotKeepTheOthersOpen() throws VaultFailure {
		Practice practice = create();
		parts.searchFailsToClose = true;
		assertThrows(IllegalStateException.class, practice::close);
		assertEquals("close records", parts.log.getLast());
		parts.searchFailsToClose = false;
		open().close();
	}

	@Test
	void makingThatFailsLeavesNothingBehind() throws IOException {
		parts.recordsFail = true;
		assertThrows(IllegalStateException.class, this::create);
		assertFalse(Files.exists(folder));
		parts.recordsFail = false;
		parts.searchFails = true;
		Files.createDirectory(folder);
		assertThrows(IllegalStateException.class, this::create);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void aShortPassphraseMakesNothing() {
		assertThrows(PassphraseTooShort.class,
				() -> practices.create(folder, Passphrase.of("too short".toCharArray()), KeyCost.forTests()));
		assertFalse(Files.exists(folder));
	}

	@Test
	void theWrongPassphraseOpensNothing() throws VaultFailure {
		create().close();
		parts.log.clear();
		assertThrows(WrongPassphrase.class, () -> practices.open(folder, Passphrase.of("another passphrase".toCharArray())));
		assertEquals(List.of(), parts.log);
	}

	@Test
	void verifyingLeavesTheVaultClosed() throws VaultFailure {
		create().close();
		assertEquals(List.of("block 7 of records is damaged"), practices.verify(folder, passphrase()));
		open().close();
	}

	@Test
	void keysOfAClosedVaultAreChangedAndTheLogAloneIsTold() throws VaultFailure {
		RecoveryCode code = RecoveryCode.random();
		practices.create(folder, passphrase(), Optional.of(code), KeyCost.forTests()).close();
		parts.log.clear();
		Passphrase other = Passphrase.of("a stair in the river".toCharArray());
		practices.keys(folder, code, keys -> keys.changePassphrase(code, other, KeyCost.forTests()));
		assertEquals(List.of("open records", "close records"), parts.log);
		assertThrows(WrongPassphrase.class, this::open);
		practices.open(folder, other).close();
	}

	@Test
	void keysOfAnOpenPracticeAreChangedByWhoHasOne() throws VaultFailure {
		try (Practice practice = create()) {
			assertFalse(practice.vault().recoverable());
			practice.keys().renewRecovery(passphrase(), RecoveryCode.random());
			assertTrue(practice.vault().recoverable());
			assertThrows(WrongPassphrase.class,
					() -> practice.keys().removeRecovery(Passphrase.of("another passphrase".toCharArray())));
			practice.keys().removeRecovery(passphrase());
			assertFalse(practice.vault().recoverable());
			assertEquals(2, practice.records().audit()
					.entries(AuditFilter.ALL.of(Set.of(AuditKind.KEYS_CHANGED)), Audit.NEWEST, 10).size(), "one failed");
		}
	}

	@Test
	void aVaultIsNotCopiedIntoItselfNorDestroyedByStrangers() throws VaultFailure {
		create().close();
		parts.sound = true;
		for (Path inside : List.of(folder, folder.resolve("inside"), temp)) {
			VaultUnavailable refused = assertThrows(VaultUnavailable.class, () -> practices.rekey(folder, passphrase(),
					new NewVault(inside, passphrase(), Optional.empty(), KeyCost.forTests()), CopyProgress.NONE));
			assertEquals(VaultUnavailable.Reason.FOLDER_NOT_APART, refused.reason());
		}
		assertThrows(WrongPassphrase.class,
				() -> practices.destroy(folder, Passphrase.of("another passphrase".toCharArray())));
		assertTrue(Files.exists(folder));
		practices.destroy(folder, passphrase());
		assertFalse(Files.exists(folder));
	}

	@Test
	void newKeysThatFailLeaveTheOldVaultAndNothingOfTheNewOne() throws VaultFailure {
		create().close();
		NewVault fresh = new NewVault(temp.resolve("fresh"), passphrase(), Optional.empty(), KeyCost.forTests());
		VaultDamaged damaged = assertThrows(VaultDamaged.class, () -> practices.rekey(folder, passphrase(), fresh, CopyProgress.NONE));
		assertEquals("block 7 of records is damaged", damaged.detail());
		assertFalse(Files.exists(fresh.folder()));
		parts.sound = true;
		// The records of this test are no sealed file.
		assertEquals("records/file",
				assertThrows(VaultDamaged.class, () -> practices.rekey(folder, passphrase(), fresh, CopyProgress.NONE)).file());
		assertFalse(Files.exists(fresh.folder()));
		open().close();
	}

	private Practice create() throws VaultFailure {
		return practices.create(folder, passphrase(), KeyCost.forTests());
	}

	private Practice open() throws VaultFailure {
		return practices.open(folder, passphrase());
	}

	private static Passphrase passphrase() {
		return Passphrase.of("a lamp on the water".toCharArray());
	}
}
