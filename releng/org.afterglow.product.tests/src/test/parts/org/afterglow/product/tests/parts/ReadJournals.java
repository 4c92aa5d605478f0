package org.afterglow.product.tests.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.JournalAnswer;

/**
 * Says what was left in journal pages, a line for each answer: number of the session, place, state, phase, whether nothing came, bytes of the drawing,
 * marks, scales, type of the entry, when it was begun, the narrative that was made of it with its phase, its time, whether it is in the client's own words and
 * its text in Base64, and the words in Base64.
 *
 * <p>Argument: the vault.
 */
final class ReadJournals {

	private ReadJournals() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Practice practice = RealParts.open(Path.of(arguments[0]))) {
			for (Client client : practice.records().clients().all()) {
				for (Session session : practice.records().sessions().of(client.id())) {
					for (JournalAnswer answer : practice.records().journals().answers(session.id())) {
						System.out.println(line(practice, session, answer));
					}
				}
			}
		}
	}

	private static String line(Practice practice, Session session, JournalAnswer answer) throws Exception {
		long drawing = 0;
		if (answer.drawing().isPresent()) {
			try (AttachmentContent content = practice.records().attachments().open(answer.drawing().get())) {
				drawing = content.stream().readAllBytes().length;
			}
		}
		String entry = answer.entry().flatMap(practice.records().entries()::byId).map(each -> each.type().value()).orElse("-");
		return String.join("\t", "" + session.number(), "" + answer.place(), answer.state().name(), answer.phase().map(Phase::key).orElse("-"),
				"" + answer.nothing(), "" + drawing, "" + answer.body().size(), "" + answer.scales().size(), entry, answer.began().toString(),
				answer.narrative().flatMap(practice.records().narratives()::byId).map(ReadJournals::made).orElse("-"), coded(answer.text()));
	}

	private static String made(CodedNarrative coded) {
		Narrative told = coded.narrative();
		return String.join(" ", told.phase().map(Phase::key).orElse("-"), told.captured().toString(), told.voice().name(), coded(told.text()));
	}

	/** Never empty. */
	private static String coded(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + ".";
	}
}
