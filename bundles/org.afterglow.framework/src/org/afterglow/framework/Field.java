package org.afterglow.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * One thing an entry asks for. A field is data, made by the static methods here, and read and set through itself:
 *
 * <pre>
 * static final ScaleField BELIEF = Field.scale("belief", Words.of("Belief"), 0, 100).required();
 * … BELIEF.in(values)
 * </pre>
 *
 * Only the program tells the kinds apart in a {@code switch}; a module never does, for further kinds may join.
 *
 * @since 1.0
 */
public abstract sealed class Field permits CellField, RowsField, RelationField, PassagesField, ComputedField {

	/** What all kinds of fields have. */
	record Common(String key, Words name, Optional<Words> help, boolean required, Optional<String> searchWord) {

		Common {
			Values.checkKey(key);
			Objects.requireNonNull(name);
			searchWord.ifPresent(Values::checkKey);
		}

		static Common of(String key, Words name) {
			return new Common(key, name, Optional.empty(), false, Optional.empty());
		}

		Common helped(Words words) {
			return new Common(key, name, Optional.of(words), required, searchWord);
		}

		Common asRequired() {
			return new Common(key, name, help, true, searchWord);
		}

		Common searched(String word) {
			return new Common(key, name, help, required, Optional.of(word));
		}
	}

	private final Common common;
	private final Class<? extends Value> kind;

	Field(Common common, Class<? extends Value> kind) {
		this.common = common;
		this.kind = kind;
	}

	/**
	 * Words of one line.
	 *
	 * @param key tells it from the other fields of its type; stored, never shown, and changed by a migration only
	 * @param name as the form shows it
	 * @throws IllegalArgumentException if the key is not of small letters, digits and hyphens, a letter first
	 */
	public static TextField line(String key, Words name) {
		return new TextField(Common.of(key, name), true);
	}

	/** Words of any number of lines. Key and name as in {@link #line}. */
	public static TextField text(String key, Words name) {
		return new TextField(Common.of(key, name), false);
	}

	/**
	 * A number on a scale of whole numbers; see {@link ScaleField#inSteps} for others. Key and name as in {@link #line}.
	 *
	 * @throws IllegalArgumentException if the highest is not above the lowest
	 */
	public static ScaleField scale(String key, Words name, double lowest, double highest) {
		return ScaleField.of(Common.of(key, name), lowest, highest);
	}

	/**
	 * One of several answers. Key and name as in {@link #line}.
	 *
	 * @throws IllegalArgumentException if there is none, or a key stands twice
	 */
	public static ChoiceField choice(String key, Words name, Option... options) {
		return new ChoiceField(Common.of(key, name), List.of(options));
	}

	/**
	 * Any number of several answers. With a single option it is a tick. Key and name as in {@link #line}.
	 *
	 * @throws IllegalArgumentException if there is none, or a key stands twice
	 */
	public static ChoicesField choices(String key, Words name, Option... options) {
		return new ChoicesField(Common.of(key, name), List.of(options));
	}

	/** A day. Key and name as in {@link #line}. */
	public static DateField date(String key, Words name) {
		return new DateField(Common.of(key, name));
	}

	/** A length of time, asked for in minutes. Key and name as in {@link #line}. */
	public static DurationField duration(String key, Words name) {
		return new DurationField(Common.of(key, name));
	}

	/** Another entry of this type, of the same client. Key and name as in {@link #line}. */
	public static ReferenceField entry(String key, Words name, EntryTypeId type) {
		return new ReferenceField(Common.of(key, name), new ReferenceField.ToEntries(type), false);
	}

	/** A code of the codebook. Key and name as in {@link #line}. */
	public static ReferenceField code(String key, Words name) {
		return new ReferenceField(Common.of(key, name), new ReferenceField.ToCodes(Optional.empty()), false);
	}

	/**
	 * A table that grows. Key and name as in {@link #line}.
	 *
	 * @throws IllegalArgumentException if there is no column, or a key stands twice
	 */
	public static RowsField rows(String key, Words name, CellField... columns) {
		return new RowsField(Common.of(key, name), List.of(columns));
	}

