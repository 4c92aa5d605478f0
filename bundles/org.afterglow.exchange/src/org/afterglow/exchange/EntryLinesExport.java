package org.afterglow.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.records.Therapist;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Exports the entries of framework modules as JSON Lines, as {@link EntryLinesImport} reads them, whether their modules are there or
 * not. The same practice gives the same bytes, and so does one into which its narratives and then its entries were imported. What an
 * entry said before, and in which of its saves it is, have no place in this format.
 */
public final class EntryLinesExport {

	/** The format, as the log names it. */
	static final String FORMAT = "entries";

	private final Records records;
	private final Codebook codebook;

	public EntryLinesExport(Records records, Codebook codebook) {
		this.records = Objects.requireNonNull(records);
		this.codebook = Objects.requireNonNull(codebook);
	}

	/**
	 * Exports to a file, which appears when it is complete.
	 *
	 * @param replace whether a file that is there is replaced
	 * @return how many entries were written
	 * @throws java.nio.file.FileAlreadyExistsException if there is one and it is not to be replaced
	 * @throws IOException if it cannot be written; what was written is removed
	 */
	public int write(Path file, boolean replace, Optional<ClientId> client) throws IOException {
		return FreshFile.write(file, replace, out -> write(out, client));
	}

	/**
	 * Exports entries by client label, and of each client in the order in which they were begun.
	 *
	 * @param out is flushed and left open
	 * @param client only this client's; empty for the whole practice
	 * @return how many entries were written
	 */
	public int write(OutputStream out, Optional<ClientId> client) throws IOException {
		OutputStream buffered = new BufferedOutputStream(out, 64 * 1024);
		EntryWriter writer = new EntryWriter(records, codebook);
		String by = Therapist.of(records.settings()).signature();
		List<ClientId> clients = records.clients().all().stream().sorted(Comparator.comparing(Client::label)).map(Client::id)
				.filter(id -> client.isEmpty() || client.get().equals(id)).toList();
		int count = 0;
		for (ClientId each : clients) {
			for (Entry entry : records.entries().find(EntryFilter.ALL.of(each), EntrySort.OLDEST, Integer.MAX_VALUE)) {
				write(buffered, writer, entry, by);
				count++;
			}
		}
		buffered.flush();
		AuditEvent exported = AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, FORMAT).with(AuditEvent.COUNT, count);
		records.audit().note(client.map(exported::about).orElse(exported));
		return count;
	}

	private static void write(OutputStream out, EntryWriter writer, Entry entry, String by) throws IOException {
		var line = writer.line(entry);
		if (!by.isEmpty()) {
			line.put("by", by);
		}
		try (JsonGenerator json = JsonFormat.generator(out)) {
			JsonTree.write(json, line);
		} catch (JacksonException e) {
			throw e.getCause() instanceof IOException broken ? broken : new IOException("export could not be written");
		}
		out.write('\n');
	}
}
