package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the vault is full, a real one: the words stay in the window, nothing is half written, and they are saved when there is room. */
class FullDiskTest {

	private static final String BEFORE = "quorlimbast";
	private static final String MEANWHILE = "drimplequonk";
	private static final String STILL = "vundermalk";
	private static final long DISK_MEGABYTES = 96;
	private static final long LEFT = 8L * 1024 * 1024;

	@TempDir
	Path folder;
	private Workplace workplace;
	private Path filler;
	private boolean mounted;

	@BeforeEach
	void makePracticeOnASmallDisk() throws Exception {
		Path place = folder.resolve("place");
		Path disk = Files.createDirectories(place.resolve("vault"));
		mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK_MEGABYTES + "m,mode=0700", "none", disk.toString());
		Assumptions.assumeTrue(mounted, "mounts are not allowed here: there is no small disk to fill");
		workplace = Workplace.withVault(place);
		filler = disk.resolve("films of somebody else");
		workplace.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "The river", "A heronry stood by the river.")));
	}

	@AfterEach
	void takeTheDiskAway() throws Exception {
		if (mounted) {
			run("umount", "--lazy", folder.resolve("place/vault").toString());
		}
	}

	@Test
	void theWordsStayAndAreSavedWhenThereIsRoom() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			openTheRiver(workbench);
			workbench.type("A " + BEFORE + " came. ");
			workbench.keys("ctrl+s");
			workbench.settle();
			fill();
			byte[] records = records();
			workbench.type("Then a " + MEANWHILE + ". ");
			workbench.keys("ctrl+s");
			workbench.settle();
			workbench.picture("disk-full");
			assertArrayEquals(records, records(), "something was written of what found no place");
			assertSoundWith(1, 0);
			workbench.type("Still a " + STILL + ". ");
			Files.delete(filler);
			workbench.keys("ctrl+s");
			workbench.settle();
			workbench.picture("disk-with-room");
			workbench.terminate();
			workbench.awaitEnd();
		}
		assertSoundWith(1, 1);
		assertEquals(1, workplace.cli("search", STILL, "--json").done().rows().size());
	}

	private static void openTheRiver(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+shift+f");
		workbench.settle();
		workbench.type("heronry");
		workbench.settle();
		workbench.keys("Down");
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.keys("ctrl+Home");
	}

	/** But for a few megabytes, which a log and a lock may take. */
	private void fill() throws IOException {
		long left = Files.getFileStore(filler.getParent()).getUsableSpace() - LEFT;
		byte[] part = new byte[1024 * 1024];
		try (var out = Files.newOutputStream(filler)) {
			for (long written = 0; written < left; written += part.length) {
				out.write(part);
			}
		}
	}

	private byte[] records() throws IOException {
		return Files.readAllBytes(workplace.vault().resolve("records.db"));
	}

	/** As another program would find the vault if the power failed now: a copy of it is opened. */
	private void assertSoundWith(int before, int meanwhile) throws IOException {
		Path copy = folder.resolve("copy " + meanwhile);
		try (Stream<Path> paths = Files.walk(workplace.vault())) {
			for (Path path : paths.filter(path -> !path.equals(filler)).toList()) {
				Files.copy(path, copy.resolve(workplace.vault().relativize(path)));
			}
		}
		assertEquals(before, workplace.cli("search", BEFORE, "--json", "--vault", copy.toString()).done().rows().size());
		assertEquals(meanwhile, workplace.cli("search", MEANWHILE, "--json", "--vault", copy.toString()).done().rows().size());
		Run verified = workplace.cli("vault", "verify", "--vault", copy.toString()).done();
		assertEquals("", verified.errors());
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
	}
}
