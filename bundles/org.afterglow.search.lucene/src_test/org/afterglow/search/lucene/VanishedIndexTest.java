package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.afterglow.search.IndexState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the vault is gone for a while, as a drive that was pulled out. */
class VanishedIndexTest {
	@TempDir
	Path folder;

	@Test
	void nothingIsWrittenInItsPlaceAndTheIndexIsThereAgainWithIt() throws Exception {
		Path vault = folder.resolve("vault");
		Path away = folder.resolve("away");
		try (Desk desk = new Desk(vault)) {
			desk.openSearch();
			desk.told("A door.");
			desk.settle();
			Files.move(vault, away);
			desk.told("A heron.");
			await(() -> phase(desk) == Phase.BROKEN);
			assertFalse(Files.exists(vault), "a second vault was begun");
			Files.move(away, vault);
			await(() -> phase(desk) == Phase.CURRENT);
			assertEquals(List.of("heron"), desk.quotes("heron"));
			assertEquals(List.of("door"), desk.quotes("door"));
			assertTrue(Files.isDirectory(desk.index()));
		}
	}

	private static Phase phase(Desk desk) {
		return desk.search().search().state().phase();
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + Desk.PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain");
			LockSupport.parkNanos(1_000_000);
		}
	}
}
