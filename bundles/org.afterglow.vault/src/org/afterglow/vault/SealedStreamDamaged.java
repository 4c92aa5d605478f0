package org.afterglow.vault;

/** A sealed stream fails authentication, or was never finished. */
public final class SealedStreamDamaged extends SealedDamage {
	private static final long serialVersionUID = 1L;

	SealedStreamDamaged(String file, Throwable cause) {
		this(file);
		initCause(cause);
	}

	SealedStreamDamaged(String file) {
		super(file, file + " is damaged");
	}
}
