package org.afterglow.product.tests.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.afterglow.model.Client;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.JournalAnswer;

/**
 * Says what was left in journal pages, a line for each answer: number of the session, place, state, phase, whether nothing came, bytes of the drawing,
 * marks, scales, type of the entry, and the words in Base64.
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
				"" + answer.nothing(), "" + drawing, "" + answer.body().size(), "" + answer.scales().size(), entry,
				Base64.getEncoder().encodeToString(answer.text().getBytes(StandardCharsets.UTF_8)) + ".");
	}
}
