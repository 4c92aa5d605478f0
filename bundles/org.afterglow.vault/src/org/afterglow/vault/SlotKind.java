package org.afterglow.vault;

/** Kinds of ways into a vault. */
public enum SlotKind {
	/** A {@link Passphrase}. */
	PASSPHRASE,
	/** A {@link RecoveryCode}. */
	RECOVERY_CODE,
	/** One this program does not know, and keeps. */
	UNKNOWN;

	static SlotKind of(Slot slot) {
		return switch (slot.type()) {
			case Slot.PASSPHRASE -> PASSPHRASE;
			case Slot.RECOVERY -> RECOVERY_CODE;
			default -> UNKNOWN;
		};
	}
}
