package org.afterglow.app.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentVaultsTest {

	@TempDir
	Path temp;

	@Test
	void theLastOpenedStandsFirstAndOnce() throws Exception {
		RecentVaults recent = new RecentVaults(temp.resolve("settings/recent-vaults"));
		Path one = Files.createDirectory(temp.resolve("one.vault"));
		Path two = Files.createDirectory(temp.resolve("two.vault"));
		recent.opened(one);
		recent.opened(two);
		recent.opened(one);
		assertEquals(List.of(one, two), recent.folders());
	}

	@Test
	void aVaultThatIsGoneIsNotOffered() throws Exception {
		RecentVaults recent = new RecentVaults(temp.resolve("recent-vaults"));
		Path one = Files.createDirectory(temp.resolve("one.vault"));
		recent.opened(one);
		Files.delete(one);
		assertEquals(List.of(), recent.folders());
	}

	@Test
	void onlyPathsAreKept() throws Exception {
		Path file = temp.resolve("recent-vaults");
		Path one = Files.createDirectory(temp.resolve("one.vault"));
		new RecentVaults(file).opened(one);
		assertEquals(List.of(one.toString()), Files.readAllLines(file));
	}

	@Test
	void theNameIsThatOfTheFolderWithoutItsEnding() {
		assertEquals("Linden Street", RecentVaults.name(Path.of("documents", "Linden Street.vault")));
		assertEquals("practice", RecentVaults.name(Path.of("practice")));
	}
}
