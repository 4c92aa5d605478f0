package org.afterglow.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A code that a module brings. The therapist may rename, recolour or merge it like any other: it belongs to the practice, and
 * remembers where it came from.
 *
 * @since 1.0
 */
public final class CodeSeed {

	private final String key;
	private final Words name;
	private final CodeKind kind;
	private final Optional<CodeColour> colour;
	private final Optional<Words> definition;
	private final List<Words> synonyms;
	private final Optional<String> parent;

	private CodeSeed(String key, Words name, CodeKind kind, Optional<CodeColour> colour, Optional<Words> definition,
			List<Words> synonyms, Optional<String> parent) {
		this.key = key;
		this.name = Objects.requireNonNull(name);
		this.kind = Objects.requireNonNull(kind);
		this.colour = colour;
		this.definition = definition;
		this.synonyms = List.copyOf(synonyms);
		this.parent = parent;
		Values.checkKey(key);
		if (parent.filter(key::equals).isPresent()) {
			throw new IllegalArgumentException("a code does not stand under itself: " + key);
		}
	}

	/**
	 * A code at the top of the codebook.
	 *
	 * @param key tells it from the module's other codes; never changes and is not shown
	 * @throws IllegalArgumentException if the key is not of small letters, digits and hyphens, a letter first
	 */
	public static CodeSeed of(String key, Words name, CodeKind kind) {
		return new CodeSeed(key, name, kind, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
	}

	/** The same with words on when to use it. */
	public CodeSeed defined(Words words) {
		return new CodeSeed(key, name, kind, colour, Optional.of(words), synonyms, parent);
	}

	/** The same with another word for it; a search for that word finds its passages. */
	public CodeSeed alsoCalled(Words words) {
		return new CodeSeed(key, name, kind, colour, definition, Stream.concat(synonyms.stream(), Stream.of(words)).toList(), parent);
	}

	/** The same in a colour of the module's choosing, in place of the next free one. */
	public CodeSeed coloured(CodeColour other) {
		return new CodeSeed(key, name, kind, Optional.of(other), definition, synonyms, parent);
	}

	/** The same under another code of the module. */
	public CodeSeed under(String parentKey) {
		return new CodeSeed(key, name, kind, colour, definition, synonyms, Optional.of(parentKey));
	}

	/** Tells it from the module's other codes. */
	public String key() {
		return key;
	}

	/** As it is called at first. */
	public Words name() {
		return name;
	}

	/** What sort of idea it names. */
	public CodeKind kind() {
		return kind;
	}

	/** The colour; empty for the next free one. */
	public Optional<CodeColour> colour() {
		return colour;
	}

	/** When to use it. */
	public Optional<Words> definition() {
		return definition;
	}

	/** Other words for it. */
	public List<Words> synonyms() {
		return synonyms;
	}

	/** Key of the code it stands under. */
	public Optional<String> parent() {
		return parent;
	}

	/** The key. */
	@Override
	public String toString() {
		return key;
	}
}
