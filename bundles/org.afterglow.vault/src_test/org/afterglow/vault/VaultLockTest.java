package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultLockTest {
	@TempDir
	Path parent;
	private Path folder;

	@BeforeEach
	void createFolder() throws Exception {
		folder = Files.createDirectory(parent.resolve("practice"));
	}

	/** Another program: takes the lock, says what came of it, and keeps it until its input ends. */
	public static final class OtherProgram {
		public static void main(String[] folder) throws Exception {
			try {
				VaultLock lock = VaultLock.take(Path.of(folder[0]));
				System.out.println("taken");
				System.in.read();
				lock.close();
			} catch (VaultInUse e) {
				System.out.println(e.holder().map(holder -> holder.program() + " " + holder.pid()).orElse("nobody"));
			}
		}
	}

	private Process otherProgram() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
				"-Dafterglow.program=Other Afterglow", OtherProgram.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String firstLine(Process process) throws IOException {
		return new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
	}

	@Test
	void aSecondOpeningInThisProcessIsRefused() throws Exception {
		try (VaultLock lock = VaultLock.take(folder)) {
			VaultInUse failure = assertThrows(VaultInUse.class, () -> VaultLock.take(folder));
			assertEquals(Optional.of(new VaultInUse.Holder("Afterglow", ProcessHandle.current().pid())), failure.holder());
			assertThrows(VaultInUse.class, () -> VaultLock.take(parent.resolve("practice/../practice")));
		}
		VaultLock.take(folder).close();
	}

	@Test
	void aSecondOpeningInThisProcessDoesNotLetOthersIn() throws Exception {
		try (VaultLock lock = VaultLock.take(folder)) {
			assertThrows(VaultInUse.class, () -> VaultLock.take(folder));
			assertEquals("Afterglow " + ProcessHandle.current().pid(), firstLine(otherProgram()));
		}
	}

	@Test
	void anotherProgramIsNamedWithItsProcess() throws Exception {
		Process other = otherProgram();
		assertEquals("taken", firstLine(other));
		VaultInUse failure = assertThrows(VaultInUse.class, () -> VaultLock.take(folder));
		assertEquals(Optional.of(new VaultInUse.Holder("Other Afterglow", other.pid())), failure.holder());
		assertTrue(failure.getMessage().contains("Other Afterglow, process " + other.pid()), failure.getMessage());
		other.getOutputStream().close();
		assertTrue(other.waitFor(30, TimeUnit.SECONDS));
		VaultLock.take(folder).close();
	}

	@Test
	void aKilledProgramLeavesNoLock() throws Exception {
		Process other = otherProgram();
		assertEquals("taken", firstLine(other));
		other.destroyForcibly();
		assertTrue(other.waitFor(30, TimeUnit.SECONDS));
		assertTrue(Files.readString(folder.resolve("vault.lock")).startsWith("Other Afterglow "));
		VaultLock.take(folder).close();
	}

	@Test
	void aHolderThatHasNotSaidItsNameIsNobody() throws Exception {
		Process other = otherProgram();
		assertEquals("taken", firstLine(other));
		for (String content : new String[] { "", "Afterglow", "Afterglow 12", "Afterglow x\n", " \n" }) {
			Files.writeString(folder.resolve("vault.lock"), content);
			assertEquals(Optional.empty(), assertThrows(VaultInUse.class, () -> VaultLock.take(folder)).holder(), content);
		}
		other.getOutputStream().close();
		assertTrue(other.waitFor(30, TimeUnit.SECONDS));
	}
}
