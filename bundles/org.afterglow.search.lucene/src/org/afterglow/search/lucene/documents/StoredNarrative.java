package org.afterglow.search.lucene.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.search.lucene.words.TextWords;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a narrative for showing it: as it was when its words were indexed, so that places fit the text. */
public record StoredNarrative(NarrativeId narrative, SessionId session, ClientId client, long version, String title, WordPlaces titlePlaces, String text,
		WordPlaces places) {

	static BytesRef encoded(Narrative narrative, Session session, TextWords words, TextWords titleWords) {
		try {
			var out = new ByteBuffersDataOutput();
			for (UUID id : List.of(narrative.id().value(), session.id().value(), session.client().value())) {
				out.writeLong(id.getMostSignificantBits());
				out.writeLong(id.getLeastSignificantBits());
			}
			out.writeVLong(narrative.version());
			out.writeString(narrative.title());
			WordPlaces.write(titleWords, out);
			WordPlaces.write(words, out);
			byte[] text = narrative.text().getBytes(StandardCharsets.UTF_8);
			out.writeVInt(text.length);
			out.writeBytes(text, text.length);
			return new BytesRef(out.toArrayCopy());
		} catch (IOException e) {
			throw new UncheckedIOException("memory cannot fail", e);
		}
	}

	static StoredNarrative decoded(BytesRef bytes) {
		var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		var narrative = new NarrativeId(new UUID(in.readLong(), in.readLong()));
		var session = new SessionId(new UUID(in.readLong(), in.readLong()));
		var client = new ClientId(new UUID(in.readLong(), in.readLong()));
		long version = in.readVLong();
		String title = string(bytes, in);
		WordPlaces titlePlaces = WordPlaces.read(in);
		WordPlaces places = WordPlaces.read(in);
		return new StoredNarrative(narrative, session, client, version, title, titlePlaces, string(bytes, in), places);
	}

	private static String string(BytesRef bytes, ByteArrayDataInput in) {
		int length = in.readVInt();
		int start = in.getPosition();
		in.skipBytes(length);
		return new String(bytes.bytes, start, length, StandardCharsets.UTF_8);
	}

	/** The id alone: the words are a client's. */
	@Override
	public String toString() {
		return narrative.toString();
	}
}
