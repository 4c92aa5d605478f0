package org.afterglow.cbt.ui.internal.distortions;

import java.util.Objects;

import org.afterglow.framework.CodeUse;
import org.afterglow.model.EntryId;
import org.afterglow.model.SessionId;

/** A distortion that somebody named: by marking words of a narrative, or in a thought record. */
public sealed interface Mention {

	/** Key of the distortion's seed. */
	String distortion();

	/** The session it was named in. */
	SessionId session();

	/** Words of a narrative that were marked. */
	record InText(CodeUse use) implements Mention {

		public InText {
			Objects.requireNonNull(use);
		}

		@Override
		public String distortion() {
			return use.seed();
		}

		@Override
		public SessionId session() {
			return use.session();
		}
	}

	/**
	 * Named in a thought record.
	 *
	 * @param title of the record; a client's words
	 */
	record InRecord(String distortion, SessionId session, EntryId record, String title) implements Mention {

		public InRecord {
			Objects.requireNonNull(distortion);
			Objects.requireNonNull(session);
			Objects.requireNonNull(record);
			Objects.requireNonNull(title);
		}

		/** The id of the record alone. */
		@Override
		public String toString() {
			return record.toString();
		}
	}
}
