package org.afterglow.ui.codebook.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.afterglow.model.CodeId;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.Messages;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree of the codebook: shows an outline, narrowed to what is looked for; selection and open rows stay. */
public final class CodeTree {

	/** Of more rows than this not all are opened at once: nobody reads them, and the window would wait. */
	private static final int OPENED_AT_MOST = 300;

	private final CodeContent content = new CodeContent();
	private final TreeViewer viewer;
	private Finder finder = Finder.ALL;
	private Set<Object> matching = Set.of();
	private Object[] openBefore = {};
	private boolean shownBefore;

	/** @param oneClient whether the counts are those of one client */
	public CodeTree(Composite parent, CodeHighlights highlights, BooleanSupplier oneClient) {
		Tree widget = WidgetKey.key(new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "codebook.tree");
		WidgetKey.spoken(widget, Messages.treeSpoken);
		viewer = new TreeViewer(widget);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ById());
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new RowLabels(oneClient));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parent, Object element) {
				return finder.isAll() || matching.contains(((Row) element).id());
			}
		});
		RowPaint.on(widget, () -> finder, highlights::isOff);
		highlights.follow(widget, widget::redraw);
		viewer.addOpenListener(event -> selected().filter(Row.OfKind.class::isInstance)
				.ifPresent(kind -> viewer.setExpandedState(kind, !viewer.getExpandedState(kind))));
		viewer.setInput(this);
	}

	public TreeViewer viewer() {
		return viewer;
	}

	public Tree widget() {
		return viewer.getTree();
	}

	public CodeOutline outline() {
		return content.outline();
	}

	/** Shows what was read; what was selected stays so. */
	public void show(CodeOutline outline) {
		content.outline(outline);
		matching = finder.isAll() ? Set.of() : outline.matching(finder);
		quietly(() -> {
			viewer.refresh();
			openMatching();
		});
		if (!shownBefore && !outline.isEmpty()) {
			shownBefore = true;
			quietly(() -> viewer.setExpandedElements(outline.kinds().toArray()));
		}
	}

	/** Narrows the tree; an empty finder brings back what was open before. */
	public void narrow(Finder next) {
		if (finder.isAll() && !next.isAll()) {
			openBefore = viewer.getExpandedElements();
		}
		boolean ended = next.isAll() && !finder.isAll();
		finder = next;
		matching = next.isAll() ? Set.of() : outline().matching(next);
		quietly(() -> {
			if (ended) {
				viewer.collapseAll();
				viewer.refresh();
				viewer.setExpandedElements(openBefore);
			} else {
				viewer.refresh();
				openMatching();
			}
		});
	}

	private void openMatching() {
		if (!finder.isAll()) {
			if (matching.size() <= OPENED_AT_MOST) {
				viewer.expandAll();
			} else {
				viewer.setExpandedElements(outline().kinds().toArray());
			}
		}
	}

	/** Whether nothing is left of the codebook by what was looked for. */
	public boolean isNarrowedToNothing() {
		return !finder.isAll() && matching.isEmpty();
	}

	/** Whether the code is among what was looked for. */
	public boolean isShown(Row.OfCode row) {
		return finder.isAll() || matching.contains(row.id());
	}

	public Optional<Row> selected() {
		return Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement());
	}

	public Optional<Row.OfCode> selectedCode() {
		return selected().filter(Row.OfCode.class::isInstance).map(Row.OfCode.class::cast);
	}

	public void select(CodeId id) {
		outline().code(id).ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
	}

	/** Goes into the tree: to what is selected, or to the first code that was looked for. */
	public void enter() {
		if (selectedCode().filter(row -> finder.isAll() || finder.matches(row)).isEmpty() && !finder.isAll()) {
			outline().codes().stream().filter(finder::matches).findFirst().map(row -> row.code().id()).ifPresent(this::select);
		} else if (selected().isEmpty()) {
			List<Row.OfKind> kinds = outline().kinds();
			kinds.stream().findFirst().ifPresent(kind -> viewer.setSelection(new StructuredSelection(kind), true));
		}
		widget().setFocus();
	}

	private void quietly(Runnable change) {
		Tree tree = widget();
		tree.setRedraw(false);
		try {
			change.run();
		} finally {
			tree.setRedraw(true);
			// Counts are painted beside the text, so that a change of them alone paints nothing anew.
			tree.redraw();
		}
	}

	/** Two rows of one kind or code are the same, so that expansion and selection stay when counts change. */
	private static final class ById implements IElementComparer {
		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof Row one && b instanceof Row other ? one.id().equals(other.id()) : a == b;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Row row ? row.id().hashCode() : System.identityHashCode(element);
		}
	}
}
