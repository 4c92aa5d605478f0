package org.afterglow.store.jdbc.rows;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what {@link RowWriter} wrote. Takes no length on trust: what it says is read piece by piece. */
public final class RowReader {

	/** A row longer than this is none. */
	private static final int LONGEST = 1 << 28;
	private static final int MOST_COLUMNS = 1000;

	private final DataInputStream in;
	private final int schema;
	private int columns;

	/** A table and its columns, in the order of the values of its rows. */
	public record Head(String name, List<String> columns) {
		public Head {
			columns = List.copyOf(columns);
		}
	}

	public RowReader(InputStream in) throws IOException {
		this.in = new DataInputStream(in);
		byte[] magic = this.in.readNBytes(RowWriter.MAGIC.length);
		if (!Arrays.equals(RowWriter.MAGIC, magic)) {
			throw new IOException("no rows");
		}
		int format = this.in.readInt();
		if (format != RowWriter.FORMAT) {
			throw new IOException("rows of format " + format);
		}
		this.schema = this.in.readInt();
	}

	/** Version of the schema that the tables had. */
	public int schema() {
		return schema;
	}

	/** The next table; empty at the end. */
	public Optional<Head> table() throws IOException {
		if (!more()) {
			return Optional.empty();
		}
		String name = text();
		columns = in.readInt();
		if (columns < 1 || columns > MOST_COLUMNS) {
			throw new IOException("a table of " + columns + " columns");
		}
		List<String> names = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			names.add(text());
		}
		return Optional.of(new Head(name, names));
	}

	/** The values of the next row of the table; empty at its end. */
	public Optional<Object[]> row() throws IOException {
		if (!more()) {
			return Optional.empty();
		}
		Object[] values = new Object[columns];
		for (int i = 0; i < columns; i++) {
			values[i] = value();
		}
		return Optional.of(values);
	}

	private boolean more() throws IOException {
		int mark = in.readUnsignedByte();
		if (mark != RowWriter.MORE && mark != RowWriter.END) {
			throw new IOException("rows make no sense");
		}
		return mark == RowWriter.MORE;
	}

	private Object value() throws IOException {
		int kind = in.readUnsignedByte();
		if (kind >= Kind.values().length) {
			throw new IOException("a value of kind " + kind);
		}
		return switch (Kind.values()[kind]) {
			case NOTHING -> null;
			case TRUTH -> in.readBoolean();
			case NUMBER -> in.readLong();
			case TEXT -> text();
			case ID -> new UUID(in.readLong(), in.readLong());
			case DAY -> LocalDate.ofEpochDay(in.readLong());
			case MOMENT -> moment();
			case BYTES -> bytes();
			case LIST -> list();
			case REAL -> in.readDouble();
		};
	}

	private OffsetDateTime moment() throws IOException {
		try {
			Instant instant = Instant.ofEpochSecond(in.readLong(), in.readInt());
			return instant.atOffset(ZoneOffset.ofTotalSeconds(in.readInt()));
		} catch (DateTimeException e) {
			throw new IOException("a moment that makes no sense", e);
		}
	}

	private Object[] list() throws IOException {
		int count = in.readInt();
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(value());
		}
		return values.toArray();
	}

	private String text() throws IOException {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	private byte[] bytes() throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new IOException("a value of " + length + " bytes");
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new IOException("rows end early");
		}
		return bytes;
	}
}
