package org.afterglow.install;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Puts modules beside the program and takes them away. An OSGi service. What changes is there, or gone, after the next start. No
 * network is used. Everything here may take long: not for the thread that draws windows. One thing is done at a time.
 */
public interface ModuleInstaller {

	/** Never stopped. */
	BooleanSupplier PATIENT = () -> false;

	/**
	 * Looks into a file: nothing is installed and nothing of it runs.
	 *
	 * @param file the zip of a p2 repository, or its folder
	 * @param cancelled asked now and then
	 * @return what can be installed; to be closed
	 * @throws InstallRefused if nothing can
	 * @throws CancellationException if it was stopped
	 */
	Parcel look(Path file, BooleanSupplier cancelled) throws InstallRefused;

	/**
	 * Installs everything in it; an older or newer version of the same gives way.
	 *
	 * @throws InstallRefused with everything as it was before
	 * @throws CancellationException if it was stopped; everything is as it was before
	 */
	void install(Parcel parcel, BooleanSupplier cancelled) throws InstallRefused;

	/** What can be removed, also what came with the program, by name. */
	List<ModulePack> installed();

	/**
	 * Removes it. What was written in its forms is not touched.
	 *
	 * @param id of the pack or of a module in it
	 * @return what was removed
	 * @throws InstallRefused with everything as it was before
	 * @throws CancellationException if it was stopped; everything is as it was before
	 */
	ModulePack remove(String id, BooleanSupplier cancelled) throws InstallRefused;
}
