package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.NarrativeText;
import org.afterglow.records.Records;

/** Imports a text file in UTF-8 as one narrative; its title is the name of the file without its ending. */
public final class TextImport {

	/**
	 * Where the narrative belongs.
	 *
	 * @param client label; made if there is none
	 * @param session number; made with the head if there is none
	 * @param head must agree with the session if there is one
	 */
	public record Target(String client, int session, SessionHead head) {

		public Target {
			Objects.requireNonNull(client);
			Objects.requireNonNull(head);
			if (session < 1) {
				throw new IllegalArgumentException("sessions are counted from 1: " + session);
			}
		}

		@Override
		public String toString() {
			return "session " + session;
		}
	}

	/** A unit of UTF-16 takes at most this many bytes of UTF-8; a line end may take two characters in the file. */
	private static final int LONGEST_FILE = 2 * 3 * NarrativeText.LONGEST;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Records records;
	private final Codebook codebook;
	private final Clock clock;

	public TextImport(Records records, Codebook codebook, Clock clock) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
		this.clock = Objects.requireNonNull(clock);
	}

	/**
	 * Imports the file. The same text under the same title again is skipped.
	 *
	 * @throws IOException if the file cannot be read
	 * @throws ImportRefused with the reason why not
	 * @throws ImportCancelled if the progress said so
	 */
	public ImportReport read(Path file, Target target, ImportProgress progress)
			throws IOException, ImportRefused, ImportCancelled {
		return Transaction.run(records, () -> {
			if (progress.cancelled()) {
				throw new ImportCancelled();
			}
			Problems problems = new Problems();
			Filing filing = new Filing(records, codebook, clock, problems);
			Optional<NarrativeLine> narrative = narrative(file, target, problems);
			problems.refuseIfAny();
			filing.file(narrative.orElseThrow());
			problems.refuseIfAny();
			progress.read(1, Files.size(file));
			return filing.reportAs("text");
		});
	}

	private static Optional<NarrativeLine> narrative(Path file, Target target, Problems problems) throws IOException {
		String title = titleOf(file);
		TextRule.problemInLabel(title).ifPresent(reason -> problems.add(reason, "title", TextRule.LONGEST_LABEL));
		TextRule.problemInLabel(target.client()).ifPresent(reason -> problems.add(reason, "client", TextRule.LONGEST_LABEL));
		Optional<String> raw = text(file, problems);
		if (raw.isEmpty()) {
			return Optional.empty();
		}
		String text = NarrativeText.normalised(raw.get());
		if (text.isBlank()) {
			problems.add(Reason.NOTHING_IN_FILE);
		}
		NarrativeText.problemIn(text).ifPresent(problem -> problems.at(lineAt(text, problem.position())));
		TextRule.problemIn(text, raw.get(), problems);
		if (!problems.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new NarrativeLine(target.client(), target.session(), target.head(), title, text, List.of()));
	}

	/** The name of the file without its ending. */
	private static String titleOf(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0 ? name.substring(0, dot) : name).strip();
	}

	private static Optional<String> text(Path file, Problems problems) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST_FILE + 1);
		}
		if (bytes.length > LONGEST_FILE) {
			problems.add(Reason.TEXT_TOO_LONG, NarrativeText.LONGEST);
			return Optional.empty();
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer source = ByteBuffer.wrap(bytes);
		CharBuffer target = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(source, target, true);
		String text = target.flip().toString();
		if (result.isError()) {
			problems.at(lineAt(NarrativeText.normalised(text), text.length()));
			problems.add(Reason.NOT_UTF8);
			return Optional.empty();
		}
		return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
	}

	private static int lineAt(String text, int position) {
		return 1 + (int) text.chars().limit(position).filter(unit -> unit == '\n').count();
	}
}
