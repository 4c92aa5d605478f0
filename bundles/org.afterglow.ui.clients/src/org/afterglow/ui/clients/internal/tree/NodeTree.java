package org.afterglow.ui.clients.internal.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Outline;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree that fills a row when it comes into sight, so that thousands of clients cost no more than those that are seen.
 * What is open, selected and in sight stays when the rows change. The viewers of the platform make every row, or lose what
 * is open when they do not.
 */
public final class NodeTree {

	/** With so many open rows those are forgotten that are gone; one that comes back soon, by undo, is open as it was. */
	private static final int MANY_OPEN = 200;

	private final Tree tree;
	private final NodeItems items;
	private List<Node> roots = List.of();
	private Set<Object> open = new HashSet<>();
	/** What the person opened, while a filter decides what is open. */
	private Optional<Set<Object>> openWithoutFilter = Optional.empty();
	private Optional<Object> selected = Optional.empty();
	private boolean changing;

	public NodeTree(Composite parent, NodeLabels labels) {
		tree = new Tree(parent, SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL | SWT.FULL_SELECTION);
		items = new NodeItems(tree, labels);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> folded(event, true));
		tree.addListener(SWT.Collapse, event -> folded(event, false));
		tree.addListener(SWT.Selection, event -> {
			// The platform selects another row when the selected one goes; the person did not.
			if (!changing) {
				selected = node(event).map(Node::id);
			}
		});
	}

	public Tree control() {
		return tree;
	}

	/** The row an item shows, if it was in sight once. */
	public static Optional<Node> node(TreeItem item) {
		return item.getData() instanceof Node node ? Optional.of(node) : Optional.empty();
	}

	/** Shows these rows; what was open, selected and in sight stays so. */
	public void show(List<Node> next) {
		openWithoutFilter.ifPresent(before -> open = before);
		openWithoutFilter = Optional.empty();
		rows(next);
		if (open.size() > MANY_OPEN) {
			Set<Object> there = new HashSet<>();
			ids(roots, there);
			open.retainAll(there);
		}
	}

	private static void ids(List<? extends Node> level, Set<Object> into) {
		for (Node node : level) {
			into.add(node.id());
			ids(node.below(), into);
		}
	}

	/** Shows what a filter kept. What the person had opened comes back when the filter has gone. */
	public void showFiltered(List<Node> next, Set<Object> opened) {
		if (openWithoutFilter.isEmpty()) {
			openWithoutFilter = Optional.of(open);
		}
		open = new HashSet<>(opened);
		rows(next);
	}

	/** The selected row. */
	public Optional<Node> selected() {
		TreeItem[] items = tree.getSelection();
		return items.length == 0 ? Optional.empty() : node(items[0]);
	}

	/** Selects the row of a record and brings it into sight; false if there is none. */
	public boolean select(Object id) {
		List<Node> path = Outline.path(roots, id);
		if (path.isEmpty()) {
			return false;
		}
		path.subList(0, path.size() - 1).forEach(above -> open.add(above.id()));
		selected = Optional.of(id);
		TreeItem item = item(path);
		tree.setSelection(item);
		tree.showItem(item);
		announce(item);
		return true;
	}

	/** Selects the first row, if none is selected, and takes the focus. */
	public void focus() {
		if (tree.getSelectionCount() == 0 && !roots.isEmpty()) {
			select(roots.getFirst().id());
		}
		tree.setFocus();
	}

	/** Opens the row, or closes it. */
	public void toggle(Node node) {
		List<Node> path = Outline.path(roots, node.id());
		if (!path.isEmpty() && !node.below().isEmpty()) {
			TreeItem item = item(path);
			boolean opens = !item.getExpanded();
			remember(node, opens);
			item.setExpanded(opens);
		}
	}

	private void rows(List<Node> next) {
		Optional<Object> top = Optional.ofNullable(tree.getTopItem()).flatMap(NodeTree::node).map(Node::id);
		// The widget may know of a selection before its listeners do.
		selected().ifPresent(node -> selected = Optional.of(node.id()));
		List<Node> path = selected.map(id -> Outline.path(roots, id)).orElse(List.of());
		List<Node> before = roots;
		changing = true;
		tree.setRedraw(false);
		try {
			roots = List.copyOf(next);
			boolean anew = !items.sync(null, before, roots);
			reopen(null, roots);
			reselect();
			if (anew) {
				top.map(id -> Outline.path(roots, id)).filter(way -> !way.isEmpty()).ifPresent(way -> tree.setTopItem(item(way)));
			}
		} finally {
			tree.setRedraw(true);
			changing = false;
		}
		if (tree.getSelectionCount() == 0 && tree.isFocusControl()) {
			neighbour(before, path).ifPresent(node -> select(node.id()));
		}
		// Much of a row is painted, so that its change alone paints nothing anew.
		tree.redraw();
	}

	/** Opens what is to be open, and closes what a filter had opened. */
	private void reopen(TreeItem parent, List<? extends Node> level) {
		for (int i = 0; i < level.size(); i++) {
			Node node = level.get(i);
			boolean opens = open.contains(node.id()) && !node.below().isEmpty();
			if (opens) {
				TreeItem item = items.filled(parent, i, node);
				if (!item.getExpanded()) {
					item.setExpanded(true);
				}
				reopen(item, node.below());
			} else {
				items.close(parent, i);
			}
		}
	}

	/** A row that stands elsewhere now is followed there, but not into the group that was closed to be out of the way. */
	private void reselect() {
		Optional<Object> shown = selected().map(Node::id);
		selected.filter(id -> !shown.equals(Optional.of(id))).ifPresent(id -> {
			List<Node> path = Outline.path(roots, id);
			boolean away = !path.isEmpty() && path.getFirst() instanceof Node.Archived group && !open.contains(group.id());
			if (path.isEmpty() || away) {
				tree.deselectAll();
			} else {
				path.subList(0, path.size() - 1).forEach(above -> open.add(above.id()));
				tree.setSelection(item(path));
			}
		});
	}

	/** The row that stands where the selected one stood, or above it: who presses keys there presses them on something. */
	private Optional<Node> neighbour(List<Node> before, List<Node> path) {
		Optional<Node> above = Optional.empty();
		List<? extends Node> level = roots;
		List<? extends Node> levelBefore = before;
		for (Node node : path) {
			Optional<? extends Node> same = level.stream().filter(each -> each.id().equals(node.id())).findFirst();
			if (same.isEmpty()) {
				int index = Math.min(indexOf(levelBefore, node.id()), level.size() - 1);
				return index < 0 ? above : Optional.of(level.get(index));
			}
			above = Optional.of(same.get());
			level = same.get().below();
			levelBefore = node.below();
		}
		return above.or(() -> roots.stream().findFirst());
	}

	/** The item of a row; the rows above it are opened. */
	private TreeItem item(List<Node> path) {
		TreeItem item = null;
		List<? extends Node> level = roots;
		for (Node node : path) {
			if (item != null && !item.getExpanded()) {
				item.setExpanded(true);
			}
			item = items.filled(item, indexOf(level, node.id()), node);
			level = node.below();
		}
		return item;
	}

	private static int indexOf(List<? extends Node> level, Object id) {
		for (int i = 0; i < level.size(); i++) {
			if (level.get(i).id().equals(id)) {
				return i;
			}
		}
		throw new IllegalStateException("no row " + id);
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		List<? extends Node> level = parent == null ? roots : node(parent).map(Node::below).orElse(List.of());
		int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
		if (index >= 0 && index < level.size()) {
			items.fill(item, level.get(index));
		}
	}

	private void folded(Event event, boolean opens) {
		node(event).ifPresent(node -> remember(node, opens));
	}

	private void remember(Node node, boolean opens) {
		if (opens) {
			open.add(node.id());
		} else {
			open.remove(node.id());
		}
	}

	private void announce(TreeItem item) {
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	private static Optional<Node> node(Event event) {
		return event.item instanceof TreeItem item ? node(item) : Optional.empty();
	}
}
