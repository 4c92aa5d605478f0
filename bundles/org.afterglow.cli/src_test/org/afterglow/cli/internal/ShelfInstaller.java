package org.afterglow.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;

/** Takes every file for the same module. */
final class ShelfInstaller implements ModuleInstaller {

	static final ModulePack ACT = new ModulePack("org.example.act.feature", "ACT", "1.0.0", "A. Author", "", new TreeSet<>(List.of("org.example.act")));

	private final List<ModulePack> shelf = new ArrayList<>();

	@Override
	public Parcel look(Path file, BooleanSupplier cancelled) throws InstallRefused {
		if (!Files.exists(file)) {
			throw new InstallRefused(Reason.NEEDS, "Missing requirement", "ACT", "org.example.chart");
		}
		return new Parcel() {
			@Override
			public List<ModulePack> packs() {
				return List.of(ACT);
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}

	@Override
	public void install(Parcel parcel, BooleanSupplier cancelled) {
		shelf.addAll(parcel.packs());
	}

	@Override
	public List<ModulePack> installed() {
		return List.copyOf(shelf);
	}

	@Override
	public ModulePack remove(String id, BooleanSupplier cancelled) throws InstallRefused {
		if (!shelf.removeIf(pack -> pack.isCalled(id))) {
			throw new InstallRefused(Reason.NOT_INSTALLED, "", id);
		}
		return ACT;
	}
}
