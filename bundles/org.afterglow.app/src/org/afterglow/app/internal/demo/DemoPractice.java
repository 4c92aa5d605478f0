package org.afterglow.app.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.IntStream;

import org.afterglow.exchange.ImportCancelled;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.JsonLinesImport;
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

	private static final String LINES = "demo.jsonl";

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
	 * Makes it and leaves it open. Takes some seconds: never on the UI thread.
	 *
	 * @throws VaultFailure if the folder cannot be written
	 */
	public Practice make(Practices practices, Path folder, Clock clock) throws VaultFailure {
		Practice practice;
		try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
			practice = practices.create(folder, passphrase, KeyCost.STANDARD);
		}
		try (InputStream lines = DemoPractice.class.getResourceAsStream(LINES)) {
			new JsonLinesImport(practice.records(), practice.codebook(), clock).read(lines, ImportProgress.NONE);
			return practice;
		} catch (IOException | ImportRefused | ImportCancelled e) {
			practice.close();
			throw new IllegalStateException("the invented practice that is shipped cannot be read", e);
		} catch (RuntimeException e) {
			practice.close();
			throw e;
		}
	}
}
