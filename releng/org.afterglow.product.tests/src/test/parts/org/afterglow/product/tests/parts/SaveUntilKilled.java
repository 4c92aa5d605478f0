package org.afterglow.product.tests.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

/**
 * Saves narratives, new ones and new versions of old ones, until it is killed. Says "started NUMBER ID" before and "saved NUMBER
 * ID" after each save.
 *
 * <p>Arguments: vault (made when it is missing), number of the first save, seed.
 */
final class SaveUntilKilled {

	private SaveUntilKilled() {
	}

	public static void main(String[] arguments) throws Exception {
		Path vault = Path.of(arguments[0]);
		int first = Integer.parseInt(arguments[1]);
		Random random = new Random(Long.parseLong(arguments[2]));
		Practice practice = first == 0 ? RealParts.create(vault) : RealParts.open(vault);
		Session session = first == 0 ? RealParts.session(practice) : anySession(practice.records());
		Code code = RealParts.code(practice);
		List<NarrativeId> saved = new ArrayList<>();
		practice.records().narratives().of(session.id()).forEach(narrative -> saved.add(narrative.id()));
		for (int number = first;; number++) {
			boolean anew = saved.isEmpty() || random.nextInt(3) > 0;
			Narrative narrative = anew ? Narrative.told(session.id(), "Save " + number, "", Saves.told())
					: stored(practice.records(), saved.get(random.nextInt(saved.size())));
			CodedNarrative coded = Saves.coded(narrative, number, code);
			System.out.println("started " + number + " " + narrative.id().value());
			practice.records().narratives().save(coded);
			System.out.println("saved " + number + " " + narrative.id().value());
			if (anew) {
				saved.add(narrative.id());
			}
		}
	}

	private static Session anySession(Records records) {
		Client client = records.clients().all().getFirst();
		return records.sessions().of(client.id()).getFirst();
	}

	private static Narrative stored(Records records, NarrativeId id) {
		return records.narratives().byId(id).orElseThrow().narrative();
	}
}
