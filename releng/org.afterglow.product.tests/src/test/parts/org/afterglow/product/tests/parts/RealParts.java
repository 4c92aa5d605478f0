package org.afterglow.product.tests.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.search.lucene.LuceneSearchOpener;
import org.afterglow.store.jdbc.JdbcRecordsOpener;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

/** The real parts of the product, from its own jars, without the framework around them. */
final class RealParts {

	private RealParts() {
	}

	static Practices practices() {
		return Practices.with(new JdbcRecordsOpener(), new LuceneSearchOpener());
	}

	static Passphrase passphrase() {
		return Passphrase.of("lantern over the slow river".toCharArray());
	}

	static Practice create(Path vault) throws VaultFailure {
		try (Passphrase passphrase = passphrase()) {
			return practices().create(vault, passphrase, KeyCost.forTests());
		}
	}

	static Practice open(Path vault) throws VaultFailure {
		try (Passphrase passphrase = passphrase()) {
			return practices().open(vault, passphrase);
		}
	}

	/** A client with one session to put narratives in. */
	static Session session(Practice practice) {
		Client client = Client.labelled("Willow");
		practice.records().clients().save(client);
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 3, 1), SessionKind.DOSING,
				Optional.empty(), "");
		practice.records().sessions().save(session);
		return session;
	}

	static Code code(Practice practice) {
		return practice.codebook().named("bird").orElseGet(() -> practice.codebook().add("bird", CodeKind.SYMBOL));
	}
}
