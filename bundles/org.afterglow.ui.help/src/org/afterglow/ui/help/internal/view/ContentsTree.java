package org.afterglow.ui.help.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.RowPainter;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.internal.guide.Chapter;
import org.afterglow.ui.help.internal.guide.Guide;
import org.afterglow.ui.help.internal.guide.Part;
import org.afterglow.ui.help.internal.guide.Target;
import org.afterglow.ui.help.internal.text.Block;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Chapters, parts and headings of the guide. */
final class ContentsTree {

	private final Tree tree;
	private boolean following;

	/**
	 * @param shown gets what is selected
	 * @param opened gets what was chosen with Enter
	 */
	ContentsTree(Composite parent, Consumer<Target> shown, Consumer<Target> opened) {
		tree = WidgetKey.spoken(WidgetKey.key(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION), "help.contents"), Messages.contentsSpoken);
		tree.addListener(SWT.Selection, event -> {
			if (!following) {
				chosen().ifPresent(shown);
			}
		});
		tree.addListener(SWT.DefaultSelection, event -> chosen().ifPresentOrElse(opened, this::unfold));
		RowPainter.paint(tree, item -> "");
	}

	Tree control() {
		return tree;
	}

	void fill(Guide guide) {
		tree.removeAll();
		for (Chapter chapter : guide.contents()) {
			TreeItem group = new TreeItem(tree, SWT.NONE);
			group.setText(chapter.title());
			chapter.parts().stream().map(guide::part).flatMap(Optional::stream).forEach(part -> part(group, part));
			group.setExpanded(true);
		}
	}

	private static void part(TreeItem group, Part part) {
		TreeItem item = new TreeItem(group, SWT.NONE);
		item.setText(part.title());
		item.setData(Target.of(part.name()));
		for (Block.Heading heading : part.headings(2)) {
			TreeItem below = new TreeItem(item, SWT.NONE);
			below.setText(heading.line().plain());
			below.setData(new Target(part.name(), Optional.of(heading.name())));
		}
	}

	/** Selects the part that is shown, unless one of its headings is selected. */
	void follow(Target target) {
		if (chosen().map(Target::part).filter(target.part()::equals).isPresent()) {
			return;
		}
		following = true;
		try {
			for (TreeItem group : tree.getItems()) {
				for (TreeItem item : group.getItems()) {
					if (item.getData() instanceof Target here && here.part().equals(target.part())) {
						tree.setSelection(item);
						return;
					}
				}
			}
			tree.deselectAll();
		} finally {
			following = false;
		}
	}

	private Optional<Target> chosen() {
		TreeItem[] selected = tree.getSelection();
		return selected.length == 0 ? Optional.empty() : Optional.ofNullable((Target) selected[0].getData());
	}

	private void unfold() {
		TreeItem[] selected = tree.getSelection();
		if (selected.length > 0) {
			selected[0].setExpanded(!selected[0].getExpanded());
		}
	}
}
