package org.afterglow.model;

import java.util.regex.Pattern;

/**
 * Name of a kind of entries that no other has, such as {@code org.afterglow.cbt.thought-record}: the id of its module in
 * reverse-domain form, and a word of its own. It is stored with every entry and never changes.
 *
 * @param value words of small letters, digits and hyphens, each beginning with a letter, joined by full stops; at least three
 *            words, at most {@value #LONGEST} characters
 * @since 1.0
 */
public record EntryTypeId(String value) implements Comparable<EntryTypeId> {

	/** The longest id, in characters. */
	public static final int LONGEST = 120;

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){2,}");

	/** @throws IllegalArgumentException if the text has another form */
	public EntryTypeId {
		if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"the id of an entry type is a name in reverse-domain form, such as org.example.act.defusion: " + value);
		}
	}

	/** The id of the module that the type belongs to: all but the last word. */
	public String module() {
		return value.substring(0, value.lastIndexOf('.'));
	}

	/** The last word, which tells it from the other types of its module. */
	public String word() {
		return value.substring(value.lastIndexOf('.') + 1);
	}

	@Override
	public int compareTo(EntryTypeId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
