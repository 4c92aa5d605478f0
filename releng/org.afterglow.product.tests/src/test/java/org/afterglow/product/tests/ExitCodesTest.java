package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** How a command ends, on which stream it speaks, and where the passphrase may come from. */
@TestInstance(Lifecycle.PER_CLASS)
class ExitCodesTest {

	private Path folder;
	private Workplace workplace;

	@BeforeAll
	void makeVault(@TempDir Path temp) {
		folder = temp;
		workplace = Workplace.withVault(folder);
		workplace.cli("client", "add", "Willow").done();
	}

	@Test
	void wordsThatMakeNoCommandEndWithTwo() {
		assertSaidOnErrorsOnly(workplace.cli("serch", "river").ended(2), "serch");
		assertSaidOnErrorsOnly(workplace.cli("search", "river", "--limit", "none").ended(2), "--limit");
		assertSaidOnErrorsOnly(workplace.cli("import", "x.jsonl").ended(2), "--format");
		assertSaidOnErrorsOnly(workplace.cli().ended(2), "vault");
	}

	@Test
	void whatTheUserCanMendEndsWithOne() {
		assertSaidOnErrorsOnly(workplace.cli("client", "add", "WILLOW").ended(1), "WILLOW");
		assertSaidOnErrorsOnly(workplace.cli("show", "Nowhere").ended(1), "Nowhere");
		assertSaidOnErrorsOnly(workplace.cli("vault", "init").ended(1), workplace.vault().toString());
		assertSaidOnErrorsOnly(workplace.cli("import", "--format", "jsonl", "missing.jsonl").ended(1), "missing.jsonl");
		Path none = folder.resolve("no vault");
		assertSaidOnErrorsOnly(workplace.cli("client", "list", "--vault", none.toString()).ended(1), none.toString());
		assertFalse(Files.exists(none), "a refused vault folder was made");
	}

	@Test
	void shortPassphraseMakesNoVault() {
		Path file = workplace.file("short", "elevenchars\n");
		Path vault = folder.resolve("short vault");
		assertSaidOnErrorsOnly(workplace.cli("vault", "init", "--vault", vault.toString(), "--passphrase-file", file.toString())
				.ended(1), "12");
		assertFalse(Files.exists(vault));
	}

	@Test
	void wrongPassphraseEndsWithThreeAndChangesNothing() throws IOException {
		FileTime before = Files.getLastModifiedTime(workplace.vault().resolve("vault.hdr"));
		Path file = workplace.file("wrong", "lantern over the slow rivers\n");
		Run run = workplace.cli("client", "list", "--passphrase-file", file.toString()).ended(3);
		assertEquals("", run.output());
		assertFalse(run.errors().contains("lantern"), run::toString);
		assertEquals(before, Files.getLastModifiedTime(workplace.vault().resolve("vault.hdr")));
	}

	@Test
	void passphraseIsTheFirstLineWithoutItsEnd() {
		Path crlf = workplace.file("crlf", Workplace.PASSPHRASE + "\r\nanother line\r\n");
		Path bare = workplace.file("bare", Workplace.PASSPHRASE);
		workplace.cli("client", "list", "--passphrase-file", crlf.toString()).done();
		workplace.cli("client", "list", "--passphrase-file", bare.toString()).done();
		Path blank = workplace.file("blank", " " + Workplace.PASSPHRASE + "\n");
		workplace.cli("client", "list", "--passphrase-file", blank.toString()).ended(3);
	}

	@Test
	void withoutTerminalAndFileThePassphraseCannotBeAskedFor() {
		Workplace other = new Workplace(folder.resolve("unasked")).with("AFTERGLOW_PASSPHRASE_FILE", null)
				.with("AFTERGLOW_VAULT", workplace.vault().toString());
		assertSaidOnErrorsOnly(other.cli("client", "list").ended(1), "--passphrase-file");
	}

	@Test
	void foldersAndWordsMayHaveSpacesAndAnyCharacter() {
		Path vault = folder.resolve("Ordner mit Umläuten ß und 🦋");
		workplace.cli("vault", "init", "--vault", vault.toString()).done();
		workplace.cli("client", "add", "ärger -data 'n\" $HOME *", "--vault", vault.toString()).done();
		Run list = workplace.cli("client", "list", "--json", "--vault", vault.toString()).done();
		assertEquals("ärger -data 'n\" $HOME *", list.rows().getFirst().get("client").asString());
	}

	/** On a machine, or in a job, that was never told its language, what is typed is UTF-8 all the same. */
	@Test
	void wordsAreUtf8WhateverTheMachineIsSetTo() {
		Workplace plain = new Workplace(folder.resolve("plain")).with("LC_ALL", "C")
				.with("AFTERGLOW_VAULT", folder.resolve("Gefäß").toString());
		plain.cli("vault", "init").done();
		plain.cli("client", "add", "Zoë 🦋").done();
		assertEquals("Zoë 🦋", plain.cli("client", "list", "--json").done().rows().getFirst().get("client").asString());
		assertTrue(Files.isDirectory(folder.resolve("Gefäß")), "the folder has another name than was typed");
	}

	@Test
	void vaultInUseNamesProgramAndProcess() throws Exception {
		try (Holder holder = Holder.of(workplace)) {
			Run run = workplace.cli("client", "list").ended(1);
			assertSaidOnErrorsOnly(run, "process " + holder.pid());
			assertTrue(run.errors().contains("Afterglow"), run::toString);
		}
		workplace.cli("client", "list").done();
	}

	@Test
	void damagedHeaderEndsWithFourAndNothingIsWritten() throws IOException {
		Workplace other = Workplace.withVault(folder.resolve("damaged"));
		Path header = other.vault().resolve("vault.hdr");
		byte[] bytes = Files.readAllBytes(header);
		for (int place : new int[] { 3, bytes.length / 2, bytes.length - 1 }) {
			byte[] flipped = bytes.clone();
			flipped[place] ^= 0x10;
			Files.write(header, flipped);
			assertSaidOnErrorsOnly(other.cli("client", "list").ended(4), "vault.hdr");
			assertEquals(HexFormat.of().formatHex(flipped), HexFormat.of().formatHex(Files.readAllBytes(header)));
		}
		Files.write(header, bytes);
		other.cli("client", "list").done();
	}

	private static void assertSaidOnErrorsOnly(Run run, String word) {
		assertEquals("", run.output());
		assertTrue(run.errors().contains(word), () -> "not said: " + word + "\n" + run);
		assertFalse(run.errors().contains("\tat "), run::toString);
	}
}
