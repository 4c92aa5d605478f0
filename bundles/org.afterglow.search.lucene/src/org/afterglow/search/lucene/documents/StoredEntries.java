package org.afterglow.search.lucene.documents;

import java.io.IOException;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads entries of one segment for showing them. */
public final class StoredEntries {

	private final LeafReader reader;
	private final StoredFields stored;

	public StoredEntries(LeafReader reader) throws IOException {
		this.reader = reader;
		this.stored = reader.storedFields();
	}

	/** The entry of a document. */
	public StoredEntry read(int document) throws IOException {
		var visitor = new Visitor();
		stored.document(document, visitor);
		if (visitor.found.length == 0) {
			throw new CorruptIndexException("document without entry", reader.toString());
		}
		return StoredEntry.decoded(new BytesRef(visitor.found));
	}

	private static final class Visitor extends StoredFieldVisitor {
		private byte[] found = new byte[0];

		@Override
		public void binaryField(FieldInfo field, byte[] value) {
			found = value;
		}

		@Override
		public Status needsField(FieldInfo field) {
			return field.name.equals(Fields.ENTRY_SHOWN) ? Status.YES : Status.NO;
		}
	}
}
