package org.afterglow.product.tests.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.model.Code;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;

/**
 * Puts every choice of the files of a vault back from an older copy, under those that are newer, and says who noticed.
 *
 * <p>Argument: folder to work in.
 */
final class OlderParts {

	/** What lies in a vault, and can be put back alone. */
	private enum Part {
		RECORDS("records.db"), MEMORY("witness"), LOG("audit.witness"), INDEX("index"), HEADER("vault.hdr");

		final String file;

		Part(String file) {
			this.file = file;
		}
	}

	private final Practices practices = RealParts.practices();
	private final Path vault;
	private final Path older;
	private final Path newer;
	private int tried;
	private int noticed;

	private OlderParts(Path folder) {
		this.vault = folder.resolve("vault");
		this.older = folder.resolve("older");
		this.newer = folder.resolve("newer");
	}

	public static void main(String[] arguments) throws Exception {
		OlderParts test = new OlderParts(Path.of(arguments[0]));
		test.make();
		for (int choice = 1; choice < 1 << Part.values().length; choice++) {
			EnumSet<Part> parts = EnumSet.noneOf(Part.class);
			for (Part part : Part.values()) {
				if ((choice >> part.ordinal() & 1) == 1) {
					parts.add(part);
				}
			}
			test.putBack(parts);
		}
		System.out.println("tally tried " + test.tried);
		System.out.println("tally noticed " + test.noticed);
	}

	/** The older copy; then more is told, the keys are changed, a backup is made, and it is the newer one. */
	private void make() throws Exception {
		try (Practice practice = RealParts.create(vault)) {
			tell(practice, RealParts.session(practice), 0);
		}
		Folders.copy(vault, older);
		try (Practice practice = RealParts.open(vault); Passphrase now = RealParts.passphrase(); Passphrase next = RealParts.passphrase()) {
			Session session = practice.records().sessions().of(practice.records().clients().all().getFirst().id()).getFirst();
			tell(practice, session, 20);
			practice.keys().changePassphrase(now, next, KeyCost.forTests());
			practices.backups().makeAsChosen(practice, BackupProgress.NONE);
		}
		Folders.copy(vault, newer);
	}

	private static void tell(Practice practice, Session session, int from) throws Exception {
		Code code = RealParts.code(practice);
		for (int i = from; i < from + 10; i++) {
			Narrative narrative = Narrative.told(session.id(), "Save " + i, "", Saves.told());
			practice.records().narratives().save(Saves.coded(narrative, i, code));
		}
		Dump.hits(practice, List.of("reeds"));
	}

	private void putBack(Set<Part> parts) throws Exception {
		Folders.copy(newer, vault);
		for (Part part : parts) {
			Path from = older.resolve(part.file);
			if (Files.isDirectory(from)) {
				Folders.copy(from, vault.resolve(part.file));
			} else {
				Files.copy(from, vault.resolve(part.file), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		Set<String> inTheVault = new TreeSet<>();
		try (Passphrase passphrase = RealParts.passphrase()) {
			practices.verify(vault, passphrase).forEach(finding -> inTheVault.add(finding.startsWith("audit log") ? "log" : finding));
		}
		boolean backups;
		try (Practice practice = RealParts.open(vault)) {
			practice.olderRecords().ifPresent(found -> inTheVault.add(found.witness().toString()));
			practice.damagedWitness().ifPresent(inTheVault::add);
			if (practice.indexFinding() != Finding.IN_STEP) {
				inTheVault.add(practice.indexFinding().toString());
			}
			backups = practices.backups().olderThanBackups(practice).isPresent();
			judge(parts, inTheVault, backups, Dump.hits(practice, List.of("reeds")).getFirst());
		}
	}

	private void judge(Set<Part> parts, Set<String> inTheVault, boolean backups, String found) {
		boolean recordsAreOlder = parts.contains(Part.RECORDS);
		System.out.println(parts + " older: noticed by " + inTheVault + (backups ? " and by backups" : "") + "; " + found);
		if (recordsAreOlder) {
			tried++;
			noticed += inTheVault.isEmpty() && !backups ? 0 : 1;
		}
		// Where everything in the folder is equally old, what lies beside it alone can tell.
		boolean wanted = recordsAreOlder && parts.size() < Part.values().length;
		if (wanted == inTheVault.isEmpty()) {
			System.out.println("wrong: " + parts + ": noticed by " + inTheVault);
		}
		if (backups != recordsAreOlder) {
			System.out.println("wrong: " + parts + ": backups " + (backups ? "are said to be newer" : "did not notice"));
		}
		if (!found.equals("reeds: " + (recordsAreOlder ? 10 : 20))) {
			System.out.println("wrong: " + parts + ": " + found);
		}
	}
}
