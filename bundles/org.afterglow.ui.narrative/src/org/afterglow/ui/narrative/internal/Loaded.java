package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.page.Siblings;

/**
 * Everything an editor shows, read in one go off the UI thread.
 *
 * @param left whether it was made of what the client left in a journal page
 */
record Loaded(CodedNarrative narrative, Session session, Client client, Siblings siblings, boolean left, CodeTable codes,
		long feedNumber) {

	/** May take long. @throws RecordMissing if the narrative, its session or its client is not there */
	static Loaded read(Records records, Codebook codebook, NarrativeId id) {
		long number = records.feed().position().number();
		CodedNarrative narrative = records.narratives().byId(id).orElseThrow(() -> new RecordMissing(id.toString()));
		Session session = records.sessions().byId(narrative.narrative().session())
				.orElseThrow(() -> new RecordMissing(narrative.narrative().session().toString()));
		Client client = records.clients().byId(session.client())
				.orElseThrow(() -> new RecordMissing(session.client().toString()));
		Siblings siblings = new Siblings(records.narratives().of(session.id()), id);
		return new Loaded(narrative, session, client, siblings, wasLeft(records, session.id(), id), CodeTable.read(codebook, used(narrative)), number);
	}

	/** Whether the client left it in a journal page of the session. */
	static boolean wasLeft(Records records, SessionId session, NarrativeId id) {
		return records.journals().answers(session).stream().anyMatch(answer -> answer.narrative().equals(Optional.of(id)));
	}

	static List<CodeId> used(CodedNarrative narrative) {
		return narrative.codings().stream().map(Coding::code).distinct().toList();
	}
}
