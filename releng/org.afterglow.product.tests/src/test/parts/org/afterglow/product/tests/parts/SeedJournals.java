package org.afterglow.product.tests.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.JournalId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.practice.Practice;
import org.afterglow.records.Journal;

/**
 * Makes a vault with journal pages whose codes are known, each for a session of its own, as the workbench would have left them when it was locked.
 *
 * <p>Arguments: vault, sentence of the practice, name of the client, title of the sessions, port, then CODE=MINUTES; a page of negative minutes is over.
 */
final class SeedJournals {

	private SeedJournals() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Practice practice = RealParts.create(Path.of(arguments[0]))) {
			practice.records().settings().set("journal.statement", arguments[1]);
			practice.records().settings().set("web.port", arguments[4]);
			practice.records().settings().set("modules.on", "org.afterglow.cbt\norg.afterglow.mindfulness");
			Client client = Client.labelled(arguments[2]);
			practice.records().clients().save(client);
			for (int i = 5; i < arguments.length; i++) {
				String[] page = arguments[i].split("=");
				Session session = new Session(SessionId.random(), client.id(), i - 4, LocalDate.of(2026, 3, i), SessionKind.DOSING, Optional.empty(), arguments[3]);
				practice.records().sessions().save(session);
				Instant now = Instant.now();
				practice.records().journals().open(new Journal(JournalId.random(), session.id(), now.minus(Duration.ofHours(5)),
						now.plus(Duration.ofMinutes(Long.parseLong(page[1]))), digest(page[0]), "", false));
			}
		}
	}

	private static String digest(String code) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
	}
}
