package org.afterglow.search.lucene.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionId;
import org.afterglow.search.lucene.words.TextWords;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of an entry for showing it: as it was when its words were indexed, so that places fit. */
public record StoredEntry(EntryId entry, EntryTypeId type, ClientId client, Optional<SessionId> session, LocalDate day, String title,
		List<Part> parts, List<CodeRef> codes) {

	/**
	 * Words of one answer.
	 *
	 * @param field key of the field; empty for the title
	 * @param first number of its first word in the entry
	 * @param count of its words
	 */
	public record Part(String field, String text, int first, int count, WordPlaces places) {

		/** The field alone. */
		@Override
		public String toString() {
			return field;
		}
	}

	/** A reference to a code. */
	public record CodeRef(String field, UUID code) {
	}

	/** A part that was cut into words. */
	record Cut(String field, String text, int first, TextWords words) {
	}

	static BytesRef encoded(StoredEntry head, List<Cut> cuts) {
		try {
			var out = new ByteBuffersDataOutput();
			write(out, head.entry.value());
			write(out, head.client.value());
			out.writeByte((byte) (head.session.isPresent() ? 1 : 0));
			if (head.session.isPresent()) {
				write(out, head.session.get().value());
			}
			out.writeString(head.type.value());
			out.writeLong(head.day.toEpochDay());
			write(out, head.title);
			out.writeVInt(cuts.size());
			for (Cut cut : cuts) {
				out.writeString(cut.field);
				out.writeVInt(cut.first);
				write(out, cut.text);
				out.writeVInt(cut.words.count());
				WordPlaces.write(cut.words, out);
			}
			out.writeVInt(head.codes.size());
			for (CodeRef code : head.codes) {
				out.writeString(code.field);
				write(out, code.code);
			}
			return new BytesRef(out.toArrayCopy());
		} catch (IOException e) {
			throw new UncheckedIOException("memory cannot fail", e);
		}
	}

	private static void write(DataOutput out, UUID id) throws IOException {
		out.writeLong(id.getMostSignificantBits());
		out.writeLong(id.getLeastSignificantBits());
	}

	private static void write(DataOutput out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeVInt(bytes.length);
		out.writeBytes(bytes, bytes.length);
	}

	static StoredEntry decoded(BytesRef bytes) {
		var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		var entry = new EntryId(id(in));
		var client = new ClientId(id(in));
		Optional<SessionId> session = in.readByte() == 1 ? Optional.of(new SessionId(id(in))) : Optional.empty();
		var type = new EntryTypeId(string(bytes, in));
		LocalDate day = LocalDate.ofEpochDay(in.readLong());
		String title = string(bytes, in);
		List<Part> parts = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			String field = string(bytes, in);
			int first = in.readVInt();
			String text = string(bytes, in);
			int count = in.readVInt();
			parts.add(new Part(field, text, first, count, WordPlaces.read(in)));
		}
		List<CodeRef> codes = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			codes.add(new CodeRef(string(bytes, in), id(in)));
		}
		return new StoredEntry(entry, type, client, session, day, title, parts, codes);
	}

	private static UUID id(ByteArrayDataInput in) {
		return new UUID(in.readLong(), in.readLong());
	}

	private static String string(BytesRef bytes, ByteArrayDataInput in) {
		int length = in.readVInt();
		int start = in.getPosition();
		in.skipBytes(length);
		return new String(bytes.bytes, start, length, StandardCharsets.UTF_8);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
