package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.afterglow.practice.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class AttachmentCommandsTest {

	private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	private Path temp;
	private final Parts parts = new Parts();
	private Shell shell;

	@BeforeEach
	void sitDown() throws Exception {
		shell = new Shell(temp, Practices.with(parts, parts));
		shell.run("vault", "init").done();
		shell.run("client", "add", "Heron").done();
		shell.run("session", "add", "--client", "Heron").done();
		Files.write(temp.resolve("letter.pdf"), LETTER);
		Files.writeString(temp.resolve("letter of May.txt"), "in May");
	}

	@Test
	void filesAreAttachedListedAndWritten() throws Exception {
		assertEquals("letter.pdf was attached to session 1 of Heron.\nletter of May.txt was attached to session 1 of Heron.\n",
				shell.run("attachment", "add", "--client", "Heron", "--session", 1, temp.resolve("letter.pdf"),
						temp.resolve("letter of May.txt")).done().out());
		JsonNode listed = shell.run("attachment", "list", "--json").json();
		assertEquals(2, listed.size());
		assertEquals("application/pdf", listed.get(0).get("type").asString());
		assertEquals(LETTER.length, listed.get(0).get("size").asInt());
		assertTrue(shell.run("attachment", "list").done().out().startsWith("Heron  1  application/pdf  17  "));
		Path copy = temp.resolve("copy.pdf");
		shell.run("attachment", "get", "letter.pdf", "--output", copy).done();
		assertArrayEquals(LETTER, Files.readAllBytes(copy));
		shell.run("attachment", "get", "letter.pdf", "--output", copy).ended(1, copy + " is there already. Nothing was written.");
		String id = listed.get(1).get("id").asString();
		Path other = temp.resolve("other.txt");
		shell.run("attachment", "get", id.substring(0, 13), "--output", other).done();
		assertEquals("in May", Files.readString(other));
	}

	@Test
	void whatCannotBeDoneIsSaid() {
		Path missing = temp.resolve("missing.pdf");
		shell.run("attachment", "add", "--client", "Heron", "--session", 1, missing).ended(1,
				missing + " could not be read. Nothing of it was attached.");
		shell.run("attachment", "add", "--client", "Heron", "--session", 5, missing).ended(1,
				"Heron has no session 5. \"session list\" tells which there are.");
		Path copy = temp.resolve("copy.pdf");
		shell.run("attachment", "get", "letter", "--output", copy).ended(1,
				"There is no attachment \"letter\". \"attachment list\" tells which there are.");
		assertFalse(Files.exists(copy));
		assertEquals("", shell.run("attachment", "list").done().out());
	}

	@Test
	void theExportSaysWhatIsNotInIt() {
		shell.run("attachment", "add", "--client", "Heron", "--session", 1, temp.resolve("letter.pdf")).done();
		assertTrue(shell.run("export", "--format", "jsonl").done().err().contains("Not in the export: 1 attachment."));
	}
}
