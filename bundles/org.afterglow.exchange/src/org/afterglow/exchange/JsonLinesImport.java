package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.records.Records;

/**
 * Imports JSON Lines, one narrative a line:
 * {@code {"client","session","date","kind","route","title","text","codings":[{"start","end","code","kind"}],"by"}}. Positions are UTF-16
 * units of the text as it stands in the file. Clients, sessions and codes that are missing are made. A narrative that is there
 * already is skipped when it is equal and refused when it is not.
 */
public final class JsonLinesImport {

	private final Records records;
	private final Codebook codebook;
	private final Clock clock;

	/** @param clock says when the codings were put there */
	public JsonLinesImport(Records records, Codebook codebook, Clock clock) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
		this.clock = Objects.requireNonNull(clock);
	}

	/** Imports a file, as {@link #read(InputStream, ImportProgress)} does. */
	public ImportReport read(Path file, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, progress);
		}
	}

	/**
	 * Imports everything in the stream, or nothing.
	 *
	 * @throws IOException if the stream cannot be read
	 * @throws ImportRefused with every reason why not
	 * @throws ImportCancelled if the progress said so
	 */
	public ImportReport read(InputStream in, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled {
		return Transaction.run(records, () -> readAll(new LineStream(in), progress));
	}

	private ImportReport readAll(LineStream lines, ImportProgress progress)
			throws IOException, ImportRefused, ImportCancelled {
		Problems problems = new Problems();
		LineParser parser = new LineParser(problems);
		LineChecker checker = new LineChecker(problems);
		Filing filing = new Filing(records, codebook, clock, problems);
		int narratives = 0;
		while (lines.nextLine()) {
			if (progress.cancelled()) {
				throw new ImportCancelled();
			}
			problems.at(lines.line());
			Optional<RawLine> raw = parser.parse(lines);
			if (raw.isPresent()) {
				narratives++;
				checker.check(raw.get()).ifPresent(filing::file);
				progress.read(narratives, lines.bytes());
			}
		}
		problems.refuseIfAny();
		if (narratives == 0) {
			problems.at(0);
			problems.add(Reason.NOTHING_IN_FILE);
			problems.refuseIfAny();
		}
		return filing.reportAs("jsonl");
	}
}
