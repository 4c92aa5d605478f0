package org.afterglow.framework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A kind of structured record, as data: the program draws its form, stores, lists, searches, exports and shows its entries.
 *
 * <pre>
 * EntryType.ofSession(INFO.type("defusion"), Words.of("Defusion log"))
 *     .fields(THOUGHT, TECHNIQUE, BEFORE, AFTER, CHANGE)
 *     .titled(THOUGHT::in)
 *     .checked(values -> …)
 * </pre>
 *
 * A type has a version. It begins with 1 and goes up by one with every {@link #migrated}: whoever changes the meaning of what is
 * stored says at the same time how to carry over what was stored before.
 *
 * @since 1.0
 */
public final class EntryType {

	private final EntryTypeId id;
	private final Words name;
	private final EntryScope scope;
	private Optional<Words> plural = Optional.empty();
	private Optional<Words> help = Optional.empty();
	private RecordPartition partition = RecordPartition.PSYCHOTHERAPY_NOTES;
	private List<Field> fields = List.of();
	private List<String> listed = List.of();
	private List<String> asked = List.of();
	private List<Function<Values, List<Problem>>> checks = List.of();
	private List<UnaryOperator<Values>> migrations = List.of();
	private List<Reminder> reminders = List.of();
	private Optional<Function<Values, String>> title = Optional.empty();
	private boolean unlisted;

	private EntryType(EntryTypeId id, Words name, EntryScope scope) {
		this.id = Objects.requireNonNull(id);
		this.name = Objects.requireNonNull(name);
		this.scope = scope;
	}

	private EntryType with(Consumer<EntryType> change) {
		EntryType copy = new EntryType(id, name, scope);
		copy.plural = plural;
		copy.help = help;
		copy.partition = partition;
		copy.fields = fields;
		copy.listed = listed;
		copy.asked = asked;
		copy.checks = checks;
		copy.migrations = migrations;
		copy.reminders = reminders;
		copy.title = title;
		copy.unlisted = unlisted;
		change.accept(copy);
		return copy;
	}

	/**
	 * A type without fields, in psychotherapy notes, whose entries belong to a client.
	 *
	 * @param id begins with the id of the module; see {@link ModuleInfo#type}
	 * @param name of one entry, such as "Thought record"
	 */
	public static EntryType ofClient(EntryTypeId id, Words name) {
		return new EntryType(id, name, EntryScope.CLIENT);
	}

	/** The same, whose entries belong to a session. */
	public static EntryType ofSession(EntryTypeId id, Words name) {
		return new EntryType(id, name, EntryScope.SESSION);
	}

	/** The same with a name for many of its entries, such as "Thought records". */
	public EntryType plural(Words words) {
		return with(copy -> copy.plural = Optional.of(words));
	}

	/** The same with a sentence or two on what it is for. */
	public EntryType helped(Words words) {
		return with(copy -> copy.help = Optional.of(words));
	}

	/** The same, whose entries begin in this part of the record. */
	public EntryType keptIn(RecordPartition other) {
		return with(copy -> copy.partition = Objects.requireNonNull(other));
	}

	/**
	 * The same with these fields after those it has, in the order in which the form asks.
	 *
	 * @throws IllegalArgumentException if a key stands twice
	 */
	public EntryType fields(Field... more) {
		return with(copy -> copy.fields = Field.distinct("field", Stream.concat(fields.stream(), Stream.of(more)).toList(), Field::key));
	}

	/**
	 * The same, whose lists show these fields as columns beside the title, in place of the first few.
	 *
	 * @throws IllegalArgumentException if one of them is not a field of it yet
	 */
	public EntryType listing(Field... columns) {
		List<String> keys = keys(columns);
		return with(copy -> copy.listed = keys);
	}

	private List<String> keys(Field... some) {
		List<String> keys = Stream.of(some).map(Field::key).toList();
		keys.stream().filter(key -> field(key).isEmpty()).findFirst().ifPresent(key -> {
			throw new IllegalArgumentException("there is no field " + key + " in " + id);
		});
		return keys;
	}

	/**
	 * The same, which clients may begin by themselves in the page for the time after a session: it asks for these fields, one after
	 * the other, and leaves the others to the therapist. Texts, scales, choices, days and lengths of time are asked for, and of a
	 * table its first column if it is a text, a line for each row.
	 *
	 * @throws IllegalArgumentException if there is none, or one of them is not a field of it yet, or is of a kind that is not asked for
	 * @since 1.1
	 */
	public EntryType forClients(Field... some) {
		List<String> keys = keys(some);
		if (keys.isEmpty()) {
			throw new IllegalArgumentException("nothing of " + id + " is asked of clients");
		}
		Stream.of(some).filter(each -> !isForClients(each)).findFirst().ifPresent(each -> {
			throw new IllegalArgumentException("no client can be asked for " + each + " of " + id);
		});
		return with(copy -> copy.asked = keys);
	}

	private static boolean isForClients(Field field) {
		return switch (field) {
			case ReferenceField reference -> false;
			case CellField cell -> true;
			case RowsField rows -> rows.columns().getFirst() instanceof TextField;
			case RelationField relation -> false;
			case PassagesField passages -> false;
			case ComputedField computed -> false;
		};
	}

	/** The same with one more look at the answers, beside what the fields see to by themselves. */
	public EntryType checked(Function<Values, List<Problem>> check) {
		return with(copy -> copy.checks = Stream.concat(checks.stream(), Stream.of(check)).toList());
	}

	/** The same, whose form keeps one more thing in sight. It is never in the way of saving, nor of calling an entry done. */
	public EntryType reminding(Reminder reminder) {
		return with(copy -> copy.reminders = Stream.concat(reminders.stream(), Stream.of(reminder)).toList());
	}

	/**
	 * The same, one version up.
	 *
	 * @param step carries answers of the version so far over to the next; looks at nothing else, and leaves what it does not know
	 */
	public EntryType migrated(UnaryOperator<Values> step) {
		return with(copy -> copy.migrations = Stream.concat(migrations.stream(), Stream.of(step)).toList());
	}

	/**
	 * The same, whose entries are called so in lists and references, in place of the first line of the first text.
	 *
	 * @param words of the answers; the first line of them is taken, and where they are blank the name of the type
	 */
	public EntryType titled(Function<Values, String> words) {
		return with(copy -> copy.title = Optional.of(words));
	}

	/**
	 * The same, whose entries a picture of the module keeps by itself, such as where things stand in it. They are stored, undone,
	 * exported and erased like others, and neither offered to be begun, nor listed, nor searched.
	 */
	public EntryType unlisted() {
		return with(copy -> copy.unlisted = true);
	}

	/** What no other type is called. */
	public EntryTypeId id() {
		return id;
	}

	/** Version of what is stored, from 1. */
	public int version() {
		return migrations.size() + 1;
	}

	/** Of one entry. */
	public Words name() {
		return name;
	}

	/** Of many entries. */
	public Words plural() {
		return plural.orElse(name);
	}

	/** What it is for. */
	public Optional<Words> help() {
		return help;
	}

	/** What its entries belong to. */
	public EntryScope scope() {
		return scope;
	}

	/** The part of the record its entries begin in. */
	public RecordPartition partition() {
		return partition;
	}

	/** In the order in which the form asks. */
	public List<Field> fields() {
		return fields;
	}

	/** The field of this key. */
	public Optional<Field> field(String key) {
		return fields.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** The fields that lists show as columns; empty for the choice of the program. */
	public List<Field> listed() {
		return listed.stream().map(key -> field(key).orElseThrow()).toList();
	}

	/**
	 * The fields that clients may fill in by themselves, in the order in which they are asked; empty if they are not to.
	 *
	 * @since 1.1
	 */
	public List<Field> askedOfClients() {
		return asked.stream().map(key -> field(key).orElseThrow()).toList();
	}

	/** False if a picture of the module keeps its entries by itself. */
	public boolean isListed() {
		return !unlisted;
	}

	/** True if places in narratives can be added to its entries. */
	public boolean takesPassages() {
		return fields.stream().anyMatch(PassagesField.class::isInstance);
	}

	/** What the form says of these answers; empty if all is well. */
	public List<Problem> problems(Values values) {
		return Stream.concat(fields.stream().flatMap(field -> field.problems(values).stream()),
				checks.stream().flatMap(check -> check.apply(values).stream())).toList();
	}

	/** What the form keeps in sight beside these answers; empty if there is nothing. */
	public List<Words> reminders(Values values, OtherEntries others) {
		return reminders.stream().flatMap(each -> each.about(values, others).stream()).toList();
	}

	/** These answers with everything {@linkplain ComputedField computed} that follows from them: what is saved. */
	public Values computed(Values values) {
		Values result = values;
		for (Field field : fields) {
			if (field instanceof ComputedField computed) {
				result = result.with(field.key(), computed.of(result));
			}
		}
		return result;
	}

	/**
	 * What an entry with these answers is called; one line, empty if they say nothing yet.
	 */
	public String title(Values values) {
		return title.map(words -> words.apply(values)).orElseGet(() -> TextField.first(fields, values)).strip().lines().findFirst().orElse("");
	}

	/** True if entries of that version can be read: those of a later one wait for a later module. */
	public boolean reads(int typeVersion) {
		return typeVersion >= 1 && typeVersion <= version();
	}

	/**
	 * The entry carried over to the version of now. Nothing is saved.
	 *
	 * @throws IllegalArgumentException if it is of another type, or of a version that is not {@linkplain #reads read}
	 */
	public Entry upgraded(Entry entry) {
		if (!entry.type().equals(id) || !reads(entry.typeVersion())) {
			throw new IllegalArgumentException(entry + " of version " + entry.typeVersion() + " is not read by " + this);
		}
		Values values = entry.values();
		for (UnaryOperator<Values> step : migrations.subList(entry.typeVersion() - 1, migrations.size())) {
			values = step.apply(values);
		}
		return entry.typeVersion() == version() ? entry : entry.migrated(computed(values), version());
	}

	/**
	 * An entry not yet saved, without answers.
	 *
	 * @param session may be empty if entries belong to the client
	 * @throws IllegalArgumentException if entries belong to a session, and there is none
	 */
	public Entry begin(ClientId client, Optional<SessionId> session, Instant now) {
		if (scope == EntryScope.SESSION && session.isEmpty()) {
			throw new IllegalArgumentException("an entry of " + this + " belongs to a session");
		}
		return new Entry(EntryId.random(), id, version(), client, session, Values.NONE, partition, EntryStatus.OPEN, 0, "", now, now);
	}

	/** What has to be known of it to read its entries when the module is gone. */
	public EntryOutline outline(ModuleInfo module) {
		return new EntryOutline(id, version(), module.name(), name, fields.stream().map(Field::outline).toList(), unlisted);
	}

	/** Id and version. */
	@Override
	public String toString() {
		return id + " " + version();
	}
}
