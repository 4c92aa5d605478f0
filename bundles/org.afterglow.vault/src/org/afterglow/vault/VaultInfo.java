package org.afterglow.vault;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What can be told of a vault without opening what is in it.
 *
 * @param id
 *            made at random when the vault was created; a copy of the folder keeps it
 * @param created
 *            when the vault was created, to the millisecond
 * @param format
 *            version of the header's format
 * @param cost
 *            what one guess at the passphrase costs
 * @param slots
 *            the ways in, in the order in which they stand in the header
 */
public record VaultInfo(UUID id, Instant created, int format, KeyCost cost, List<SlotKind> slots) {
	public VaultInfo {
		Objects.requireNonNull(id);
		Objects.requireNonNull(created);
		Objects.requireNonNull(cost);
		slots = List.copyOf(slots);
	}

	/** Whether a recovery code opens it. */
	public boolean recoverable() {
		return slots.contains(SlotKind.RECOVERY_CODE);
	}
}
