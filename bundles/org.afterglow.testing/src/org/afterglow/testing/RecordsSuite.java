package org.afterglow.testing;

import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Records;

/** What the parts of the contract suite share. A store extends each part and hands in its records, empty for every test. */
public abstract class RecordsSuite {

	/** The records under test: the same within one test, empty at its start. */
	protected abstract Records records();

	protected final Client client(String label) {
		Client client = Client.labelled(label);
		records().clients().save(client);
		return client;
	}

	protected final Session session(Client client, int number) {
		Session session = new Session(SessionId.random(), client.id(), number, LocalDate.of(2026, 3, number),
				SessionKind.DOSING, Optional.empty(), "");
		records().sessions().save(session);
		return session;
	}

	protected final Session session() {
		return session(client("A. of the contract"), 1);
	}

	protected final Code code(String name) {
		Code code = Code.named(name, CodeKind.SYMBOL, CodeColour.LAGOON);
		records().codes().save(code);
		return code;
	}
}
