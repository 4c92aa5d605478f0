package org.afterglow.store.jdbc.rows;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Writes rows in a form that no version of a database has a part in:
 *
 * <pre>
 * magic(8) format(4) schema(4) { 1 table columns(4) { column } { 1 value… } 0 } 0
 * a text is length(4) UTF-8; a value is a kind(1) and what that kind needs, see {@link Kind}
 * </pre>
 */
public final class RowWriter {

	static final byte[] MAGIC = "AFTRROWS".getBytes(StandardCharsets.US_ASCII);
	static final int FORMAT = 1;
	static final int MORE = 1;
	static final int END = 0;

	private final DataOutputStream out;

	/** @param schema version of the schema that the tables have */
	public RowWriter(OutputStream out, int schema) throws IOException {
		this.out = new DataOutputStream(out);
		this.out.write(MAGIC);
		this.out.writeInt(FORMAT);
		this.out.writeInt(schema);
	}

	public void beginTable(String name, List<String> columns) throws IOException {
		out.writeByte(MORE);
		text(name);
		out.writeInt(columns.size());
		for (String column : columns) {
			text(column);
		}
	}

	/** @throws IOException also if a value is of a kind that no table had when this was written */
	public void row(List<Object> values) throws IOException {
		out.writeByte(MORE);
		for (Object value : values) {
			value(value);
		}
	}

	public void endTable() throws IOException {
		out.writeByte(END);
	}

	/** Everything was written. The stream stays open. */
	public void end() throws IOException {
		out.writeByte(END);
		out.flush();
	}

	private void value(Object value) throws IOException {
		switch (value) {
			case null -> kind(Kind.NOTHING);
			case Boolean truth -> {
				kind(Kind.TRUTH);
				out.writeBoolean(truth);
			}
			case Short number -> number(number);
			case Integer number -> number(number);
			case Long number -> number(number);
			case Double number -> {
				kind(Kind.REAL);
				out.writeDouble(number);
			}
			case String text -> {
				kind(Kind.TEXT);
				text(text);
			}
			case UUID id -> {
				kind(Kind.ID);
				out.writeLong(id.getMostSignificantBits());
				out.writeLong(id.getLeastSignificantBits());
			}
			case LocalDate day -> {
				kind(Kind.DAY);
				out.writeLong(day.toEpochDay());
			}
			case OffsetDateTime moment -> {
				kind(Kind.MOMENT);
				out.writeLong(moment.toEpochSecond());
				out.writeInt(moment.getNano());
				out.writeInt(moment.getOffset().getTotalSeconds());
			}
			case byte[] bytes -> {
				kind(Kind.BYTES);
				out.writeInt(bytes.length);
				out.write(bytes);
			}
			case Object[] list -> {
				kind(Kind.LIST);
				out.writeInt(list.length);
				for (Object each : list) {
					value(each);
				}
			}
			default -> throw new IOException("a value of a kind that is not known: " + value.getClass().getName());
		}
	}

	private void number(long number) throws IOException {
		kind(Kind.NUMBER);
		out.writeLong(number);
	}

	private void kind(Kind kind) throws IOException {
		out.writeByte(kind.ordinal());
	}

	private void text(String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(utf8.length);
		out.write(utf8);
	}
}
