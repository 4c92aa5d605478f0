package org.afterglow.store.jdbc;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.IntegrationId;
import org.afterglow.model.JournalId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.records.Integration;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;

/** Saves something in every table of the local web. */
final class JournalExamples {

	private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");

	private JournalExamples() {
	}

	/** An answer with these words in its page, in the first session, and an integration. */
	static JournalAnswer save(Records records, String words) {
		SessionId session = records.sessions().all().getFirst().id();
		Journal page = records.journals().open(new Journal(JournalId.random(), session, THEN, THEN.plusSeconds(7_200),
				"0123456789abcdef".repeat(4), "", false));
		JournalAnswer answer = JournalAnswer.begun(page, 1, words, Optional.of(Phase.REST), THEN).saying(words, THEN.plusSeconds(5))
				.marked(List.of(new BodyMark(Side.BACK, 0.5, 0.25, words)), THEN.plusSeconds(6))
				.scaled(new TreeMap<>(Map.of("near", 70)), THEN.plusSeconds(7)).drawn(Optional.of(AttachmentId.random()), THEN.plusSeconds(8));
		records.integrations().save(new Integration(IntegrationId.random(), "calendar", EnumSet.of(Scope.SEARCH, Scope.CHANGES),
				"fedcba9876543210".repeat(4), THEN, Optional.of(THEN.plusSeconds(60)), Optional.empty(), Optional.empty()));
		return records.journals().save(answer);
	}
}
