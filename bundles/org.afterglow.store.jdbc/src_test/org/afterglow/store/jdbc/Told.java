package org.afterglow.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Records;
import org.afterglow.testing.CodedText;

/** Saves narratives of which every word can be told from their number, one after the other. */
final class Told {

	private final Session session;
	private final List<Code> codes;

	private Told(Session session, List<Code> codes) {
		this.session = session;
		this.codes = codes;
	}

	/** With a client, a session and some codes of its own. */
	static Told in(Records records) {
		return records.together(() -> {
			Client client = Client.labelled("told");
			records.clients().save(client);
			Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 1, 1), SessionKind.DOSING,
					Optional.empty(), "");
			records.sessions().save(session);
			List<Code> codes = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				codes.add(Code.named("code " + i, CodeKind.SYMBOL, CodeColour.values()[i]));
				records.codes().save(codes.getLast());
			}
			return new Told(session, codes);
		});
	}

	/** Goes on where another process stopped. */
	static Told continuing(Records records) {
		Client client = records.clients().labelled("told").orElseThrow();
		List<Code> codes = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			codes.add(records.codes().named("code " + i).orElseThrow());
		}
		return new Told(records.sessions().numbered(client.id(), 1).orElseThrow(), codes);
	}

	Session session() {
		return session;
	}

	CodedNarrative save(Records records, int number) {
		return records.narratives().save(narrative(number));
	}

	CodedNarrative narrative(int number) {
		String text = text(number);
		CodedText told = CodedText.told(session.id(), "n" + number, text);
		for (int i = 0; i < number % 7; i++) {
			told.coded(new TextSpan(i * 3, i * 3 + 9), codes.get((number + i) % codes.size()).id());
		}
		return told.build();
	}

	/** From a sentence to some pages. */
	static String text(int number) {
		Random random = new Random(number);
		StringBuilder text = new StringBuilder("narrative " + number + " of a door, water and light");
		int words = 10 + random.nextInt(number % 10 == 0 ? 6_000 : 300);
		for (int i = 0; i < words; i++) {
			text.append(' ').append(Integer.toString(random.nextInt(50_000), 36));
		}
		return text.toString();
	}

	/** How many narratives there are, 0 to n-1, after making sure that every word and coding of them is right. */
	static int check(Records records) {
		int[] count = {0};
		records.narratives().each(Optional.empty(), coded -> {
			int number = count[0]++;
			boolean same = coded.narrative().title().equals("n" + number) && coded.narrative().text().equals(text(number))
					&& coded.codings().size() == number % 7 && coded.narrative().version() == 1;
			if (!same) {
				throw new AssertionError("narrative " + number + " is not as it was saved");
			}
		});
		return count[0];
	}
}
