package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.FilterField;
import org.afterglow.ui.FocusContext;
import org.afterglow.ui.HoverTips;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

/** Clients, their sessions, their narratives. */
public final class PracticeView extends ViewPart {

	static final String ID = "org.afterglow.ui.clients.view";
	private static final String TREE_KEYS = "org.afterglow.ui.clients.tree";

	private final OutlineContent content = new OutlineContent(this::readNarratives);
	private final StackLayout pages = new StackLayout();
	private Records records;
	private PracticeActions actions;
	private Composite body;
	private Composite empty;
	private Composite full;
	private TreeViewer tree;
	private Optional<Job> reading = Optional.empty();
	private Optional<Object> toSelect = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		body = new Composite(parent, SWT.NONE);
		body.setLayout(pages);
		actions = new PracticeActions(records, getSite().getPage(), body);
		empty = empty(body);
		full = full(body);
		pages.topControl = full;
		FeedRefresh.follow(records.feed(), body, this::read);
		read();
	}

	@Override
	public void setFocus() {
		(pages.topControl == empty ? empty : tree.getTree()).setFocus();
	}

	PracticeActions actions() {
		return actions;
	}

	/** The selected row. */
	Optional<Node> selected() {
		return Optional.ofNullable((Node) tree.getStructuredSelection().getFirstElement());
	}

	/** The client that is meant by the selection. */
	Optional<Client> client() {
		return selected().flatMap(node -> switch (node) {
			case Node.OfClient client -> Optional.of(client.client());
			case Node.OfSession session -> Optional.of(session.client());
			case Node.OfNarrative narrative -> Optional.of(narrative.session().client());
			case Node.Reading reading -> Optional.empty();
		});
	}

	/** The session that is meant: the selected one, or that of the narrative in the editor. */
	Optional<Node.OfSession> session() {
		Optional<Node.OfSession> chosen = selected().flatMap(node -> switch (node) {
			case Node.OfSession session -> Optional.of(session);
			case Node.OfNarrative narrative -> Optional.of(narrative.session());
			case Node.OfClient client -> lastSession(client);
			case Node.Reading reading -> Optional.empty();
		});
		return chosen.or(this::sessionOfEditor);
	}

	List<Client> clients() {
		return content.outline().clients().stream().map(Node.OfClient::client).toList();
	}

	/** Selects the row of a record as soon as it is there. */
	void select(Object id) {
		toSelect = Optional.of(id);
		reveal(id);
		if (toSelect.isPresent()) {
			read();
		}
	}

	private Optional<Node.OfSession> lastSession(Node.OfClient client) {
		List<Node.OfSession> sessions = content.outline().sessions(client.client().id());
		return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
	}

	private Optional<Node.OfSession> sessionOfEditor() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof NarrativeInput input
				? content.outline().sessionOf(input.narrative())
				: Optional.empty();
	}

	private Composite empty(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 36;
		layout.verticalSpacing = 12;
		page.setLayout(layout);
		Label sentence = new Label(page, SWT.WRAP);
		sentence.setText(Messages.noClients);
		sentence.setForeground(Theme.colour(Tone.INK2));
		sentence.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
		Button button = WidgetKey.key(new Button(page, SWT.PUSH), "clients.first");
		button.setText(Messages.newClientButton);
		button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
		button.addListener(SWT.Selection, event -> actions.newClient(this::select));
		return page;
	}

	private Composite full(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		Text filter = FilterField.in(page, "clients.filter", Messages.filter, Messages.filterSpoken);
		tree = tree(page);
		RowFilter rows = new RowFilter(() -> content.outline());
		tree.addFilter(rows);
		filter.addListener(SWT.Modify, event -> {
			rows.words(filter.getText());
			tree.refresh();
		});
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getTree().setFocus();
				event.doit = false;
			}
		});
		return page;
	}

	private TreeViewer tree(Composite parent) {
		Tree widget = WidgetKey.key(new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "clients.tree");
		widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		WidgetKey.spoken(widget, Messages.treeSpoken);
		TreeViewer viewer = new TreeViewer(widget);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ById());
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new RowLabels());
		HoverTips.of(viewer, getSite());
		RowPainter.paint(widget, PracticeView::aside);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		MenuManager menu = new MenuManager();
		widget.setMenu(menu.createContextMenu(widget));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		FocusContext.during(widget, getSite(), TREE_KEYS);
		viewer.setInput(this);
		return viewer;
	}

	private static String aside(Item item) {
		return item.getData() instanceof Node node ? RowLabels.aside(node, LocalDate.now()) : "";
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Node.OfNarrative narrative) {
			actions.open(narrative.narrative());
		} else if (selection.getFirstElement() != null) {
			tree.setExpandedState(selection.getFirstElement(), !tree.getExpandedState(selection.getFirstElement()));
		}
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		Set<SessionId> open = new HashSet<>(content.outline().open());
		// A narrative that was just added shows only if its session is read.
		toSelect.filter(NarrativeId.class::isInstance).flatMap(id -> session()).ifPresent(node -> open.add(node.session().id()));
		reading = Optional.of(Jobs.start(body, Messages.readingPractice, monitor -> Outline.read(records, open, monitor), this::show));
	}

	private void readNarratives(Node.OfSession session) {
		SessionId id = session.session().id();
		Jobs.start(body, Messages.readingPractice, monitor -> Outline.narratives(records, session),
				narratives -> show(content.outline().with(id, narratives)));
	}

	private void show(Outline outline) {
		content.outline(outline);
		pages.topControl = outline.clients().isEmpty() ? empty : full;
		body.layout();
		tree.refresh();
		// What is painted at the right of a row is no text of the row, so that its change alone paints nothing anew.
		tree.getTree().redraw();
		toSelect.ifPresent(this::reveal);
	}

	private void reveal(Object id) {
		Outline outline = content.outline();
		Optional<? extends Node> node = outline.find(id);
		node.ifPresent(row -> {
			toSelect = Optional.empty();
			tree.setSelection(new StructuredSelection(row), true);
		});
	}

	/** Says what is missing for a new narrative. */
	void sayNoSession() {
		News.say(Messages.noSessionChosen);
	}

	/** Two rows of one record are the same, so that expansion and selection stay when the record changes. */
	private static final class ById implements IElementComparer {
		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof Node one && b instanceof Node other ? one.getClass() == other.getClass() && one.id().equals(other.id())
					: a == b;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Node node ? node.id().hashCode() : System.identityHashCode(element);
		}
	}
}
