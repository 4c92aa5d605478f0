package org.afterglow.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.records.Therapist;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Exports a practice as JSON Lines, as {@link JsonLinesImport} reads them. The same practice gives the same bytes, and so does a
 * new practice into which they were imported. Merged codes are written as what they were merged into. Memos, attributes,
 * definitions and colours have no place in this format. Name and registration of who works in the practice stand on every line.
 */
public final class JsonLinesExport {

	private record Mark(TextSpan span, Code code) {
		static final Comparator<Mark> ORDER = Comparator.comparing(Mark::span).thenComparing(mark -> mark.code().name());
	}

	private final Records records;
	private final Codebook codebook;

	public JsonLinesExport(Records records, Codebook codebook) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
	}

	/**
	 * Exports to a file, which appears when it is complete.
	 *
	 * @param replace whether a file that is there is replaced
	 * @throws java.nio.file.FileAlreadyExistsException if there is one and it is not to be replaced
	 * @throws IOException if it cannot be written; what was written is removed
	 */
	public ExportReport write(Path file, boolean replace, Optional<ClientId> client) throws IOException {
		return FreshFile.write(file, replace, out -> write(out, client));
	}

	/**
	 * Exports narratives by client label, session number and order in the session, without holding the practice in memory.
	 *
	 * @param out is flushed and left open
	 * @param client only this client's; empty for the whole practice
	 */
	public ExportReport write(OutputStream out, Optional<ClientId> client) throws IOException {
		OutputStream buffered = new BufferedOutputStream(out, 64 * 1024);
		Run run = new Run(buffered);
		try {
			records.narratives().each(client, run::write);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		buffered.flush();
		AuditEvent exported = AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, "jsonl").with(AuditEvent.COUNT, run.narratives);
		records.audit().note(client.map(exported::about).orElse(exported));
		return new ExportReport(run.narratives, run.codings, run.unanchored, run.retitled);
	}

	/** One export on its way. Narratives of a session follow each other, so what is known of it is kept until the next. */
	private final class Run {

		private final OutputStream out;
		private final String by = Therapist.of(records.settings()).signature();
		private Optional<Session> session = Optional.empty();
		private String client = "";
		private SharedTitles titles = new SharedTitles(List.of());
		private int narratives;
		private int codings;
		private int unanchored;
		private int retitled;

		Run(OutputStream out) {
			this.out = out;
		}

		void write(CodedNarrative narrative) {
			Session its = session(narrative.narrative().session());
			String title = titles.next(narrative.narrative().title());
			List<Mark> marks = marks(narrative);
			try {
				try (JsonGenerator json = JsonFormat.generator(out)) {
					writeHead(json, its, title);
					json.writeStringProperty("text", narrative.narrative().text());
					writeCodings(json, marks);
					if (!by.isEmpty()) {
						json.writeStringProperty("by", by);
					}
					json.writeEndObject();
				} catch (JacksonException e) {
					throw e.getCause() instanceof IOException broken ? broken : new IOException("export could not be written");
				}
				out.write('\n');
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			narratives++;
			codings += marks.size();
			unanchored += narrative.codings().size() - marks.size();
			retitled += title.equals(narrative.narrative().title()) ? 0 : 1;
		}

		private Session session(SessionId id) {
			if (session.filter(known -> known.id().equals(id)).isEmpty()) {
				Session next = records.sessions().byId(id).orElseThrow();
				client = records.clients().byId(next.client()).map(Client::label).orElseThrow();
				titles = new SharedTitles(records.narratives().of(id).stream().map(NarrativeSummary::title).toList());
				session = Optional.of(next);
			}
			return session.orElseThrow();
		}

		private void writeHead(JsonGenerator json, Session its, String title) {
			json.writeStartObject();
			json.writeStringProperty("client", client);
			json.writeNumberProperty("session", its.number());
			json.writeStringProperty("date", its.date().toString());
			json.writeStringProperty("kind", its.kind().key());
			Optional<String> route = its.route().map(Route::key);
			if (route.isPresent()) {
				json.writeStringProperty("route", route.get());
			} else {
				json.writeNullProperty("route");
			}
			json.writeStringProperty("title", title);
		}
	}

	private static void writeCodings(JsonGenerator json, List<Mark> marks) {
		json.writeName("codings");
		json.writeStartArray();
		for (Mark mark : marks) {
			json.writeStartObject();
			json.writeNumberProperty("start", mark.span().start());
			json.writeNumberProperty("end", mark.span().end());
			json.writeStringProperty("code", mark.code().name());
			json.writeStringProperty("kind", mark.code().kind().key());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** The codings that can be written, in an order that does not depend on how they are stored. */
	private List<Mark> marks(CodedNarrative narrative) {
		Map<AnchorId, Anchor> anchors = Anchors.held(narrative);
		return narrative.codings().stream().filter(coding -> anchors.containsKey(coding.anchor()))
				.map(coding -> mark(coding, anchors)).sorted(Mark.ORDER).toList();
	}

	private Mark mark(Coding coding, Map<AnchorId, Anchor> anchors) {
		return new Mark(anchors.get(coding.anchor()).span(), shownAs(coding.code()));
	}

	private Code shownAs(CodeId id) {
		return codebook.effective(id).or(() -> records.codes().byId(id)).orElseThrow();
	}
}
