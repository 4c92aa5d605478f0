package org.afterglow.product.tests;

import static org.afterglow.product.tests.Lines.narrative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a client, sent through every command, well and badly, are in no file that the program wrote. */
class NoPlaintextTest {

	private static final String LABEL = "zarquibolt";
	private static final String SESSION = "wumbelquat";
	private static final String TITLE = "frizzolank";
	private static final String TEXT = "mogglethorp";
	private static final String CODE = "blenquisort";
	private static final String QUERY = "trulpidonk";
	private static final String BAD = "skwandrivolt";
	private static final String UNFINISHED = "plimquazort";
	private static final String ATTACHED = "drobbelwick";
	private static final String ATTACHED_NAME = "quibberlast";
	private static final String NEW_PASSPHRASE = "vornelbask";
	private static final List<String> WORDS = List.of(LABEL, SESSION, TITLE, TEXT, CODE, QUERY, BAD, UNFINISHED, ATTACHED, ATTACHED_NAME,
			NEW_PASSPHRASE, "lantern over the slow");

	@TempDir
	Path folder;
	private Workplace workplace;
	private Path own;

	@Test
	void noFileOfTheProgramHoldsThem() throws Exception {
		workplace = Workplace.withVault(folder.resolve("place"));
		own = Files.createDirectories(folder.resolve("of the user"));
		workplace.cli("vault", "init", "--vault", folder.resolve("place/another").toString()).done();
		useWell();
		attach();
		backUpAndChangeKeys();
		useBadly();
		lookAround("closed");
		lookWhileOpen();
		lookAround("closed again");
		assertFalse(new WordsOnDisk(WORDS).lookIn(own, path -> false).found().isEmpty(), "the words of the user's own files are found");
	}

	private void useWell() throws IOException {
		workplace.cli("client", "add", LABEL).done();
		workplace.cli("session", "add", "--client", LABEL, "--title", SESSION, "--date", "2026-02-01", "--route", "im").done();
		String text = "It was a " + TEXT + " and again a " + TEXT + ".\n" + "A long story. ".repeat(5000) + TEXT;
		workplace.cli("import", "--format", "jsonl", write("good.jsonl", Lines.file(
				narrative(LABEL, 1, TITLE, text).coded(TEXT, CODE, "symbol")))).done();
		workplace.cli("import", "--format", "text", "--client", LABEL, "--session", "2", write(TITLE + ".txt", text)).done();
		assertTrue(workplace.cli("code", "list").done().output().contains(CODE));
		assertTrue(workplace.cli("coding", "list", "--client", LABEL).done().output().contains(TEXT));
		assertTrue(workplace.cli("show", "--all").done().output().contains(TEXT));
		assertTrue(workplace.cli("search", TEXT + " OR " + QUERY, "--json").done().output().contains(TEXT));
		workplace.cli("search", "code:" + CODE + " " + TEXT + "~").done();
		workplace.cli("export", "--format", "jsonl", "--output", own.resolve("export.jsonl").toString()).done();
		workplace.cli("vault", "info").done();
		workplace.cli("vault", "verify").done();
	}

	private void attach() throws IOException {
		String words = (ATTACHED + " was drawn there.\n").repeat(5000);
		workplace.cli("attachment", "add", "--client", LABEL, "--session", "1", write(ATTACHED_NAME + ".txt", words)).done();
		assertTrue(workplace.cli("attachment", "list", "--client", LABEL).done().output().contains(ATTACHED_NAME));
		workplace.cli("attachment", "get", ATTACHED_NAME, "--output", own.resolve("copy.txt").toString()).done();
		assertEquals(words, Files.readString(own.resolve("copy.txt")));
	}

