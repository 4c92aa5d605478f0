package org.afterglow.ui.codebook.internal;

import java.util.Optional;
import java.util.Set;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.FilterField;
import org.afterglow.ui.FocusContext;
import org.afterglow.ui.HoverTips;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;

/** The codes of the practice by kind and parent, with how often each is used. */
public final class CodebookView extends ViewPart {

	static final String ID = "org.afterglow.ui.codebook.view";
	private static final String TREE_KEYS = "org.afterglow.ui.codebook.tree";

	private final CodeContent content = new CodeContent();
	private final RowLabels labels = new RowLabels();
	private Records records;
	private Codebook codebook;
	private CodeActions actions;
	private Composite body;
	private Label sentence;
	private Text filter;
	private TreeViewer tree;
	private Set<Object> matching = Set.of();
	private Optional<Job> reading = Optional.empty();
	private boolean shownBefore;

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		codebook = Services.of(getSite(), Codebook.class);
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		body.setLayout(layout);
		actions = new CodeActions(codebook, records, getSite().getPage(), body);
		filter = filter();
		sentence = sentence();
		tree = tree();
		FeedRefresh.follow(records.feed(), body, this::read);
		read();
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}

	CodeActions actions() {
		return actions;
	}

	Optional<Row> selected() {
		return Optional.ofNullable((Row) tree.getStructuredSelection().getFirstElement());
	}

	/** The kind that a new code would have here. */
	CodeKind kind() {
		return selected().map(row -> switch (row) {
			case Row.OfKind kind -> kind.kind();
			case Row.OfCode code -> code.code().kind();
		}).orElse(CodeKind.SYMBOL);
	}

	private Text filter() {
		Text text = FilterField.in(body, "codebook.filter", Messages.filter, Messages.filter);
		text.addListener(SWT.Modify, event -> narrow());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getTree().setFocus();
				event.doit = false;
			} else if (event.character == SWT.ESC) {
				text.setText("");
			}
		});
		return text;
	}

	private Label sentence() {
		Composite strip = new Composite(body, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 0;
		strip.setLayout(layout);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.exclude = true;
		strip.setLayoutData(wide);
		Label label = WidgetKey.key(new Label(strip, SWT.WRAP), "codebook.sentence");
		label.setForeground(Theme.colour(Tone.INK2));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return label;
	}

	private TreeViewer tree() {
		Tree widget = WidgetKey.key(new Tree(body, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "codebook.tree");
		widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		WidgetKey.spoken(widget, Messages.treeSpoken);
		TreeViewer viewer = new TreeViewer(widget);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ById());
		viewer.setContentProvider(content);
		viewer.setLabelProvider(labels);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parent, Object element) {
				return filter.getText().isBlank() || matching.contains(((Row) element).id());
			}
		});
		HoverTips.of(viewer, getSite());
		RowPainter.paint(widget, CodebookView::aside);
		viewer.addOpenListener(event -> selected().ifPresent(this::open));
		MenuManager menu = new MenuManager();
		widget.setMenu(menu.createContextMenu(widget));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		FocusContext.during(widget, getSite(), TREE_KEYS);
		viewer.setInput(this);
		return viewer;
	}

	private static String aside(Item item) {
		return item.getData() instanceof Row row ? Integer.toString(row.count()) : "";
	}

	private void open(Row row) {
		switch (row) {
			case Row.OfKind kind -> tree.setExpandedState(kind, !tree.getExpandedState(kind));
			case Row.OfCode code -> actions.showPassages(code.code());
		}
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		reading = Optional.of(Jobs.start(body, Messages.reading, monitor -> CodeOutline.read(codebook, records), this::show));
	}

	private void show(CodeOutline outline) {
		content.outline(outline);
		narrow();
		if (!shownBefore && !outline.isEmpty()) {
			shownBefore = true;
			tree.expandToLevel(2);
		}
	}

	private void narrow() {
		matching = content.outline().matching(filter.getText());
		tree.refresh();
		// Counts are painted beside the text, so that a change of them alone paints nothing anew.
		tree.getTree().redraw();
		if (!filter.getText().isBlank()) {
			tree.expandAll();
		}
		if (content.outline().isEmpty()) {
			say(Messages.empty);
		} else if (!filter.getText().isBlank() && matching.isEmpty()) {
			say(NLS.bind(Messages.noMatch, filter.getText().strip()));
		} else {
			say("");
		}
	}

	private void say(String text) {
		if (!sentence.getText().equals(text)) {
			sentence.setText(text);
			Composite strip = sentence.getParent();
			((GridData) strip.getLayoutData()).exclude = text.isEmpty();
			strip.setVisible(!text.isEmpty());
			body.layout(true, true);
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
