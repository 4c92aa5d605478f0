package org.afterglow.app.internal.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.afterglow.ui.Failures;
import org.afterglow.ui.SettingsFolder;

/** A note for the door of the next process, which begins with new keys then. It is an empty file. */
public final class DoorNote {

	private final Path file;

	DoorNote(Path file) {
		this.file = file;
	}

	/** The one of this user. */
	public static DoorNote ofUser() {
		return new DoorNote(SettingsFolder.ofUser().resolve("door-new-keys"));
	}

	/** Leaves the note. Where it cannot be written, the door begins as always. */
	public void leave() {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, new byte[0]);
		} catch (IOException e) {
			Failures.log(e);
		}
	}

	/** Takes the note away. @return whether there was one */
	boolean taken() {
		try {
			return Files.deleteIfExists(file);
		} catch (IOException e) {
			Failures.log(e);
			return false;
		}
	}
}
