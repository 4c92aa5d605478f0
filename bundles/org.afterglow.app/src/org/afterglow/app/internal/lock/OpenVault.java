package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.Objects;

import org.afterglow.practice.Practice;

/** A practice and the folder it was opened from. */
public record OpenVault(Path folder, Practice practice) {

	public OpenVault {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(practice);
	}

	/** What people call it. */
	public String name() {
		return RecentVaults.name(folder);
	}
}
