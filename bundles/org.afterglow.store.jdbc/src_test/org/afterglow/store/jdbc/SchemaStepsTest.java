package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultNewer;
import org.afterglow.vault.VaultUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaStepsTest {

	private OpenVault vault;

	@BeforeEach
	void fill() throws Exception {
		vault = OpenVault.create();
		Told told = Told.in(vault.records());
		told.save(vault.records(), 0);
		vault.lock();
	}

	@AfterEach
	void close() throws Exception {
		vault.close();
	}

	private static JdbcRecordsOpener opener(String... further) {
		return new JdbcRecordsOpener(Unforced::of, with(further));
	}

	private static SchemaSteps with(String... further) {
		List<SchemaStep> steps = new ArrayList<>(SchemaSteps.shipped().steps());
		for (String sql : further) {
			steps.add(SchemaStep.of("%03d-further.sql".formatted(steps.size() + 1), sql));
		}
		return new SchemaSteps(steps);
	}

	@Test
	void aFurtherStepIsRunOnceAndLosesNothing() throws Exception {
		String step = "-- Shows how.\ncreate table further (id integer primary key);\ninsert into further values (1);\n";
		for (int i = 0; i < 2; i++) {
			vault.unlock(opener(step));
			assertEquals(1, Told.check(vault.records()));
			vault.lock();
		}
		assertEquals(List.of("records.db", "vault.hdr"), files());
	}

	@Test
	void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
		byte[] before = Files.readAllBytes(vault.file());
		String step = "create table further (id integer primary key);\ncreate table nonsense (id no_such_type);\n";
		assertThrows(VaultUnavailable.class, () -> vault.unlock(opener(step)));
		assertArrayEquals(before, Files.readAllBytes(vault.file()));
		vault.unlock();
		assertEquals(1, Told.check(vault.records()));
	}

	@Test
	void anUpgradeThatWasCutIsTakenBack() throws Exception {
		Path copy = vault.file().resolveSibling("records-before-upgrade.db");
		Files.move(vault.file(), copy);
		Files.write(vault.file(), new byte[] {1, 2, 3});
		vault.unlock();
		assertEquals(1, Told.check(vault.records()));
		assertFalse(Files.exists(copy));
	}

	@Test
	void aNewerSchemaIsRefusedAndNotTouched() throws Exception {
		String step = "create table further (id integer primary key);\n";
		vault.unlock(opener(step, "drop table further;\n"));
		vault.lock();
		byte[] before = Files.readAllBytes(vault.file());
		int known = SchemaSteps.shipped().newest();
		VaultNewer newer = assertThrows(VaultNewer.class, () -> vault.unlock());
		assertEquals(List.of(known + 2, known), List.of(newer.found(), newer.known()));
		assertArrayEquals(before, Files.readAllBytes(vault.file()));
		vault.unlock(opener(step, "drop table further;\n"));
	}

	@Test
	void aStepThatIsNotTheOneThatWasRunIsRefused() throws Exception {
		vault.unlock(opener("create table further (id integer primary key);\n"));
		vault.lock();
		byte[] before = Files.readAllBytes(vault.file());
		VaultDamaged damaged = assertThrows(VaultDamaged.class,
				() -> vault.unlock(opener("create table further (id bigint primary key);\n")));
		assertEquals("schema step " + (SchemaSteps.shipped().newest() + 1) + " is not the one that was run",
				damaged.detail());
		assertArrayEquals(before, Files.readAllBytes(vault.file()));
		vault.unlock(opener("create table further (id integer primary key);\r\n"));
	}

	private List<String> files() throws Exception {
		try (var files = Files.list(vault.folder())) {
			return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".lock") && !name.equals(Witness.FILE)).sorted().toList();
		}
	}
}
