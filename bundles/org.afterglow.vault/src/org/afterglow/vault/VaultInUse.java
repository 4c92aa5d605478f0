package org.afterglow.vault;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A running program has the vault open. */
public final class VaultInUse extends VaultFailure {
	private static final long serialVersionUID = 1L;

	/**
	 * Who has it open.
	 *
	 * @param program
	 *            name of the program
	 * @param pid
	 *            number of its process on the machine it runs on
	 */
	public record Holder(String program, long pid) {
		public Holder {
			Objects.requireNonNull(program);
		}
	}

	private final transient Optional<Holder> holder;

	VaultInUse(Path folder, Optional<Holder> holder) {
		super(folder, "vault is open in " + holder.map(h -> h.program() + ", process " + h.pid()).orElse("another program"));
		this.holder = holder;
	}

	/** Who has it open; empty when the holder has not said so yet. */
	public Optional<Holder> holder() {
		return holder;
	}
}
