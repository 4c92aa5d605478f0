package org.afterglow.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.records.Records;
import org.afterglow.testing.InMemoryRecords;

/** An empty practice to bring files into. */
final class Desk {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
	/** A line without trouble. */
	static final String SOUND = line("\"text\":\"I saw a white door\",\"codings\":[{\"start\":8,\"end\":18,\"code\":\"Door\",\"kind\":\"symbol\"}]");

	final Records records;
	final Codebook codebook;

	Desk() {
		this(new InMemoryRecords());
	}

	Desk(Records records) {
		this.records = records;
		this.codebook = Codebook.over(records);
	}

	/** A line with the usual head and this rest. */
	static String line(String rest) {
		return titled("The door", rest);
	}

	static String titled(String title, String rest) {
		return "{\"client\":\"Heron\",\"session\":1,\"date\":\"2026-11-06\",\"kind\":\"dosing\",\"route\":\"iv\",\"title\":\"" + title
				+ "\"," + rest + "}\n";
	}

	ImportReport read(String file) throws ImportRefused {
		return read(file.getBytes(StandardCharsets.UTF_8));
	}

	ImportReport read(byte[] file) throws ImportRefused {
		try {
			return new JsonLinesImport(records, codebook, CLOCK).read(new ByteArrayInputStream(file), ImportProgress.NONE);
		} catch (IOException | ImportCancelled e) {
			throw new AssertionError(e);
		}
	}

	/** The problems of a file, of which nothing must be kept. */
	List<ImportProblem> refused(byte[] file) {
		long before = records.feed().position().number();
		byte[] export = export();
		try {
			ImportReport report = read(file);
			throw new AssertionError("the file was taken: " + report);
		} catch (ImportRefused e) {
			boolean untouched = records.feed().position().number() == before && new String(export(), StandardCharsets.UTF_8)
					.equals(new String(export, StandardCharsets.UTF_8)) && records.codes().all().size() == codebook.codes().size();
			if (!untouched) {
				throw new AssertionError("something was kept", e);
			}
			return e.problems();
		}
	}

	List<ImportProblem> refused(String file) {
		return refused(file.getBytes(StandardCharsets.UTF_8));
	}

	/** The one reason for which a file is refused. */
	Reason reason(String file) {
		List<ImportProblem> problems = refused(file);
		if (problems.size() != 1) {
			throw new AssertionError("more than one problem: " + problems);
		}
		return problems.getFirst().reason();
	}

	byte[] export() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new JsonLinesExport(records, codebook).write(out, Optional.empty());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return out.toByteArray();
	}
}
