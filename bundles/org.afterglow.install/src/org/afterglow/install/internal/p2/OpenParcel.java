package org.afterglow.install.internal.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;

/** A file that was unwrapped, and what p2 found in it. */
record OpenParcel(Path folder, Repository repository, List<Units.Rooted> offered) implements Parcel {

	OpenParcel {
		offered = List.copyOf(offered);
	}

	@Override
	public List<ModulePack> packs() {
		return offered.stream().map(Units.Rooted::pack).toList();
	}

	@Override
	public void close() {
		repository.close();
		delete(folder);
	}

	/** What cannot be deleted now goes with the folder for temporary files at the end of the program. */
	static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			folder.toFile().deleteOnExit();
		}
	}
}
