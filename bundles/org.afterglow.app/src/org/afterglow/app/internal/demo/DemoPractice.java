package org.afterglow.app.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.afterglow.exchange.EntryLinesImport;
import org.afterglow.exchange.ImportCancelled;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.JsonLinesImport;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.ui.SettingsFolder;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

/**
 * An invented practice to look around in: a vault of its own, in a place of its own, with a passphrase that everybody may know.
 * Each one is fresh; one in which somebody has written stays beside it.
 */
public final class DemoPractice {

	/** Told wherever such a vault is locked. */
	public static final String PASSPHRASE = "lamp on the quiet water";

	/** What is in it is written in the forms of these. */
	private static final List<String> MODULES = List.of("org.afterglow.cbt", "org.afterglow.ifs", "org.afterglow.mindfulness");

	private static final String LINES = "demo.jsonl";
	private static final String ENTRIES = "demo-entries.jsonl";
	private static final Duration PATIENCE = ModuleRegistry.PATIENCE.plusSeconds(10);

	private final Path place;

	/** @param place folder in which the vaults are made; may be missing */
	public DemoPractice(Path place) {
		this.place = Objects.requireNonNull(place).toAbsolutePath().normalize();
	}

	/** Where those of this user lie. */
	public static DemoPractice ofUser() {
		return new DemoPractice(SettingsFolder.ofUser().resolve("invented"));
	}

	/** Whether the vault in the folder was made here. */
	public boolean isAt(Path folder) {
		return folder.toAbsolutePath().normalize().startsWith(place);
	}

	/** A folder that is not there yet. */
	public Path fresh(String name) {
		return IntStream.iterate(1, number -> number + 1)
				.mapToObj(number -> place.resolve(number == 1 ? name + ".vault" : name + " " + number + ".vault"))
				.filter(Files::notExists).findFirst().orElseThrow();
	}

	/**
	 * Makes it and leaves it open, with the modules that come with Afterglow in use. Takes some seconds: never on the UI thread.
	 *
	 * @param modules those that are installed; without them entries can be read and not answered
	 * @throws VaultFailure if the folder cannot be written
	 */
	public Practice make(Practices practices, Optional<ModuleRegistry> modules, Path folder, Clock clock) throws VaultFailure {
		Practice practice;
		try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
			practice = practices.create(folder, passphrase, KeyCost.STANDARD);
		}
		try (InputStream lines = DemoPractice.class.getResourceAsStream(LINES);
				InputStream entries = DemoPractice.class.getResourceAsStream(ENTRIES)) {
			new JsonLinesImport(practice.records(), practice.codebook(), clock).read(lines, ImportProgress.NONE);
			modules.ifPresent(installed -> use(installed, practice));
			new EntryLinesImport(practice.records(), practice.codebook()).read(entries, ImportProgress.NONE);
			return practice;
		} catch (IOException | ImportRefused | ImportCancelled e) {
			practice.close();
			throw new IllegalStateException("the invented practice that is shipped cannot be read", e);
		} catch (RuntimeException e) {
			practice.close();
			throw e;
		}
	}

	/** Before there are entries: their codes are then those of the modules. */
	private static void use(ModuleRegistry installed, Practice practice) {
		installed.awaitAnswers(PATIENCE);
		try (PracticeModules modules = installed.in(practice.records(), practice.codebook(), Locale.getDefault(Locale.Category.DISPLAY))) {
			MODULES.forEach(modules::switchOn);
			modules.start();
			modules.awaitReady(PATIENCE);
		}
	}
}
