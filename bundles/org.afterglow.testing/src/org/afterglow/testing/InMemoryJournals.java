package org.afterglow.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Journals;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleAnswer;

final class InMemoryJournals implements Journals {

	private static final Set<AnswerState> UNDECIDED = EnumSet.of(AnswerState.WRITING, AnswerState.WAITING);

	private final InMemoryRecords records;

	InMemoryJournals(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public Journal open(Journal journal) {
		return records.change(state -> {
			if (!state.sessions.containsKey(journal.session())) {
				throw new RecordMissing(journal.session().toString());
			}
			if (state.journals.putIfAbsent(journal.id(), journal) == null) {
				state.heard = true;
			}
			return state.journals.get(journal.id());
		});
	}

	@Override
	public Journal save(Journal journal) {
		return records.change(state -> {
			Journal known = state.journals.get(journal.id());
			if (known == null) {
				throw new RecordMissing(journal.id().toString());
			}
			Journal next = new Journal(known.id(), known.session(), known.opened(), journal.until(), journal.codeHash(), journal.keyHash(),
					journal.closed());
			if (!next.equals(known)) {
				state.journals.put(next.id(), next);
				state.heard = true;
			}
			return next;
		});
	}

	@Override
	public Optional<Journal> byId(JournalId id) {
		return Optional.ofNullable(records.state().journals.get(id));
	}

	@Override
	public List<Journal> of(SessionId session) {
		return journals(journal -> journal.session().equals(session));
	}

	@Override
	public List<Journal> openAt(Instant now) {
		return journals(journal -> journal.isOpenAt(now));
	}

	private List<Journal> journals(Predicate<Journal> wanted) {
		return records.state().journals.values().stream().filter(wanted).sorted(Comparator.comparing(Journal::opened)).toList();
	}

	@Override
	public JournalAnswer save(JournalAnswer answer) {
		return records.change(state -> {
			JournalAnswer known = state.answers.get(answer.id());
			if (known == null && answer.version() > 0) {
				throw new RecordMissing(answer.id().toString());
			}
			long found = known == null ? 0 : known.version();
			if (found != answer.version()) {
				throw new StaleAnswer(answer.id(), answer.version(), found);
			}
			checkPage(state, answer);
			if (answer.equals(known)) {
				return answer;
			}
			return put(state, answer.atVersion(answer.version() + 1));
		});
	}

	private static void checkPage(State state, JournalAnswer answer) {
		Journal page = state.journals.get(answer.journal());
		if (page == null || !page.session().equals(answer.session())) {
			throw new RecordMissing(answer.journal() + " of " + answer.session());
		}
	}

	private static JournalAnswer put(State state, JournalAnswer answer) {
		state.answers.put(answer.id(), answer);
		state.saved(Subject.JOURNAL_ANSWER, answer.id().value());
		return answer;
	}

	@Override
	public Optional<JournalAnswer> answer(JournalAnswerId id) {
		return Optional.ofNullable(records.state().answers.get(id));
	}

	@Override
	public List<JournalAnswer> answers(SessionId session) {
		return answers(answer -> answer.session().equals(session));
	}

	@Override
	public List<JournalAnswer> waiting() {
		return answers(answer -> UNDECIDED.contains(answer.state()));
	}

	private List<JournalAnswer> answers(Predicate<JournalAnswer> wanted) {
		return records.state().answers.values().stream().filter(wanted).sorted(Comparator.comparing(JournalAnswer::began)).toList();
	}

	@Override
	public Optional<JournalAnswer> delete(JournalAnswerId id) {
		return records.change(state -> {
			Optional<JournalAnswer> removed = Optional.ofNullable(state.answers.get(id));
			state.remove(id);
			return removed;
		});
	}

	@Override
	public void restore(JournalAnswer removed) {
		records.change(state -> {
			checkPage(state, removed);
			return state.answers.containsKey(removed.id()) ? removed : put(state, removed);
		});
	}
}
