package org.afterglow.product.tests;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of the product that holds a vault open until it is closed here: it imports from a pipe that does not end. */
final class Holder implements AutoCloseable {

	private final Process process;
	private final RandomAccessFile pipe;

	private Holder(Process process, RandomAccessFile pipe) {
		this.process = process;
		this.pipe = pipe;
	}

	static Holder of(Workplace workplace) throws IOException, InterruptedException {
		Path fifo = workplace.folder().resolve("endless.jsonl");
		if (new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() != 0) {
			throw new IOException("no pipe could be made");
		}
		// Opened for both ways: for one way alone the system would wait for the other end.
		RandomAccessFile pipe = new RandomAccessFile(fifo.toFile(), "rw");
		Path said = workplace.folder().resolve("holder.output");
		Process process = workplace.builder(List.of(workplace.launcher(), "cli", "import", "--format", "jsonl", fifo.toString()))
				.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		Holder holder = new Holder(process, pipe);
		Await.until("the vault is open: " + said, () -> holder.holds(workplace.vault().resolve("vault.lock")));
		return holder;
	}

	private boolean holds(Path lock) throws IOException {
		Optional<ProcessHandle> program = program();
		return program.isPresent() && Files.readString(lock).strip().endsWith(" " + program.get().pid());
	}

	private Optional<ProcessHandle> program() {
		return process.descendants().filter(each -> each.info().command().orElse("").endsWith("/java")).findFirst();
	}

	/** Of the program itself, not of the launcher. */
	long pid() {
		return program().orElseThrow().pid();
	}

	/** More of what it imports. */
	void write(byte[] bytes) throws IOException {
		pipe.write(bytes);
	}

	/** Ends the program without a chance to clean up; the launcher goes on. */
	void kill() {
		program().orElseThrow().destroyForcibly();
		Await.until("the killed program is gone", () -> !process.isAlive());
	}

	@Override
	public void close() throws IOException, InterruptedException {
		pipe.close();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("the import did not end with its pipe");
		}
	}
}
