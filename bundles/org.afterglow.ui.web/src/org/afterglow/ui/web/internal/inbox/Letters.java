package org.afterglow.ui.web.internal.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.Client;
import org.afterglow.model.JournalId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.ui.web.internal.Words;

/**
 * What the inbox shows.
 *
 * @param all what waits first, and of that the oldest first
 * @param waiting how many wait in the whole practice
 */
record Letters(List<Letter> all, int waiting) {

	Letters {
		all = List.copyOf(all);
	}

	/** Off the UI thread. */
	static Letters read(Records records, Reach reach, Instant now) {
		List<JournalAnswer> undecided = records.journals().waiting();
		List<JournalAnswer> wanted = reach.answers(records);
		Set<JournalId> open = records.journals().openAt(now).stream().map(Journal::id).collect(Collectors.toSet());
		Map<SessionId, String> whose = new HashMap<>();
		Map<SessionId, String> clients = new HashMap<>();
		List<Letter> all = new ArrayList<>();
		for (JournalAnswer answer : wanted) {
			boolean live = open.contains(answer.journal());
			if (isSomething(answer) || live && answer.state() == AnswerState.WRITING) {
				all.add(new Letter(answer, clients.computeIfAbsent(answer.session(), id -> client(records, id)),
						whose.computeIfAbsent(answer.session(), id -> Words.whose(records, id)), live, made(records, answer)));
			}
		}
		all.sort(Comparator.comparing((Letter letter) -> !letter.isWaiting()).thenComparing(letter -> letter.answer().began()));
		return new Letters(all, Math.toIntExact(undecided.stream().filter(Letters::isSomething).count()));
	}

	private static boolean isSomething(JournalAnswer answer) {
		return answer.nothing() || !answer.isEmpty();
	}

	private static String client(Records records, SessionId id) {
		return records.sessions().byId(id).map(Session::client).flatMap(records.clients()::byId).map(Client::label).orElse("");
	}

	private static Optional<Letter.Made> made(Records records, JournalAnswer answer) {
		return answer.narrative().flatMap(records.narratives()::summary).map(found -> new Letter.Made(found.id(), found.title()));
	}
}
