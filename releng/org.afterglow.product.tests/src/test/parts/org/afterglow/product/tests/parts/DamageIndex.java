package org.afterglow.product.tests.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.afterglow.model.Code;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.practice.spi.SearchOpener.Finding;

/**
 * Damages every file of an index, missing, cut, flipped and in one more way, and says whatever is not found as before.
 *
 * <p>Arguments: folder to work in, seed, how many rounds over all files.
 */
final class DamageIndex {

	private static final int NARRATIVES = 60;
	private static final List<String> QUERIES = List.of("reeds", Saves.word(7), "\"from the reeds\"", "para*", "code:bird reeds",
			"nothign~", "said AND " + Saves.word(33));

	private final Path pristine;
	private final Path damaged;
	private final Random random;
	private final Map<Finding, Integer> findings = new EnumMap<>(Finding.class);
	/** For the table of reliability. */
	private final Map<String, Integer> ends = new TreeMap<>();
	private boolean wrong;
	private List<String> hits = List.of();
	private List<String> records = List.of();

	private DamageIndex(Path folder, long seed) {
		this.pristine = folder.resolve("pristine");
		this.damaged = folder.resolve("damaged");
		this.random = new Random(seed);
	}

	public static void main(String[] arguments) throws Exception {
		DamageIndex test = new DamageIndex(Path.of(arguments[0]), Long.parseLong(arguments[1]));
		test.make();
		for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
			test.damageAll();
		}
		System.out.println("findings " + test.findings);
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
			hits = Dump.hits(practice, QUERIES);
			records = Dump.records(practice);
		}
		System.out.println("baseline " + hits.size() + " lines, " + Folders.index(pristine).size() + " files of the index");
		open("nothing", Finding.IN_STEP);
	}

	private void damageAll() throws Exception {
		for (Path file : Folders.index(pristine)) {
			List<Damages> damages = new ArrayList<>(List.of(Damages.MISSING, Damages.CUT, Damages.FLIPPED));
			damages.add(Damages.values()[random.nextInt(Damages.values().length)]);
			for (Damages damage : damages) {
				Folders.copy(pristine, damaged);
				Path target = damaged.resolve(pristine.relativize(file).toString());
				String what = damage.to(target, random);
				open(what, null);
			}
		}
		Folders.copy(pristine, damaged);
		Folders.remove(Folders.index(damaged).getFirst().getParent());
		open("the whole index missing", Finding.NEW);
	}

	private void open(String what, Finding expected) {
		Path vault = expected == Finding.IN_STEP ? pristine : damaged;
		wrong = false;
		String end = "harmless";
		try {
			try (Practice practice = RealParts.open(vault)) {
				findings.merge(practice.indexFinding(), 1, Integer::sum);
				end = practice.indexFinding() == Finding.IN_STEP ? "harmless" : "noticed";
				if (expected != null && practice.indexFinding() != expected) {
					say(what, practice.indexFinding().toString());
				}
				compare(what, practice);
			}
			// What was built again has to hold.
			try (Practice practice = RealParts.open(vault)) {
				if (practice.indexFinding() != Finding.IN_STEP) {
					say(what, "opened again it is " + practice.indexFinding());
				}
				compare(what + ", opened again", practice);
			}
		} catch (Exception | Error e) {
			say(what, e.toString());
			e.printStackTrace();
		}
		if (vault.equals(damaged)) {
			ends.merge("tried", 1, Integer::sum);
			ends.merge(wrong ? "wrong" : end, 1, Integer::sum);
		}
	}

	private void say(String what, String how) {
		wrong = true;
		System.out.println("wrong: " + what + ": " + how);
	}

	private void compare(String what, Practice practice) throws Exception {
		if (!Dump.hits(practice, QUERIES).equals(hits)) {
			say(what, "other hits: " + Dump.hits(practice, QUERIES).stream().limit(3).toList());
		}
		if (!Dump.records(practice).equals(records)) {
			say(what, "other records");
		}
	}
}
