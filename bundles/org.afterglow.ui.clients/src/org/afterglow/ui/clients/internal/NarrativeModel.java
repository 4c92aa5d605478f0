package org.afterglow.ui.clients.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Voice;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.clients.internal.names.Node;

/** What is known of a narrative beside its text. Knows no widgets. */
final class NarrativeModel {

	static final int LONGEST_TITLE = 300;

	private record Head(String title, SessionId session, Optional<Phase> phase, Instant captured, Voice voice) {

		static Head of(Narrative narrative) {
			return new Head(narrative.title(), narrative.session(), narrative.phase(), narrative.captured(), narrative.voice());
		}

		Narrative on(Narrative now) {
			return new Narrative(now.id(), session, title, now.text(), now.version(), phase, captured, voice);
		}
	}

	private final List<Session> sessions;
	private final ZoneId zone;
	private final Head before;
	private String title;
	private Session session;
	private Optional<Phase> phase;
	private ZonedDateTime told;
	private Voice voice;

	/** @param sessions those of the client: where the narrative may stand */
	NarrativeModel(Narrative narrative, List<Session> sessions, ZoneId zone) {
		this.sessions = List.copyOf(sessions);
		this.zone = zone;
		before = Head.of(narrative);
		title = narrative.title();
		session = sessions.stream().filter(each -> each.id().equals(narrative.session())).findFirst()
				.orElseThrow(() -> new RecordMissing(narrative.session().toString()));
		phase = narrative.phase();
		told = narrative.captured().atZone(zone);
		voice = narrative.voice();
	}

	/** As it is stored now. May take long. */
	static NarrativeModel read(Records records, Node.OfNarrative row, ZoneId zone) {
		Narrative narrative = records.narratives().byId(row.narrative().id()).map(CodedNarrative::narrative)
				.orElseThrow(() -> new RecordMissing(row.narrative().id().toString()));
		return new NarrativeModel(narrative, records.sessions().of(row.client().id()), zone);
	}

	List<Session> sessions() {
		return sessions;
	}

	String title() {
		return title;
	}

	void title(String typed) {
		title = typed.strip();
	}

	Session session() {
		return session;
	}

	void session(Session chosen) {
		session = chosen;
	}

	Optional<Phase> phase() {
		return phase;
	}

	void phase(Optional<Phase> chosen) {
		phase = chosen;
	}

	/** When it was told, by the clock on the wall. */
	ZonedDateTime told() {
		return told;
	}

	void told(LocalDate date, LocalTime time) {
		ZonedDateTime chosen = ZonedDateTime.of(date, time, zone);
		// Seconds are not shown; who changes nothing keeps them.
		if (!chosen.truncatedTo(ChronoUnit.MINUTES).equals(told.truncatedTo(ChronoUnit.MINUTES))) {
			told = chosen;
		}
	}

	Voice voice() {
		return voice;
	}

	void voice(Voice chosen) {
		voice = chosen;
	}

	/** What stands in the way. */
	Optional<String> problem() {
		if (title.isEmpty()) {
			return Optional.of(Messages.narrativeNeedsTitle);
		}
		return title.length() > LONGEST_TITLE ? Optional.of(Messages.titleTooLong) : Optional.empty();
	}

	boolean isChanged() {
		return !head().equals(before);
	}

	/** What is stored now, with what was chosen. */
	Narrative after(Narrative now) {
		return head().on(now);
	}

	/** What is stored now, as it was before. */
	Narrative before(Narrative now) {
		return before.on(now);
	}

	private Head head() {
		return new Head(title, session.id(), phase, told.toInstant(), voice);
	}
}
