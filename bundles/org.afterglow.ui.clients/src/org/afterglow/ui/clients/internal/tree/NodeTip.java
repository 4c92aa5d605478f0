package org.afterglow.ui.clients.internal.tree;

import org.afterglow.ui.HoverTips;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.services.IServiceLocator;

/** The card under the pointer: the row in whole sentences. */
public final class NodeTip extends DefaultToolTip {

	private static final int BELOW = 18;

	private final Tree tree;
	private final NodeLabels labels;

	private NodeTip(Tree tree, NodeLabels labels) {
		super(tree, ToolTip.NO_RECREATE, false);
		this.tree = tree;
		this.labels = labels;
		setShift(new Point(0, BELOW));
	}

	/** Shows cards from now on. */
	public static void of(Tree tree, NodeLabels labels, IServiceLocator site) {
		HoverTips.hideBeforeCommands(new NodeTip(tree, labels), tree, site);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return tree.getItem(new Point(event.x, event.y));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return tree.getItem(new Point(event.x, event.y)) != null && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item == null ? "" : NodeTree.node(item).map(labels::spoken).orElse("");
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		setBackgroundColor(Theme.colour(Tone.PANEL));
		setForegroundColor(Theme.colour(Tone.INK));
		return super.createToolTipContentArea(event, parent);
	}
}