	/**
	 * How the entry stands to others of a type, of the same client. Key and name as in {@link #line}.
	 *
	 * @throws IllegalArgumentException if there is no kind, or a key stands twice
	 */
	public static RelationField relations(String key, Words name, EntryTypeId type, RelationKind... kinds) {
		return new RelationField(Common.of(key, name), type, List.of(kinds));
	}

	/**
	 * Places in narratives. A type that has such a field is offered when a text is selected. Key and name as in {@link #line}.
	 */
	public static PassagesField passages(String key, Words name) {
		return new PassagesField(Common.of(key, name));
	}

	/**
	 * A number that follows from the other answers. It is worked out whenever the entry is saved, and stored with it, so that it
	 * can be listed and searched. Key and name as in {@link #line}.
	 *
	 * @param number looks at nothing but the values; empty where there is none
	 */
	public static ComputedField computed(String key, Words name, Function<Values, OptionalDouble> number) {
		return new ComputedField(Common.of(key, name), Value.Amount.class, values -> {
			OptionalDouble result = number.apply(values);
			return result.isPresent() ? Optional.of(new Value.Amount(result.getAsDouble())) : Optional.empty();
		});
	}

	/**
	 * Words that follow from the other answers, as in {@link #computed}.
	 *
	 * @param text looks at nothing but the values; blank where there is none
	 */
	public static ComputedField computedText(String key, Words name, Function<Values, String> text) {
		return new ComputedField(Common.of(key, name), Value.Text.class,
				values -> Optional.of(text.apply(values)).filter(words -> !words.isBlank()).map(Value.Text::new));
	}

	/** Tells it from the other fields of its type. */
	public final String key() {
		return common.key();
	}

	/** As the form shows it. */
	public final Words name() {
		return common.name();
	}

	/** A sentence that the form shows with it. */
	public final Optional<Words> help() {
		return common.help();
	}

	/** True if an entry without an answer is not finished. */
	public final boolean isRequired() {
		return common.required();
	}

	/** The word before the colon by which a search looks into this field, such as {@code part} in {@code part:critic}. */
	public final Optional<String> searchWord() {
		return common.searchWord();
	}

	/** The kind of value an answer is. */
	public final Class<? extends Value> valueKind() {
		return kind;
	}

	/** The same with a sentence of explanation. */
	public abstract Field helped(Words words);

	/**
	 * The same, to be searched by a word of its own. Fields of several types may share one.
	 *
	 * @throws IllegalArgumentException if the word is not of small letters, digits and hyphens, a letter first
	 */
	public abstract Field searchedAs(String word);

	/** What the form says of the answer in these values; empty if all is well. */
	public List<Problem> problems(Values values) {
		return complaints(values).stream().map(words -> Problem.in(this, words)).toList();
	}

	/** The same as sentences alone. */
	final List<Words> complaints(Values values) {
		Optional<Value> value = values.get(key());
		if (value.isEmpty()) {
			return isRequired() ? List.of(Sentences.say("needsAnswer", name())) : List.of();
		}
		return kind.isInstance(value.get()) ? complaints(value.get()) : List.of(Sentences.say("ofAnotherKind", name()));
	}

	/** @param value of the kind of this field */
	abstract List<Words> complaints(Value value);

	/** What the keys it offers are called. */
	Map<String, Words> optionNames() {
		return Map.of();
	}

	/** What has to be known of it to read its answers when the module is gone. */
	EntryOutline.Field outline() {
		return new EntryOutline.Field(key(), name(), optionNames(), List.of(), searchWord());
	}

	static <T> Map<String, Words> names(List<T> offered, Function<T, String> key, Function<T, Words> name) {
		Map<String, Words> names = new LinkedHashMap<>();
		offered.forEach(each -> names.put(key.apply(each), name.apply(each)));
		return names;
	}

	final Common common() {
		return common;
	}

	final <V extends Value> Optional<V> read(Values values, Class<V> as) {
		return values.get(key(), as);
	}

	static <T> List<T> distinct(String what, List<T> given, Function<T, String> key) {
		if (given.isEmpty()) {
			throw new IllegalArgumentException("there has to be at least one " + what);
		}
		if (given.stream().map(key).distinct().count() < given.size()) {
			throw new IllegalArgumentException("the key of a " + what + " stands twice: " + given.stream().map(key).toList());
		}
		return List.copyOf(given);
	}

	/** The key. */
	@Override
	public final String toString() {
		return key();
	}
}
