package org.afterglow.app.ui.tests;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.afterglow.model.JournalId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;
import org.afterglow.records.AnswerState;
import org.afterglow.records.Attachments;
import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;

/** What a client leaves in a journal page, put straight into the records: the page has journeys of its own. */
final class LeftAnswers {

	private final Records records;
	private final Journal page;
	private final Instant begun = Instant.now().minusSeconds(1_800);
	private int count;

	private LeftAnswers(Records records, Journal page) {
		this.records = records;
		this.page = page;
	}

	/** In a page that is open for this session. */
	static LeftAnswers in(Records records, SessionId session) {
		Instant opened = Instant.now().minusSeconds(3_600);
		return new LeftAnswers(records, records.journals().open(
				new Journal(JournalId.random(), session, opened, opened.plus(Duration.ofHours(3)), "", "0123456789abcdef".repeat(4), false)));
	}

	Journal page() {
		return page;
	}

	private JournalAnswer begun(String prompt, Phase phase) {
		return JournalAnswer.begun(page, count++, prompt, Optional.of(phase), begun.plusSeconds(240L * count));
	}

	private JournalAnswer save(JournalAnswer answer) {
		return records.journals().save(answer);
	}

	JournalAnswer words(String words) {
		return save(begun("Is something still with you from where you were?", Phase.REENTRY).saying(words, Instant.now())
				.inState(AnswerState.WAITING));
	}

	/** Words, places in the body, feelings and a drawing. */
	JournalAnswer everything(String words) {
		NewAttachment wanted = NewAttachment.of(page.session(), "Journal, drawing.png", "");
		records.attachments().add(wanted, new ByteArrayInputStream(DrawnFiles.png(600, 400)), Attachments.Progress.UNSEEN);
		return save(begun("What is here now, while you rest?", Phase.REST).saying(words, Instant.now())
				.marked(List.of(new BodyMark(Side.FRONT, 0.5, 0.28, "warm"), new BodyMark(Side.FRONT, 0.13, 0.6, "tingling"),
						new BodyMark(Side.BACK, 0.5, 0.41, "")), Instant.now())
				.scaled(new TreeMap<>(Map.of("ease", 95, "weight", 30, "nearness", 50)), Instant.now())
				.drawn(Optional.of(wanted.id()), Instant.now()).inState(AnswerState.WAITING));
	}

	JournalAnswer nothing() {
		return save(begun("Did anything come while you were returning?", Phase.REENTRY).withNothing(true, Instant.now())
				.inState(AnswerState.WAITING));
	}

	JournalAnswer writing(String soFar) {
		return save(begun("Is there something you would like to keep?", Phase.REST).saying(soFar, Instant.now()));
	}

	/** The client writes on. */
	JournalAnswer on(JournalAnswer answer, String words, AnswerState state) {
		return save(answer.saying(words, Instant.now()).inState(state));
	}

	void close() {
		records.journals().save(page.ended());
	}
}
