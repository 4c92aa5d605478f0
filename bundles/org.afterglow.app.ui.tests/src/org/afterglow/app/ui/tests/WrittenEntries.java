package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryScope;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Values;
import org.afterglow.practice.Practice;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.Records;

/** Puts entries of modules into the practice past the window, for journeys that begin where much was written already. */
final class WrittenEntries {

	private final Records records;
	private int written;

	WrittenEntries(Practice practice) {
		this.records = practice.records();
	}

	Client client(String label) {
		return records.clients().labelled(label).orElseGet(() -> {
			Client client = Client.labelled(label);
			records.clients().save(client);
			return client;
		});
	}

	Session session(Client client, SessionKind kind, LocalDate day) {
		int number = records.sessions().of(client.id()).size() + 1;
		Session session = new Session(SessionId.random(), client.id(), number, day, kind, Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	/** An entry that was begun at about noon of a day, after those that were written before. */
	void write(Client client, Optional<Session> session, EntryType type, LocalDate day, Values values) {
		Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(written++);
		Optional<SessionId> within = type.scope() == EntryScope.SESSION ? session.map(Session::id) : Optional.empty();
		records.entries().save(type.begin(client.id(), within, noon).withValues(type.computed(values), noon));
	}

	/** Codes of a module as it brings them to a new practice: journeys before this one took them away. By key. */
	Map<String, CodeId> codes(ModuleInfo module, List<CodeSeed> seeds) {
		Map<String, CodeId> ids = new HashMap<>();
		for (CodeSeed seed : seeds) {
			Code code = Code.named(seed.name().english(), seed.kind(), CodeColour.values()[ids.size() % CodeColour.values().length])
					.under(seed.parent().map(ids::get));
			Code kept = records.codes().named(code.name()).orElse(code);
			records.codes().save(kept);
			records.codes().setOrigin(kept.id(), new CodeOrigin(module.id(), seed.key(), false));
			ids.put(seed.key(), kept.id());
		}
		return ids;
	}
}
