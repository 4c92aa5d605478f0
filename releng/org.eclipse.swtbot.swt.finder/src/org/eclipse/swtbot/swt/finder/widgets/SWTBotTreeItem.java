package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** An item of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

	public SWTBotTreeItem(TreeItem widget) {
		super(widget);
	}

	public String getText(int column) {
		return ask(() -> widget.getText(column));
	}

	public String cell(int column) {
		return getText(column);
	}

	public SWTBotTreeItem expand() {
		if (!isExpanded()) {
			tree().fold(widget, true);
		}
		return this;
	}

	public SWTBotTreeItem collapse() {
		if (isExpanded()) {
			tree().fold(widget, false);
		}
		return this;
	}

	/** What is there now: an item that is filled in later has to be waited for. */
	public SWTBotTreeItem getNode(String text) {
		TreeItem found = ask(() -> items().stream().filter(each -> each.getText().equals(text)).findFirst().orElse(null));
		if (found == null) {
			throw new WidgetNotFoundException("no node " + text);
		}
		return new SWTBotTreeItem(found);
	}

	public SWTBotTreeItem expandNode(String... path) {
		SWTBotTreeItem item = expand();
		for (String text : path) {
			item = item.getNode(text).expand();
		}
		return item;
	}

	public SWTBotTreeItem[] getItems() {
		return ask(this::items).stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	/** The labels of the items below. */
	public List<String> getNodes() {
		return ask(() -> items().stream().map(TreeItem::getText).toList());
	}

	public SWTBotTreeItem select() {
		tree().select(this);
		return this;
	}

	public SWTBotTreeItem select(String... texts) {
		tree().select(Arrays.stream(texts).map(this::getNode).toArray(SWTBotTreeItem[]::new));
		return this;
	}

	@Override
	public SWTBotTreeItem click() {
		return select();
	}

	public SWTBotTreeItem doubleClick() {
		select();
		tree().notifyOn(widget, SWT.MouseDoubleClick);
		tree().notifyOn(widget, SWT.DefaultSelection);
		return this;
	}

	public boolean isExpanded() {
		return ask(widget::getExpanded);
	}

	public boolean isSelected() {
		return ask(() -> Arrays.asList(widget.getParent().getSelection()).contains(widget));
	}

	@Override
	public boolean isEnabled() {
		return tree().isEnabled();
	}

	@Override
	public SWTBotRootMenu contextMenu() {
		select();
		return super.contextMenu();
	}

	@Override
	protected Control menuOwner() {
		return widget.getParent();
	}

	private SWTBotTree tree() {
		Tree parent = ask(widget::getParent);
		return new SWTBotTree(parent);
	}

	private List<TreeItem> items() {
		return Arrays.asList(widget.getItems());
	}
}
