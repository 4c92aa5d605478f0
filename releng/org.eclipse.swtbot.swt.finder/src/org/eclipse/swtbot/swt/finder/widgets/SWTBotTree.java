package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public class SWTBotTree extends AbstractSWTBot<Tree> {

	public SWTBotTree(Tree widget) {
		super(widget);
	}

	public SWTBotTreeItem getTreeItem(String text) {
		return new SWTBotTreeItem(Items.named(text, this::items));
	}

	public SWTBotTreeItem[] getAllItems() {
		return ask(this::items).stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	/** Opens the items that these labels lead to, and gives the last one. */
	public SWTBotTreeItem expandNode(String... path) {
		SWTBotTreeItem item = getTreeItem(path[0]).expand();
		for (int i = 1; i < path.length; i++) {
			item = item.getNode(path[i]).expand();
		}
		return item;
	}

	public SWTBotTree select(String... texts) {
		return select(Arrays.stream(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
	}

	public SWTBotTree select(SWTBotTreeItem... items) {
		waitForEnabled();
		setFocus();
		TreeItem[] wanted = Arrays.stream(items).map(each -> each.widget).toArray(TreeItem[]::new);
		tell(() -> widget.setSelection(wanted));
		Event event = event(SWT.Selection);
		event.item = wanted.length == 0 ? null : wanted[wanted.length - 1];
		later(SWT.Selection, event);
		return this;
	}

	public int selectionCount() {
		return ask(widget::getSelectionCount);
	}

	public int rowCount() {
		return ask(widget::getItemCount);
	}

	public boolean hasItems() {
		return rowCount() > 0;
	}

	private List<TreeItem> items() {
		return Arrays.asList(widget.getItems());
	}

	/** Listener and item in one go: a tree that was filled anew in between would drop what the listener put there. */
	void fold(TreeItem item, boolean open) {
		tell(() -> {
			int type = open ? SWT.Expand : SWT.Collapse;
			Event event = event(type);
			event.item = item;
			widget.notifyListeners(type, event);
			item.setExpanded(open);
		});
	}

	void notifyOn(TreeItem item, int type) {
		Event event = event(type);
		event.item = item;
		later(type, event);
	}
}
