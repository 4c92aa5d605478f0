package org.afterglow.practice.internal.backup;

import java.util.Objects;

import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.vault.Vault;

/** What a backup needs of an open practice. */
public record OpenFiles(Vault vault, OpenRecords records, Errands errands, Witness witness) {

	public OpenFiles {
		Objects.requireNonNull(vault);
		Objects.requireNonNull(records);
		Objects.requireNonNull(errands);
		Objects.requireNonNull(witness);
	}

	/** An open practice that lets its files be copied. */
	public interface Owner {
		OpenFiles files();
	}
}
