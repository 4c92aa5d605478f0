package org.afterglow.product.tests.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.afterglow.model.Code;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.RecordsDamaged;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;

/**
 * Damages the file of the records at many places, and says whatever is neither refused nor the whole truth.
 *
 * <p>Arguments: folder to work in, seed, how many damages.
 */
final class DamageDatabase {

	private static final int NARRATIVES = 120;

	private final Path pristine;
	private final Path damaged;
	private final Random random;
	private final Map<String, Integer> outcomes = new TreeMap<>();
	/** For the table of reliability. */
	private final Map<String, Integer> ends = new TreeMap<>();
	private List<String> records = List.of();

	private DamageDatabase(Path folder, long seed) {
		this.pristine = folder.resolve("pristine");
		this.damaged = folder.resolve("damaged");
		this.random = new Random(seed);
	}

	public static void main(String[] arguments) throws Exception {
		DamageDatabase test = new DamageDatabase(Path.of(arguments[0]), Long.parseLong(arguments[1]));
		test.make();
		for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
			test.damage(i % 3 == 0 ? Damages.OF_CONTENT.get(i / 3 % 3) : Damages.FLIPPED);
		}
		test.damage(Damages.MISSING);
		test.damage(Damages.EMPTY);
		test.damage(Damages.LONGER);
		System.out.println("outcomes " + test.outcomes);
		test.ends.forEach((column, number) -> System.out.println("tally " + column + " " + number));
	}

	private void make() throws Exception {
		try (Practice practice = RealParts.create(pristine)) {
			Session session = RealParts.session(practice);
			Code code = RealParts.code(practice);
			for (int i = 0; i < NARRATIVES; i++) {
				Narrative narrative = Narrative.told(session.id(), "Save " + i, "", Saves.told());
				practice.records().narratives().save(Saves.coded(narrative, i, code));
			}
			records = Dump.records(practice);
		}
		System.out.println("records " + Files.size(Folders.records(pristine)) + " bytes in " + Folders.records(pristine).getFileName());
	}

	private void damage(Damages damage) throws Exception {
		Folders.copy(pristine, damaged);
		Path file = Folders.records(damaged);
		String what = damage.to(file, random);
		byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		boolean verified = verified(what);
		unchanged(what + " verified", file, before);
		String outcome = outcome(what);
		ends.merge("tried", 1, Integer::sum);
		ends.merge(outcome.startsWith("wrong") ? "wrong" : outcome.startsWith("refused") || !verified ? "noticed" : "harmless", 1, Integer::sum);
		outcomes.merge(outcome + (verified ? ", found sound by verify" : ", found by verify"), 1, Integer::sum);
		if (outcome.startsWith("refused")) {
			unchanged(what, file, before);
		} else if (!verified) {
			// Told by the strict reading alone; what was read is true all the same.
			outcomes.merge("intact though damaged", 1, Integer::sum);
		}
	}

	private String outcome(String what) {
		try (Practice practice = RealParts.open(damaged)) {
			try {
				if (!Dump.records(practice).equals(records)) {
					System.out.println("wrong: " + what + ": other records than were saved");
					return "wrong records";
				}
				return "intact";
			} catch (RecordsDamaged e) {
				return "refused when read";
			}
		} catch (VaultDamaged e) {
			return "refused when opened";
		} catch (VaultFailure | RuntimeException | Error e) {
			System.out.println("wrong: " + what + ": " + e);
			e.printStackTrace();
			return "wrong";
		}
	}

	/** @return true if the strict reading finds nothing */
	private boolean verified(String what) {
		try (Passphrase passphrase = RealParts.passphrase()) {
			return RealParts.practices().verify(damaged, passphrase).isEmpty();
		} catch (VaultDamaged e) {
			return false;
		} catch (VaultFailure | RuntimeException e) {
			System.out.println("wrong: " + what + ": verify: " + e);
			return false;
		}
	}

	private static void unchanged(String what, Path file, byte[] before) throws Exception {
		byte[] after = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		if (!Arrays.equals(before, after)) {
			System.out.println("wrong: " + what + ": the refused file was written to");
		}
	}
}
