package org.afterglow.ui.clients.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The items of a virtual tree, brought from what they showed to what they are to show. A null item stands for the tree. */
final class NodeItems {

	/** Where more rows than this come or go, all are made anew. */
	private static final int MANY = 120;

	private final Tree tree;
	private final NodeLabels labels;

	NodeItems(Tree tree, NodeLabels labels) {
		this.tree = tree;
		this.labels = labels;
	}

	/** Makes the items of one level show these rows; false if all of them were made anew. */
	boolean sync(TreeItem parent, List<? extends Node> before, List<? extends Node> after) {
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
			Optional<Node> shown = NodeTree.node(item);
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

	TreeItem filled(TreeItem parent, int index, Node node) {
		TreeItem item = at(parent, index);
		if (NodeTree.node(item).isEmpty()) {
			fill(item, node);
		}
		return item;
	}

	/** Closes the row if it is open; one that was never in sight is closed. */
	void close(TreeItem parent, int index) {
		TreeItem item = at(parent, index);
		if (NodeTree.node(item).isPresent() && item.getExpanded()) {
			item.setExpanded(false);
		}
	}

	void fill(TreeItem item, Node node) {
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
