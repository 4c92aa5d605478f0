package org.afterglow.product.tests.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchRequest;

/** Everything in a practice, and what a search finds in it, as lines to compare. */
final class Dump {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int MOST = 1000;

	private Dump() {
	}

	static List<String> records(Practice practice) {
		List<String> lines = new ArrayList<>();
		practice.records().clients().all().forEach(client -> {
			lines.add(client.id().value() + " " + client.label());
			practice.records().sessions().of(client.id()).forEach(session -> lines.add(line(session)));
		});
		practice.records().codes().all().forEach(code -> lines.add(code.id().value() + " " + code.name() + " " + code.kind()
				+ " " + code.colour() + " " + code.definition()));
		practice.records().narratives().each(Optional.empty(), coded -> {
			lines.add(coded.narrative().id().value() + " " + coded.narrative().version() + " " + coded.narrative().title());
			lines.add(coded.narrative().text());
			coded.anchors().forEach(anchor -> lines.add(anchor.id().value() + " " + anchor.span() + " " + anchor.quote()));
			coded.codings().forEach(coding -> lines.add(coding.anchor().value() + " " + coding.code().value() + " " + coding.memo()));
		});
		return lines;
	}

	private static String line(Session session) {
		return session.id().value() + " " + session.number() + " " + session.date() + " " + session.kind() + " " + session.title();
	}

	/** What is found once the index has followed. */
	static List<String> hits(Practice practice, List<String> queries) throws Exception {
		if (!practice.search().awaitIndexed(practice.records().feed().position().number(), PATIENCE)) {
			return List.of("the index did not follow: " + practice.search().state());
		}
		List<String> lines = new ArrayList<>();
		for (String query : queries) {
			List<String> found = new ArrayList<>();
			for (Passage passage : practice.search().find(new SearchRequest(query, MOST), () -> false).passages()) {
				found.add(query + ": " + passage.narrative().value() + " " + passage.sentence() + " " + passage.matches() + " "
						+ passage.quote());
			}
			lines.add(query + ": " + found.size());
			found.stream().sorted().forEach(lines::add);
		}
		return lines;
	}
}
