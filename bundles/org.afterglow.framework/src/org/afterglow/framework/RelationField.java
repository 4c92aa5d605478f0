package org.afterglow.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Relation;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * How an entry stands to others of a type.
 *
 * @since 1.0
 */
public final class RelationField extends Field {

	private final EntryTypeId type;
	private final List<RelationKind> kinds;

	RelationField(Common common, EntryTypeId type, List<RelationKind> kinds) {
		super(common, Value.Relations.class);
		this.type = type;
		this.kinds = distinct("kind of relation", kinds, RelationKind::key);
	}

	@Override
	public RelationField helped(Words words) {
		return new RelationField(common().helped(words), type, kinds);
	}

	@Override
	public RelationField searchedAs(String word) {
		return new RelationField(common().searched(word), type, kinds);
	}

	/** The same; an entry without an answer is not finished. */
	public RelationField required() {
		return new RelationField(common().asRequired(), type, kinds);
	}

	/** The type of the entries it leads to. */
	public EntryTypeId type() {
		return type;
	}

	/** The kinds that are offered, in the order in which they are shown. */
	public List<RelationKind> kinds() {
		return kinds;
	}

	/** The kind of this key; empty if it is not (or no longer) offered. */
	public Optional<RelationKind> kind(String key) {
		return kinds.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** The relations that start here. */
	public List<Relation> in(Values values) {
		return read(values, Value.Relations.class).map(Value.Relations::relations).orElse(List.of());
	}

	/** These values with those relations; none of them is no answer. */
	public Values with(Values values, List<Relation> relations) {
		return relations.isEmpty() ? values.without(key()) : values.with(key(), new Value.Relations(relations));
	}

	@Override
	Map<String, Words> optionNames() {
		return names(kinds, RelationKind::key, RelationKind::name);
	}

	@Override
	List<Words> complaints(Value value) {
		boolean offered = ((Value.Relations) value).relations().stream().allMatch(each -> kind(each.kind()).isPresent());
		return offered ? List.of() : List.of(Sentences.say("notOffered", name()));
	}
}