	/** Every file that comes of it lies where it is looked through: backups, what was put back, the vault with new keys. */
	private void backUpAndChangeKeys() throws IOException {
		Path place = folder.resolve("place");
		Path backups = Files.createDirectories(place.resolve("backups"));
		workplace.cli("vault", "backup", "--to", backups.toString()).done();
		Path backup;
		try (Stream<Path> made = Files.list(backups)) {
			backup = made.findFirst().orElseThrow();
		}
		workplace.cli("vault", "archive", "--to", backups.toString()).done();
		String fresh = write("new passphrase", NEW_PASSPHRASE + " by the weir");
		String again = place.resolve("again").toString();
		workplace.cli("vault", "restore", "--vault", again, backup.toString()).done();
		workplace.cli("vault", "passwd", "--vault", again, "--new-passphrase-file", fresh).done();
		assertTrue(workplace.cli("show", "--all", "--vault", again, "--passphrase-file", fresh).done().output().contains(TEXT));
		workplace.cli("vault", "rekey", "--no-recovery", "--new-passphrase-file", fresh, "--to", place.resolve("new keys").toString()).done();
		assertTrue(workplace.cli("audit", "list").done().output().contains(LABEL), "the log names clients to whoever opened it");
	}

	private void useBadly() throws IOException {
		workplace.cli("client", "add", LABEL.toUpperCase()).ended(1);
		workplace.cli("client", "add", BAD + "\n" + BAD).ended(1);
		workplace.cli("show", BAD).ended(1);
		workplace.cli("search", "(" + QUERY).ended(1);
		workplace.cli("search", "code:" + QUERY).ended(1);
		workplace.cli("search", "nofield:" + QUERY).ended(1);
		workplace.cli("client", "list", "--passphrase-file", write("wrong", BAD + BAD)).ended(3);
		workplace.cli("import", "--format", BAD, "x").ended(2);
		String good = narrative(LABEL + "two", 1, BAD, BAD).json();
		workplace.cli("import", "--format", "jsonl", write("cut.jsonl", good + "\n{\"client\":\"" + BAD),
				write("kind.jsonl", good + "\n" + narrative(BAD, 1, BAD, BAD).with("kind", BAD).json()),
				write("span.jsonl", good + "\n" + narrative(BAD, 1, BAD, BAD).coded(0, 500, BAD, "theme").json()),
				write("key.jsonl", good + "\n" + narrative(BAD, 1, BAD, BAD).with(BAD, BAD).json()),
				write("nul.jsonl", good + "\n" + narrative(BAD, 1, BAD, BAD + "\0").json()),
				write("other.jsonl", good + "\n" + narrative(LABEL, 1, TITLE, BAD).json()),
				own.resolve(BAD).toString(), own.toString()).ended(1);
		workplace.cli("import", "--format", "text", "--client", LABEL, "--session", "3", write("nul.txt", BAD + "\0" + BAD)).ended(1);
	}

	/** A process in the middle of an import, then killed there. */
	private void lookWhileOpen() throws Exception {
		String line = narrative(LABEL, 7, UNFINISHED, (UNFINISHED + " and so on. ").repeat(20_000)).coded(UNFINISHED, UNFINISHED, "theme").json();
		try (Holder holder = Holder.of(workplace)) {
			// More than a pipe holds: when it is written, most of it was read.
			holder.write((line + "\n" + line.replace(UNFINISHED, UNFINISHED + "b") + "\n").getBytes(StandardCharsets.UTF_8));
			lookAround("open");
			holder.kill();
			lookAround("killed");
		}
		assertEquals(0, workplace.cli("search", UNFINISHED, "--json").done().rows().size());
	}

	private void lookAround(String when) throws IOException {
		Set<Path> ofTheTest = Set.of(workplace.folder().resolve("runs"), workplace.passphraseFile(),
				workplace.folder().resolve("holder.output"), workplace.folder().resolve("endless.jsonl"));
		WordsOnDisk look = new WordsOnDisk(WORDS)
				.lookIn(folder, path -> path.startsWith(own) || ofTheTest.stream().anyMatch(path::startsWith))
				.lookIn(Workplace.PRODUCT, path -> path.startsWith(Workplace.PRODUCT.resolve("plugins")));
		System.out.println("NoPlaintextTest, " + when + ": " + look);
		look.count("every command");
		assertEquals(List.of(), look.found(), when);
		assertTrue(look.files() > 5, when + ": " + look);
	}

	/** A file of the user. */
	private String write(String name, String content) throws IOException {
		return Files.writeString(own.resolve(name), content).toString();
	}
}
