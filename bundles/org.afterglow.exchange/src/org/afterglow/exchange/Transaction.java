package org.afterglow.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.afterglow.records.Records;

/** One import as one change of the practice: whatever is thrown leaves the practice as it was. */
final class Transaction {

	/** The work of an import. */
	interface Work<T> {
		T run() throws IOException, ImportRefused, ImportCancelled;
	}

	/** Carries what was thrown out of the transaction. */
	private static final class Left extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Left(Exception reason) {
			super(reason.getClass().getSimpleName(), reason, false, false);
		}
	}

	private Transaction() {
	}

	static <T> T run(Records records, Work<T> work) throws IOException, ImportRefused, ImportCancelled {
		try {
			return records.together(() -> {
				try {
					return work.run();
				} catch (UncheckedIOException e) {
					throw new Left(e.getCause());
				} catch (IOException | ImportRefused | ImportCancelled e) {
					throw new Left(e);
				}
			});
		} catch (Left e) {
			switch (e.getCause()) {
			case IOException broken -> throw broken;
			case ImportRefused refused -> throw refused;
			case ImportCancelled cancelled -> throw cancelled;
			default -> throw e;
			}
		}
	}
}
