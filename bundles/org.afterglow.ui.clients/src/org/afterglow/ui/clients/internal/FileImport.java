package org.afterglow.ui.clients.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportCancelled;
import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.ImportRefused;
import org.afterglow.exchange.ImportReport;
import org.afterglow.exchange.JsonLinesImport;
import org.afterglow.exchange.SessionHead;
import org.afterglow.exchange.TextImport;
import org.afterglow.model.Session;
import org.afterglow.records.Records;
import org.afterglow.ui.clients.internal.names.Node;

/** Imports one file by what its name ends in: JSON Lines with everything, or plain text as a narrative of a session. */
final class FileImport {

	private final Records records;
	private final Codebook codebook;
	private final Clock clock;

	FileImport(Records records, Codebook codebook, Clock clock) {
		this.records = records;
		this.codebook = codebook;
		this.clock = clock;
	}

	/** Whether the file needs a session to go to. */
	static boolean needsSession(Path file) {
		return !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
	}

	/** Imports all of the file or nothing. May take long. */
	ImportReport run(Path file, Optional<Node.OfSession> session, ImportProgress progress)
			throws IOException, ImportRefused, ImportCancelled {
		return needsSession(file)
				? new TextImport(records, codebook, clock).read(file, target(session.orElseThrow()), progress)
				: new JsonLinesImport(records, codebook, clock).read(file, progress);
	}

	private static TextImport.Target target(Node.OfSession node) {
		Session session = node.session();
		return new TextImport.Target(node.client().label(), session.number(),
				new SessionHead(session.date(), session.kind(), session.route()));
	}
}
