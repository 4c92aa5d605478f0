package org.afterglow.vault;

import java.io.IOException;
import java.util.Objects;

/** Part of a sealed file is not as it was written: changed, cut, or another file's. Nothing of it was handed out. */
public abstract sealed class SealedDamage extends IOException permits SealedBlockDamaged, SealedStreamDamaged {
	private static final long serialVersionUID = 1L;

	private final String file;

	SealedDamage(String file, String message) {
		super(message);
		this.file = Objects.requireNonNull(file);
	}

	/** The name the file was sealed under. */
	public final String file() {
		return file;
	}
}
