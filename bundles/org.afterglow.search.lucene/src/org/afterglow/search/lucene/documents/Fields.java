package org.afterglow.search.lucene.documents;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.apache.lucene.util.BytesRef;

/** Names of the fields of a document. */
public final class Fields {
	/** What this layout is called. An index of another layout is made again. */
	public static final String LAYOUT = "4";

	/**
	 * Number of the first word of the title. Words of the title have numbers after those of the text, and so far after that no phrase goes across: a text has
	 * fewer words than this.
	 */
	public static final int TITLE = 10_000_000;

	/** Words of the text and then of the title, stemmed. */
	public static final String STEMS = "stems";
	/** Words, folded alone. Same positions as the stems. */
	public static final String EXACT = "exact";
	/** Ids of the codes that have a passage. */
	public static final String CODES = "codes";
	public static final String NARRATIVE = "narrative";
	public static final String SESSION = "session";
	public static final String CLIENT = "client";
	/** Kind of the session. */
	public static final String KIND = "kind";
	/** Date of the session, in days of the epoch. */
	public static final String DAY = "day";
	/** When the narrative was told, in milliseconds of the epoch: the order within a day. */
	public static final String TOLD = "told";

	/** Where the passages of each code lie. See {@link CodedPassages}. */
	public static final String PASSAGES = "passages";

	/** What is shown of a narrative, and the same of a long one. See {@link StoredNarratives}. */
	static final String SHOWN = "shown";
	static final String LONG = "long";

	/** Id of an entry. Fields of entries have names of their own, so that no narrative is found in them, and no entry in those of narratives. */
	public static final String ENTRY = "entry";
	public static final String ENTRY_TYPE = "entry.type";
	public static final String ENTRY_CLIENT = "entry.client";
	/** Kind of the session of an entry. */
	public static final String ENTRY_KIND = "entry.kind";
	/** Date of the session, or of the beginning of the entry, in days of the epoch. Every entry has one. */
	public static final String ENTRY_DAY = "entry.day";
	/** When the entry was begun, in milliseconds of the epoch. */
	public static final String ENTRY_BEGUN = "entry.begun";
	private static final String ENTRY_STEMS = "entry.stems";
	private static final String ENTRY_EXACT = "entry.exact";
	private static final String ENTRY_CODES = "entry.codes";
	/** What is shown of an entry. See {@link StoredEntry}. */
	static final String ENTRY_SHOWN = "entry.shown";
	/** In place of a search word: what is found without any. */
	public static final String ANYWHERE = "";
	/** In place of a search word: what an entry is called. */
	public static final String ENTRY_TITLE = "*title";

	/** Words of entries under a search word, stemmed. */
	public static String entryStems(String word) {
		return ENTRY_STEMS + ":" + word;
	}

	/** The same as they are written. Same positions. */
	public static String entryExact(String word) {
		return ENTRY_EXACT + ":" + word;
	}

	/** Ids of codes that entries refer to under a search word. */
	public static String entryCodes(String word) {
		return ENTRY_CODES + ":" + word;
	}

	private Fields() {
	}

	/** An id as a term. */
	public static BytesRef term(UUID id) {
		return new BytesRef(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
	}

	/** The id that is this term. */
	public static UUID id(BytesRef term) {
		ByteBuffer bytes = ByteBuffer.wrap(term.bytes, term.offset, term.length);
		return new UUID(bytes.getLong(), bytes.getLong());
	}
}
