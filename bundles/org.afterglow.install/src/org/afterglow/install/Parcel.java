package org.afterglow.install;

import java.util.List;

/** A file that was looked into, and can be installed until this is closed. */
public interface Parcel extends AutoCloseable {

	/** What is in it, by name; one at least. */
	List<ModulePack> packs();

	@Override
	void close();
}
