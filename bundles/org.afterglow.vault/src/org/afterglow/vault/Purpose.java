package org.afterglow.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What sealed files are for. Each purpose has a key of its own, so a file of one cannot pass for a file of another. */
public enum Purpose {
	/** The records. */
	DATABASE,
	/** The search index, which can be rebuilt from the records. */
	INDEX,
	/** Files a therapist attaches. */
	ATTACHMENTS,
	/** Backups of the whole vault. */
	BACKUP,
	/** The log of who read and changed what. */
	AUDIT,
	/** Open editors, histories and other state of the workbench. */
	LAYOUT;

	/** Part of the format: renaming a constant would lose its files. */
	byte[] label() {
		return name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
	}
}
