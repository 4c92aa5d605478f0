package org.afterglow.framework;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Words;

/**
 * Who a module is: what the <em>Modules</em> page shows of it.
 *
 * @since 1.0
 */
public final class ModuleInfo {

	/** The longest id, in characters: with a word of its own, the id of an entry type still fits. */
	public static final int LONGEST_ID = 80;

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
	private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

	private final String id;
	private final Words name;
	private final String version;
	private final String author;
	private final Optional<Words> summary;

	private ModuleInfo(String id, Words name, String version, String author, Optional<Words> summary) {
		this.id = id;
		this.name = Objects.requireNonNull(name);
		this.version = version;
		this.author = author;
		this.summary = summary;
		checkId(id);
		if (!VERSION.matcher(version).matches()) {
			throw new IllegalArgumentException("the version of a module is three numbers, such as 1.0.0: " + version);
		}
		if (author.isBlank() || author.lines().count() > 1) {
			throw new IllegalArgumentException("the author of a module is one line: " + id);
		}
	}

	/**
	 * A module without a summary.
	 *
	 * @param id in reverse-domain form, such as {@code org.example.act}; usually that of its bundle. Never changes.
	 * @param name as people call it
	 * @param version three numbers, such as {@code 1.0.0}
	 * @param author who answers for it, one line
	 * @throws IllegalArgumentException if one of them has not its form
	 */
	public static ModuleInfo of(String id, Words name, String version, String author) {
		return new ModuleInfo(id, name, version, author, Optional.empty());
	}

	/** The same with a sentence or two on what it is for. */
	public ModuleInfo summarised(Words words) {
		return new ModuleInfo(id, name, version, author, Optional.of(words));
	}

	/** In reverse-domain form. */
	public String id() {
		return id;
	}

	/** As people call it. */
	public Words name() {
		return name;
	}

	/** Three numbers. */
	public String version() {
		return version;
	}

	/** Who answers for it. */
	public String author() {
		return author;
	}

	/** What it is for. */
	public Optional<Words> summary() {
		return summary;
	}

	/**
	 * The id of an entry type of this module.
	 *
	 * @param word what tells it from the others, such as {@code defusion}
	 * @throws IllegalArgumentException if the word is not of small letters, digits and hyphens, a letter first
	 */
	public EntryTypeId type(String word) {
		return new EntryTypeId(id + "." + word);
	}

	static void checkId(String id) {
		if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
			throw new IllegalArgumentException("the id of a module is a name in reverse-domain form, such as org.example.act: " + id);
		}
	}

	/** Id and version. */
	@Override
	public String toString() {
		return id + " " + version;
	}
}
