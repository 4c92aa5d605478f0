package org.afterglow.practice.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupState.Last;
import org.afterglow.practice.BackupState.Trouble;
import org.afterglow.practice.internal.backup.Manifest.Entry;
import org.afterglow.records.FeedPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

	private static final String DIGEST = "0123456789abcdef".repeat(4);
	private static final FeedPosition POSITION = new FeedPosition(new UUID(3, 4), 17);

	/** Nobody but a key holder can write a manifest; what is written still leads nowhere outside. */
	@ParameterizedTest
	@ValueSource(strings = {"", "/etc/passwd", "../records.db", "attachments/../../x", "a//b", "a/", "./a", "C:/x", "a\\b", "a\nb"})
	void aPathStaysInsideTheVault(String path) {
		assertThrows(IllegalArgumentException.class, () -> new Entry(path, 1, DIGEST));
	}

	@Test
	void noFileIsThereTwice() {
		Entry one = new Entry("attachments/one two", 1, DIGEST);
		assertThrows(IllegalArgumentException.class,
				() -> new Manifest(new UUID(1, 2), POSITION, Instant.EPOCH, List.of(one, one)));
	}

	@Test
	void whatAVaultRemembersIsReadAsItWasWritten() {
		Last last = new Last(Path.of("/backups of mine/Linden Street 2026.afterglow-backup"),
				Instant.parse("2026-11-21T09:30:00.123Z"), POSITION);
		Trouble trouble = new Trouble(Instant.parse("2026-11-22T09:30:00Z"), Reason.NO_ROOM);
		for (Memory memory : List.of(Memory.NOTHING, Memory.NOTHING.at(POSITION), Memory.NOTHING.backedUp(last),
				Memory.NOTHING.backedUp(last).failed(trouble))) {
			assertEquals(memory, Memory.of(memory.toText()));
		}
		assertEquals(Optional.empty(), Memory.NOTHING.failed(trouble).backedUp(last).trouble());
		assertEquals(Memory.NOTHING.at(POSITION),
				Memory.of(Memory.NOTHING.at(POSITION).toText() + "trouble yesterday NO_ROOM\nbackup\nsomething new\n"));
		assertEquals(Memory.NOTHING, Memory.of("something else"));
	}
}
