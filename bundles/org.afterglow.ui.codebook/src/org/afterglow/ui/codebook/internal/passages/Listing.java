package org.afterglow.ui.codebook.internal.passages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.Records;

/**
 * The passages of a code as they were at one moment; those of codes merged into it among them.
 *
 * @param code as it is now, redirects followed; empty if it is no longer there
 * @param bounded true if there are more passages than are listed
 */
record Listing(Optional<Code> code, List<Line> lines, boolean bounded) {

	/** More than this nobody reads in a list; the search narrows them. */
	static final int MOST = 2_000;

	Listing {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads the passages; may take long.
	 *
	 * @param place how a session of a client is named
	 */
	static Listing read(Codebook codebook, Records records, CodeId id, Place place) {
		Optional<Code> code = codebook.effective(id);
		if (code.isEmpty()) {
			return new Listing(code, List.of(), false);
		}
		Set<CodeId> ids = codebook.standingFor(id);
		List<CodedPassage> passages = records.codes().passages(ids, MOST + 1);
		Map<ClientId, String> clients = records.clients().all().stream().collect(Collectors.toMap(Client::id, Client::label));
		Map<SessionId, Session> sessions = records.sessions().all().stream()
				.collect(Collectors.toMap(Session::id, Function.identity()));
		Map<CodeId, String> merged = codebook.mergedInto(code.get().id()).stream().collect(Collectors.toMap(Code::id, Code::name));
		List<Line> lines = passages.stream().limit(MOST).map(passage -> new Line(passage, passage.client(),
				place.of(clients.getOrDefault(passage.client(), ""), Optional.ofNullable(sessions.get(passage.session()))),
				Optional.ofNullable(merged.get(passage.code())))).toList();
		return new Listing(code, lines, passages.size() > MOST);
	}

	/** Names a client's session. */
	@FunctionalInterface
	interface Place {
		/** @param session empty if it was deleted while the passages were read */
		String of(String client, Optional<Session> session);
	}

	int clients() {
		return (int) lines.stream().map(Line::client).distinct().count();
	}
}
