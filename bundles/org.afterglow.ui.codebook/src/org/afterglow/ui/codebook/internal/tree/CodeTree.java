package org.afterglow.ui.codebook.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.CodeId;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.Messages;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree of the codebook: shows an outline, narrowed to what is looked for; selection and open rows stay. */
public final class CodeTree {

	/** Of more rows than this not all are opened at once: nobody reads them, and the window would wait. */
	private static final int OPENED_AT_MOST = 200;

	private final CodeContent content = new CodeContent();
	private final TreeViewer viewer;
	private Finder finder = Finder.ALL;
	private Set<Object> matching = Set.of();
	private Object[] openBefore = {};

	/** @param oneClient whether the counts are those of one client */
	public CodeTree(Composite parent, CodeHighlights highlights, BooleanSupplier oneClient) {
		Tree widget = WidgetKey.key(new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "codebook.tree");
		WidgetKey.spoken(widget, Messages.treeSpoken);
		viewer = new TreeViewer(widget);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ById());
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new RowLabels(oneClient));
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
		if (outline.codes().equals(outline().codes())) {
			// A narrative was saved, which happens every few seconds while one types.
			return;
		}
		Set<Object> before = outline().kinds().stream().map(Row::id).collect(Collectors.toSet());
		look(outline);
		quietly(() -> {
			viewer.refresh();
			if (finder.isAll()) {
				// A kind that had no codes before is seen at once with the first.
				open(outline.kinds().stream().filter(kind -> !before.contains(kind.id())).toList());
			} else {
				open(outline.kinds());
			}
		});
	}

	/** Narrows the tree; an empty finder brings back what was open before. */
	public void narrow(Finder next) {
		if (finder.isAll() && !next.isAll()) {
			openBefore = viewer.getExpandedElements();
		}
		boolean ended = next.isAll() && !finder.isAll();
		finder = next;
		look(outline());
		quietly(() -> {
			// All rows anew: taking them out one by one would take longer than making those that are left.
			viewer.setInput(new Object());
			if (ended) {
				viewer.setExpandedElements(openBefore);
			} else {
				open(outline().kinds());
			}
		});
	}

	private void look(CodeOutline outline) {
		matching = finder.isAll() ? Set.of() : outline.matching(finder);
		content.show(outline, finder.isAll() ? Optional.empty() : Optional.of(matching));
	}

	/** Opens kinds and, when narrowed, what is below them, as long as there are not too many rows. */
	private void open(List<Row.OfKind> kinds) {
		int room = OPENED_AT_MOST;
		Deque<Row> next = new ArrayDeque<>(kinds);
		while (!next.isEmpty() && room > 0) {
			Row row = next.poll();
			int rows = content.rowsBelow(row);
			if (rows > 0 && rows <= room) {
				room -= rows;
				viewer.setExpandedState(row, true);
				if (!finder.isAll()) {
					Stream.of(content.getChildren(row)).map(Row.class::cast).forEach(next::add);
				}
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
		Optional<Row> here = selected().filter(row -> finder.isAll() || row instanceof Row.OfCode code && finder.matches(code));
		Optional<Row> found = outline().codes().stream().filter(row -> !finder.isAll() && finder.matches(row)).findFirst()
				.map(Row.class::cast);
		// Selected again even where it is: rows made anew have lost the place from which the arrow keys go on.
		here.or(() -> found).or(() -> outline().kinds().stream().findFirst().map(Row.class::cast))
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
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
