package org.afterglow.modules;

/** What a module is in a practice. */
public enum ModuleState {
	/** In use. */
	ACTIVE,
	/** Installed, and not switched on here, or not any more; its entries can be read. */
	OFF,
	/** Installed, and left out because it failed; its entries can be read. */
	FAILED,
	/** Not there, or not able to start; entries or codes of it may be, and can be read. */
	ABSENT
}
