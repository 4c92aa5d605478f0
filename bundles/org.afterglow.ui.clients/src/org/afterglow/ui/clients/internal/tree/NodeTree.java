package org.afterglow.ui.clients.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

	/** Where more rows than this come or go, all are made anew. */
	private static final int MANY = 120;

	private final Tree tree;
	private final NodeLabels labels;
	private List<Node> roots = List.of();
	private Set<Object> open = new HashSet<>();
	/** What the person opened, while a filter decides what is open. */
	private Optional<Set<Object>> openWithoutFilter = Optional.empty();
	private Optional<Object> selected = Optional.empty();

	public NodeTree(Composite parent, NodeLabels labels) {
		this.labels = labels;
		tree = new Tree(parent, SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL | SWT.FULL_SELECTION);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> folded(event, true));
		tree.addListener(SWT.Collapse, event -> folded(event, false));
		tree.addListener(SWT.Selection, event -> selected = node(event).map(Node::id));
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
		tree.setRedraw(false);
		try {
			List<Node> before = roots;
			roots = List.copyOf(next);
			boolean anew = !sync(null, before, roots);
			reopen(null, roots);
			reselect();
			if (anew) {
				top.map(id -> Outline.path(roots, id)).filter(path -> !path.isEmpty()).ifPresent(path -> tree.setTopItem(item(path)));
			}
		} finally {
			tree.setRedraw(true);
		}
		// Much of a row is painted, so that its change alone paints nothing anew.
		tree.redraw();
	}

	/** Makes the items of one level show these rows; false if all of them were made anew. */
	private boolean sync(TreeItem parent, List<? extends Node> before, List<? extends Node> after) {
		if (Math.abs(before.size() - after.size()) > MANY || count(parent) != before.size()) {
			count(parent, 0);
			count(parent, after.size());
			return false;
		}
		if (!ids(before).equals(ids(after))) {
			reorder(parent, before, after);
		}
		for (int i = 0; i < after.size(); i++) {
			TreeItem item = at(parent, i);
			Optional<Node> shown = node(item);
			if (shown.isPresent()) {
				if (item.getItemCount() > 0 || !after.get(i).below().isEmpty()) {
					sync(item, shown.get().below(), after.get(i).below());
				}
				fill(item, after.get(i));
			}
		}
		return true;
	}

	/** Takes out the items that are not where they belong, and puts new ones in. */
	private void reorder(TreeItem parent, List<? extends Node> before, List<? extends Node> after) {
		List<Object> there = before.stream().map(Node::id).collect(Collectors.toCollection(ArrayList::new));
		Set<Object> wanted = new HashSet<>(ids(after));
		for (int i = 0; i < after.size(); i++) {
			Object id = after.get(i).id();
			while (i < there.size() && !there.get(i).equals(id) && (!wanted.contains(there.get(i)) || there.contains(id))) {
				at(parent, i).dispose();
				there.remove(i);
			}
			if (i >= there.size() || !there.get(i).equals(id)) {
				TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE, i) : new TreeItem(parent, SWT.NONE, i);
				fill(item, after.get(i));
				there.add(i, id);
			}
		}
		for (int i = there.size() - 1; i >= after.size(); i--) {
			at(parent, i).dispose();
		}
	}

	private void reopen(TreeItem parent, List<? extends Node> level) {
		for (int i = 0; i < level.size(); i++) {
			Node node = level.get(i);
			if (open.contains(node.id()) && !node.below().isEmpty()) {
				TreeItem item = filled(parent, i, node);
				if (!item.getExpanded()) {
					item.setExpanded(true);
				}
				reopen(item, node.below());
			}
		}
	}

	private void reselect() {
		Optional<Object> shown = selected().map(Node::id);
		if (selected.isPresent() && !shown.equals(selected)) {
			List<Node> path = Outline.path(roots, selected.get());
			// A row in a closed branch is selected when the branch opens again, so that nothing opens by itself.
			boolean inSight = path.stream().limit(Math.max(0, path.size() - 1)).allMatch(above -> open.contains(above.id()));
			if (!path.isEmpty() && inSight) {
				tree.setSelection(item(path));
			}
		}
	}

	/** The item of a row; the rows above it are opened. */
	private TreeItem item(List<Node> path) {
		TreeItem item = null;
		List<? extends Node> level = roots;
		for (Node node : path) {
			if (item != null && !item.getExpanded()) {
				item.setExpanded(true);
			}
			item = filled(item, indexOf(level, node.id()), node);
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

	private TreeItem filled(TreeItem parent, int index, Node node) {
		TreeItem item = at(parent, index);
		if (node(item).isEmpty()) {
			fill(item, node);
		}
		return item;
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		List<? extends Node> level = parent == null ? roots : node(parent).map(Node::below).orElse(List.of());
		int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
		if (index >= 0 && index < level.size()) {
			fill(item, level.get(index));
		}
	}

	private void fill(TreeItem item, Node node) {
		item.setData(node);
		String text = labels.text(node);
		if (!item.getText().equals(text)) {
			item.setText(text);
		}
		item.setImage(labels.image(node).orElse(null));
		if (item.getItemCount() != node.below().size()) {
			item.setItemCount(node.below().size());
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

	private int count(TreeItem parent) {
		return parent == null ? tree.getItemCount() : parent.getItemCount();
	}

	private void count(TreeItem parent, int count) {
		if (parent == null) {
			tree.setItemCount(count);
		} else {
			parent.setItemCount(count);
		}
	}

	private TreeItem at(TreeItem parent, int index) {
		return parent == null ? tree.getItem(index) : parent.getItem(index);
	}

	private static List<Object> ids(List<? extends Node> level) {
		return level.stream().<Object>map(Node::id).toList();
	}
}
