package org.afterglow.search.lucene.documents;

import java.io.IOException;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a narrative for showing it: as it was when its words were indexed, so that places fit the text. */
public record StoredNarrative(NarrativeId narrative, SessionId session, ClientId client, long version, String title, String text, WordPlaces places) {

	/** The narrative of a document. */
	public static StoredNarrative read(StoredFields fields, int document) throws IOException {
		var visitor = new Visitor();
		fields.document(document, visitor);
		return visitor.narrative();
	}

	/** The id alone: the words are a client's. */
	@Override
	public String toString() {
		return narrative.toString();
	}

	private static final class Visitor extends StoredFieldVisitor {
		private byte[] head = new byte[0];
		private byte[] places = new byte[0];
		private String text = "";

		@Override
		public void binaryField(FieldInfo field, byte[] value) {
			if (field.name.equals(Fields.HEAD)) {
				head = value;
			} else {
				places = value;
			}
		}

		@Override
		public void stringField(FieldInfo field, String value) {
			text = value;
		}

		@Override
		public Status needsField(FieldInfo field) {
			return Status.YES;
		}

		StoredNarrative narrative() throws IOException {
			var in = new ByteArrayDataInput(head);
			var narrative = new NarrativeId(new UUID(in.readLong(), in.readLong()));
			var session = new SessionId(new UUID(in.readLong(), in.readLong()));
			var client = new ClientId(new UUID(in.readLong(), in.readLong()));
			long version = in.readVLong();
			return new StoredNarrative(narrative, session, client, version, in.readString(), text, WordPlaces.decoded(new BytesRef(places)));
		}
	}
}
