package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.records.Records;

/**
 * Imports entries of framework modules from JSON Lines, as {@link EntryLinesExport} writes them, whether their modules are there or
 * not. Sessions and narratives that they name have to be there; clients and codes that are missing are made. An entry that is there
 * already is skipped when it is equal and refused when it is not.
 */
public final class EntryLinesImport {

	private final Records records;
	private final Codebook codebook;

	public EntryLinesImport(Records records, Codebook codebook) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
	}

	/** Imports a file, as {@link #read(InputStream, ImportProgress)} does. */
	public EntryImportReport read(Path file, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled {
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
	public EntryImportReport read(InputStream in, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled {
		return Transaction.run(records, () -> readAll(new LineStream(in), progress));
	}

	private EntryImportReport readAll(LineStream lines, ImportProgress progress) throws IOException, ImportRefused, ImportCancelled {
		Problems problems = new Problems();
		EntryFiling filing = new EntryFiling(records, codebook, problems);
		int entries = 0;
		while (lines.nextLine()) {
			if (progress.cancelled()) {
				throw new ImportCancelled();
			}
			problems.at(lines.line());
			var raw = JsonTree.read(lines, problems);
			if (raw.isPresent()) {
				entries++;
				if (problems.lineIsSound()) {
					filing.file(raw.get());
				}
				progress.read(entries, lines.bytes());
			}
		}
		problems.refuseIfAny();
		if (entries == 0) {
			problems.at(0);
			problems.add(Reason.NOTHING_IN_FILE);
			problems.refuseIfAny();
		}
		return filing.report();
	}
}
