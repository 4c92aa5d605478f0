package org.afterglow.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;

/** Writes the log into a file of comma-separated values, an entry a line, newest first. */
public final class AuditExport {

	private static final int PAGE = 1_000;

	/** Tells programs that would guess otherwise that what follows is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Audit audit;

	public AuditExport(Audit audit) {
		this.audit = Objects.requireNonNull(audit);
	}

	/**
	 * Writes the file, which appears when it is complete.
	 *
	 * @param headings of the columns
	 * @param cells of an entry
	 * @param cancelled asked after each page; then there is no file
	 * @return how many entries were written
	 * @throws IOException if it cannot be written
	 * @throws CancellationException if it was cancelled
	 */
	public int write(Path file, AuditFilter filter, List<String> headings, Function<AuditEntry, List<String>> cells,
			BooleanSupplier cancelled) throws IOException {
		return FreshFile.write(file, true, out -> {
			Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			text.append(BYTE_ORDER_MARK).append(CsvLine.of(headings));
			int count = 0;
			long before = Audit.NEWEST;
			for (List<AuditEntry> page = audit.entries(filter, before, PAGE); !page.isEmpty(); page = audit.entries(filter, before, PAGE)) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException("export of the log was cancelled");
				}
				for (AuditEntry entry : page) {
					text.append(CsvLine.of(cells.apply(entry)));
					before = entry.number();
					count++;
				}
			}
			text.flush();
			// Before the file is there: what leaves is never unnoted, even if the vault is locked in this moment.
			audit.note(AuditEvent.of(AuditKind.EXPORTED).with(AuditEvent.FORMAT, "csv").with("what", "log").with(AuditEvent.COUNT, count));
			return count;
		});
	}
}
