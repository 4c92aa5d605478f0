package org.afterglow.product.tests.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;


import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.Practice;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchRequest;

/**
 * Opens a practice after a kill and says whatever is not as it was acknowledged.
 *
 * <p>Arguments: vault, then "ID=NUMBER" or "ID=NUMBER|NUMBER" where a later save of the same narrative was begun but not
 * acknowledged.
 */
final class CheckSaves {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Practice practice;

	private CheckSaves(Practice practice) {
		this.practice = practice;
	}

	public static void main(String[] arguments) throws Exception {
		try (Practice practice = RealParts.open(Path.of(arguments[0]))) {
			System.out.println("index " + practice.indexFinding());
			if (!practice.search().awaitIndexed(practice.records().feed().position().number(), PATIENCE)) {
				System.out.println("wrong: the index did not follow");
			}
			CheckSaves check = new CheckSaves(practice);
			for (int i = 1; i < arguments.length; i++) {
				check.check(arguments[i]);
			}
			System.out.println("checked " + (arguments.length - 1) + " of " + practice.records().narratives().count());
		}
	}

	private void check(String expectation) throws Exception {
		NarrativeId id = new NarrativeId(UUID.fromString(expectation.substring(0, expectation.indexOf('='))));
		List<Integer> allowed = Arrays.stream(expectation.substring(expectation.indexOf('=') + 1).split("\\|"))
				.map(Integer::valueOf).toList();
		CodedNarrative there = practice.records().narratives().byId(id).orElse(null);
		if (there == null) {
			System.out.println("wrong: " + expectation + " is not there");
			return;
		}
		int number = allowed.stream().filter(each -> Saves.text(each).equals(there.narrative().text())).findFirst().orElse(-1);
		if (number < 0) {
			System.out.println("wrong: " + expectation + " has other words");
			return;
		}
		List<TextSpan> spans = there.anchors().stream().map(anchor -> anchor.span()).toList();
		if (!spans.equals(Saves.spans(number)) || there.codings().size() != spans.size()) {
			System.out.println("wrong: " + expectation + " has other codings: " + spans);
		}
		checkFound(id, number, expectation);
	}

	private void checkFound(NarrativeId id, int number, String expectation) throws Exception {
		List<Passage> passages = practice.search().find(new SearchRequest(Saves.word(number), 5), () -> false).passages();
		if (passages.size() != 1 || !passages.getFirst().narrative().equals(id)
				|| !passages.getFirst().span().equals(Saves.spans(number).getFirst())) {
			System.out.println("wrong: " + expectation + " is found as " + passages);
		}
	}
}
