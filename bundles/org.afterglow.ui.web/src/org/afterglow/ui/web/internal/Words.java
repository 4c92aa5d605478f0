package org.afterglow.ui.web.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.ui.Dates;
import org.afterglow.ui.window.RecordWords;

/** What the parts of the local web are called. */
public final class Words {

	private static final int MIDDLE = 50;
	private static final int BETWEEN = 10;
	private static final int RATHER = 25;
	private static final int VERY = 40;

	private Words() {
	}

	/** "Heron, dosing on 8 Nov"; off the UI thread. */
	public static String whose(Records records, SessionId id) {
		return records.sessions().byId(id).map(session -> Messages.with(Messages.whose,
				records.clients().byId(session.client()).map(Client::label).orElse(""), RecordWords.occasion(session))).orElse("");
	}

	/** "3, dosing on 8 Nov" */
	public static String session(Session session) {
		return Messages.with(Messages.numbered, session.number(), RecordWords.occasion(session));
	}

	/** The time, and the phase if it is known: "14:52, rest". */
	public static String when(JournalAnswer answer) {
		String time = Dates.ofUser().moment(answer.began());
		return answer.phase().map(phase -> Messages.with(Messages.whenPhase, time, RecordWords.phase(phase))).orElse(time);
	}

	/** Feelings, as the page named them: "rather calm". */
	public static List<String> scales(JournalAnswer answer) {
		Map<String, List<String>> ends = Map.of("ease", List.of(Messages.easeLow, Messages.easeHigh), "weight",
				List.of(Messages.weightLow, Messages.weightHigh), "nearness", List.of(Messages.nearnessLow, Messages.nearnessHigh), "trust",
				List.of(Messages.trustLow, Messages.trustHigh), "company", List.of(Messages.companyLow, Messages.companyHigh));
		List<String> said = new ArrayList<>();
		answer.scales().forEach((key, share) -> said.add(ends.containsKey(key) ? scale(share, ends.get(key)) : Messages.with(Messages.scaleOther, key, share)));
		return said;
	}

	private static String scale(int share, List<String> ends) {
		int far = Math.abs(share - MIDDLE);
		if (far < BETWEEN) {
			return Messages.with(Messages.scaleBetween, ends.getFirst(), ends.getLast());
		}
		String side = share < MIDDLE ? ends.getFirst() : ends.getLast();
		return far >= VERY ? Messages.with(Messages.scaleVery, side) : far >= RATHER ? side : Messages.with(Messages.scaleRather, side);
	}

	public static String scope(Scope scope) {
		return switch (scope) {
			case CLIENTS_READ -> Messages.scopeClientsRead;
			case CLIENTS_WRITE -> Messages.scopeClientsWrite;
			case NARRATIVES_READ -> Messages.scopeNarrativesRead;
			case NARRATIVES_WRITE -> Messages.scopeNarrativesWrite;
			case CODES_READ -> Messages.scopeCodesRead;
			case CODES_WRITE -> Messages.scopeCodesWrite;
			case ENTRIES_READ -> Messages.scopeEntriesRead;
			case ENTRIES_WRITE -> Messages.scopeEntriesWrite;
			case ENTRIES_NOTES -> Messages.scopeEntriesNotes;
			case SEARCH -> Messages.scopeSearch;
			case CHANGES -> Messages.scopeChanges;
		};
	}
}
