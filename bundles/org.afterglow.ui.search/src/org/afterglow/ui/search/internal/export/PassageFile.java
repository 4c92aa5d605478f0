package org.afterglow.ui.search.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.afterglow.exchange.CsvLine;
import org.afterglow.model.Code;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Records;
import org.afterglow.records.Therapist;
import org.afterglow.search.Passage;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.results.Names;
import org.afterglow.ui.window.RecordWords;

/** Writes everything that a search finds into a file of comma-separated values, a passage a line. */
final class PassageFile {

	/** Tells programs that would guess otherwise that what follows is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Records records;
	private final PassageSearch search;
	private final Names names;
	private final Map<SessionId, Optional<Session>> sessions = new HashMap<>();

	PassageFile(Records records, PassageSearch search, Names names) {
		this.records = records;
		this.search = search;
		this.names = names;
	}

	/**
	 * Searches and writes.
	 *
	 * @param told hears how many passages were written so far
	 * @return what was written
	 * @throws InterruptedException if it was cancelled; then there is no file
	 */
	SearchAnswer write(SearchRequest request, Path file, BooleanSupplier cancelled, IntConsumer told)
			throws IOException, InterruptedException, UnreadableQuery {
		SearchAnswer answer = search.find(request, cancelled);
		WholeFile.write(file, out -> {
			out.append(BYTE_ORDER_MARK).append(CsvLine.of(List.of(Messages.exportClient, Messages.exportSession, Messages.exportKind, Messages.exportDate,
					Messages.exportColumnTitle, Messages.exportPassage, Messages.exportMatches, Messages.exportCodes,
					Messages.exportBy)));
			String by = Therapist.of(records.settings()).signature();
			int written = 0;
			for (Passage passage : answer.passages()) {
				if (cancelled.getAsBoolean()) {
					throw new InterruptedException();
				}
				out.append(CsvLine.of(cells(passage, by)));
				told.accept(++written);
			}
			if (cancelled.getAsBoolean()) {
				throw new InterruptedException();
			}
			// Before the file is there: what leaves is never unnoted.
			records.audit().note(AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, "csv").with(AuditEvent.COUNT, answer.passages().size()));
		});
		return answer;
	}

	private List<String> cells(Passage passage, String by) {
		Optional<Session> session = sessions.computeIfAbsent(passage.session(), records.sessions()::byId);
		return List.of(names.client(passage.client()), session.map(Session::number).map(String::valueOf).orElse(""),
				session.map(Session::kind).map(RecordWords::kind).orElse(""), session.map(Session::date).map(LocalDate::toString).orElse(""), passage.title(),
				passage.sentenceText(),
				String.join(" | ", passage.matches().stream().map(match -> words(passage, match)).toList()),
				String.join(" | ", names.codes(passage.codes()).stream().map(Code::name).toList()), by);
	}

	/** Of a match that goes on beyond the sentence, what stands in it. */
	private static String words(Passage passage, TextSpan match) {
		int offset = passage.sentence().start();
		int start = Math.max(0, match.start() - offset);
		int end = Math.min(passage.sentenceText().length(), match.end() - offset);
		return start < end ? passage.sentenceText().substring(start, end) : passage.quote();
	}
}
