package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.ui.pictures.Spot;

/**
 * What is on the map at one time.
 *
 * @param nodes in the order in which the parts were met
 * @param bonds between two of these
 * @param places of those that have one yet, by the key of the node
 * @param self where Self is
 */
public record Shown(List<Node> nodes, List<Bond> bonds, Map<String, Place> places, Spot self) {

	/** More parts than these are folded by kind. */
	public static final int MOST = 30;

	public Shown {
		nodes = List.copyOf(nodes);
		Set<String> keys = nodes.stream().map(Node::key).collect(Collectors.toSet());
		bonds = bonds.stream().filter(bond -> keys.contains(bond.from()) && keys.contains(bond.to()) && !bond.from().equals(bond.to())).distinct()
				.toList();
		Map<String, Place> of = new HashMap<>(places);
		of.keySet().retainAll(keys);
		places = Map.copyOf(of);
		Objects.requireNonNull(self);
	}

	public Optional<Node> node(String key) {
		return nodes.stream().filter(each -> each.key().equals(key)).findFirst();
	}

	/** The same with one part elsewhere. */
	public Shown with(String key, Place place) {
		Map<String, Place> others = new HashMap<>(places);
		others.put(key, place);
		return new Shown(nodes, bonds, others, self);
	}

	/** The same with parts elsewhere. */
	public Shown placed(Map<String, Place> others) {
		return new Shown(nodes, bonds, others, self);
	}

	/** The same with Self elsewhere. */
	public Shown withSelf(Spot spot) {
		return new Shown(nodes, bonds, places, spot);
	}

	/** The same with one more relation. */
	public Shown with(Bond bond) {
		List<Bond> more = new ArrayList<>(bonds);
		more.add(bond);
		return new Shown(nodes, more, places, self);
	}

	/** Kinds of parts that are there. */
	public List<Kind> kinds() {
		return Node.kinds(nodes);
	}

	/** True if there are so many that they are folded unless that is undone kind by kind. */
	public boolean isMuch() {
		return nodes.size() > MOST;
	}

	/**
	 * The same with one node for each kind, where there is more than one of it.
	 *
	 * @param open kinds that are shown part by part
	 */
	public Shown folded(Set<Kind> open) {
		if (!isMuch()) {
			return this;
		}
		Map<Kind, List<Node>> byKind = nodes.stream().collect(Collectors.groupingBy(Node::kind));
		Function<Node, Node> shownAs = node -> open.contains(node.kind()) || byKind.get(node.kind()).size() == 1 ? node
				: Node.folded(node.kind(), byKind.get(node.kind()).size());
		Map<String, String> keys = nodes.stream().collect(Collectors.toMap(Node::key, node -> shownAs.apply(node).key()));
		List<Bond> joined = bonds.stream().map(bond -> new Bond(keys.get(bond.from()), bond.kind(), keys.get(bond.to()))).toList();
		Set<String> seen = new HashSet<>();
		List<Node> fewer = nodes.stream().map(shownAs).filter(node -> seen.add(node.key())).toList();
		return new Shown(fewer, joined, places, self);
	}
}
