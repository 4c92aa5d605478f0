package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.afterglow.exchange.ImportProgress;

/** Tells now and then how far an import is; a short one is over before anything needs to be told. */
final class ToldProgress implements ImportProgress {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final Surroundings around;
	private final String sentence;
	private final Path file;
	private final long size;
	private Instant next;

	/** @param sentence with the file, how many were read, and the part of the file in percent */
	ToldProgress(Surroundings around, String sentence, Path file, long size) {
		this.around = around;
		this.sentence = sentence;
		this.file = file;
		this.size = Math.max(1, size);
		this.next = around.clock().instant().plus(PAUSE);
	}

	@Override
	public void read(int narratives, long bytes) {
		Instant now = around.clock().instant();
		if (now.isAfter(next)) {
			next = now.plus(PAUSE);
			around.tell(sentence, file, narratives, Math.min(100, bytes * 100 / size));
		}
	}
}
