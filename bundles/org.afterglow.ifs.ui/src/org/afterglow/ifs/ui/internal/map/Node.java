package org.afterglow.ifs.ui.internal.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.framework.Option;
import org.afterglow.ifs.MapSnapshot;
import org.afterglow.ifs.Part;
import org.afterglow.model.CodeColour;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Values;

/**
 * A part as the map shows it, or several of a kind in one.
 *
 * @param key the id of the part; of several a word for their kind
 * @param name may be empty
 * @param values the answers that the map shows, as they were at the time
 * @param folded how many parts it stands for
 */
public record Node(String key, String name, Kind kind, Values values, int folded) {

	private static final String OF_KIND = "kind ";

	public Node {
		Objects.requireNonNull(key);
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(values);
		if (folded < 1) {
			throw new IllegalArgumentException("a node stands for a part at least");
		}
	}

	static Node of(Entry part) {
		return new Node(part.id().toString(), Part.TYPE.title(part.values()), Kind.of(part.values()), part.values(), 1);
	}

	/** As a snapshot has it. */
	static Node of(EntryId part, Values row) {
		return new Node(part.toString(), MapSnapshot.NAME.in(row), Kind.of(row), row, 1);
	}

	static Node folded(Kind kind, int count) {
		return new Node(OF_KIND + kind.key(), kind.key(), kind, Values.NONE, count);
	}

	/** True if it stands for all parts of its kind. */
	public boolean isFolded() {
		return key.startsWith(OF_KIND);
	}

	OptionalDouble trust() {
		return Part.TRUST.in(values);
	}

	String age() {
		return Part.AGE.in(values);
	}

	/** "trusted" */
	String status(Locale locale) {
		return Part.STATUS.in(values).flatMap(Part.STATUS::option).map(Option::name).map(words -> words.in(locale)).orElse("");
	}

	Optional<CodeColour> colour() {
		return Part.COLOUR.in(values).flatMap(word -> Arrays.stream(CodeColour.values())
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst());
	}

	static List<Kind> kinds(List<Node> nodes) {
		return nodes.stream().map(Node::kind).distinct().sorted().toList();
	}

	/** The key alone: names are a client's words. */
	@Override
	public String toString() {
		return key;
	}
}
