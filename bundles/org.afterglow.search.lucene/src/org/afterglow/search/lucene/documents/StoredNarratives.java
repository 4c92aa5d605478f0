package org.afterglow.search.lucene.documents;

import java.io.IOException;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;

/**
 * Reads narratives of one segment for showing them. Documents are asked for in rising order.
 * <p>
 * Most narratives are kept uncompressed as values of their documents: taking stored fields out of their compression was a third of the time of a search. Long
 * ones are stored fields, because whoever reads values makes room for the longest of them.
 */
public final class StoredNarratives {
	private static final int LONG = 32 * 1024;

	private final LeafReader reader;
	private final BinaryDocValues values;

	public StoredNarratives(LeafReader reader) throws IOException {
		this.reader = reader;
		this.values = DocValues.getBinary(reader, Fields.SHOWN);
	}

	/** The field for a narrative that was encoded. */
	static Field field(BytesRef encoded) {
		return encoded.length < LONG ? new BinaryDocValuesField(Fields.SHOWN, encoded) : new StoredField(Fields.LONG, encoded);
	}

	/** The narrative of a document. */
	public StoredNarrative read(int document) throws IOException {
		if (values.advanceExact(document)) {
			return StoredNarrative.decoded(values.binaryValue());
		}
		var visitor = new Visitor();
		reader.storedFields().document(document, visitor);
		if (visitor.found.length == 0) {
			throw new CorruptIndexException("document without narrative", reader.toString());
		}
		return StoredNarrative.decoded(new BytesRef(visitor.found));
	}

	private static final class Visitor extends StoredFieldVisitor {
		private byte[] found = new byte[0];

		@Override
		public void binaryField(FieldInfo field, byte[] value) {
			found = value;
		}

		@Override
		public Status needsField(FieldInfo field) {
			return Status.YES;
		}
	}
}
