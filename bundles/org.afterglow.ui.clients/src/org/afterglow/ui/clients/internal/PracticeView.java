package org.afterglow.ui.clients.internal;

import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.FilterField;
import org.afterglow.ui.FocusContext;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.clients.internal.attach.Attaching;
import org.afterglow.ui.clients.internal.attach.FileDrops;
import org.afterglow.ui.clients.internal.names.Narrowing;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Outline;
import org.afterglow.ui.clients.internal.names.PracticeNames;
import org.afterglow.ui.clients.internal.names.Words;
import org.afterglow.ui.clients.internal.tree.NodeLabels;
import org.afterglow.ui.clients.internal.tree.NodePaint;
import org.afterglow.ui.clients.internal.tree.NodeSelection;
import org.afterglow.ui.clients.internal.tree.NodeTip;
import org.afterglow.ui.clients.internal.tree.NodeTree;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

/** Clients, their sessions, their narratives. */
public final class PracticeView extends ViewPart {

	public static final String ID = "org.afterglow.ui.clients.view";
	private static final String TREE_KEYS = "org.afterglow.ui.clients.tree";
	private static final int NEVER_SHORTER = 300;

	private final StackLayout pages = new StackLayout();
	private Records records;
	private PracticeNames names;
	private NodeLabels labels;
	private PracticeActions actions;
	private Attaching attaching;
	private Composite body;
	private EmptyPractice empty;
	private Composite full;
	private Sentence sentence;
	private Text filter;
	private NodeTree tree;
	private Outline outline = Outline.NONE;
	private Narrowing narrowing = new Narrowing("", Words::searched);
	private Optional<Job> reading = Optional.empty();
	private Optional<Job> filtering = Optional.empty();
	private Optional<Object> toSelect = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		names = Services.shared(PracticeNames.class, () -> new PracticeNames(records));
		labels = NodeLabels.today();
		body = new Composite(parent, SWT.NONE);
		body.setLayout(pages);
		actions = new PracticeActions(records, getSite().getPage(), body, Dates.ofUser().clock());
		attaching = new Attaching(records, body, this::select);
		empty = new EmptyPractice(body, () -> actions.newClient(this::select));
		full = full(body);
		pages.topControl = full;
		body.getDisplay().timerExec(NEVER_SHORTER, this::sayThatItTakesTime);
		FeedRefresh.follow(records.feed(), body, this::read);
		read();
	}

	@Override
	public void setFocus() {
		if (pages.topControl == full) {
			tree.focus();
		} else {
			empty.focus();
		}
	}

	PracticeActions actions() {
		return actions;
	}

	Attaching attaching() {
		return attaching;
	}

	/** The selected row. */
	Optional<Node> selected() {
		return tree.selected();
	}

	/** What commands are about, as it is selected now. */
	Meant meant() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return new Meant(outline, selected(), editor != null && editor.getEditorInput() instanceof NarrativeInput input
				? outline.sessionOf(input.narrative())
				: Optional.empty());
	}

	/** Brings the tree out where the window is too small for it: what a command is about has to be seen. */
	void show() {
		if (!body.isVisible()) {
			getSite().getPage().activate(this);
		}
	}

	Outline outline() {
		return outline;
	}

	/** Selects the row of a record as soon as it is there; a filter that hides it is taken away. */
	public void select(Object id) {
		toSelect = Optional.of(id);
		reveal();
		if (toSelect.isPresent()) {
			read();
		}
	}

	/** Says what is missing for a new narrative. */
	void sayNoSession() {
		News.say(Messages.noSessionChosen);
	}

	/** Says what is missing for an attachment. */
	void sayNoSessionToAttach() {
		News.say(Messages.noSessionToAttach);
	}

	/** Says that a row has to be selected first. */
	void sayNoRow() {
		News.say(Messages.noRowChosen);
	}

	private Composite full(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		filter = FilterField.in(page, "clients.filter", Messages.filter, Messages.filterSpoken);
		filter.addListener(SWT.Modify, event -> narrow());
		filter.addListener(SWT.KeyDown, this::filterKey);
		sentence = new Sentence(page, "clients.sentence");
		tree = new NodeTree(page, labels);
		tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		WidgetKey.key(tree.control(), "clients.tree");
		WidgetKey.spoken(tree.control(), Messages.treeSpoken);
		NodePaint.paint(tree.control(), labels, () -> narrowing);
		NodeTip.of(tree.control(), labels, getSite());
		NodeSelection selection = new NodeSelection(tree, labels);
		tree.control().addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::open));
		tree.control().addListener(SWT.KeyDown, this::treeKey);
		FileDrops.on(tree.control(), Meant::sessionOf, attaching::add);
		new PracticeMenu(this, getSite()).on(tree.control(), selection);
		getSite().setSelectionProvider(selection);
		FocusContext.during(tree.control(), getSite(), TREE_KEYS);
		return page;
	}

	private void filterKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			tree.focus();
			event.doit = false;
		} else if (event.character == SWT.ESC) {
			leaveFilter();
			event.doit = false;
		}
	}

	private void leaveFilter() {
		if (filter.getText().isEmpty()) {
			tree.focus();
		} else {
			filter.setText("");
		}
	}

	/** Letters typed in the tree narrow it, as if they had been typed above. */
	private void treeKey(Event event) {
		boolean plain = (event.stateMask & ~SWT.SHIFT) == 0;
		if (plain && Character.isLetterOrDigit(event.character)) {
			filter.setFocus();
			filter.setText(filter.getText() + event.character);
			filter.setSelection(filter.getText().length());
			event.doit = false;
		} else if (event.character == SWT.ESC && !filter.getText().isEmpty()) {
			filter.setText("");
			event.doit = false;
		}
	}

	private void open(Node node) {
		if (!actions.open(node)) {
			tree.toggle(node);
		}
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		reading = Optional.of(Jobs.start(body, Messages.readingPractice,
				monitor -> names.now(sofar -> Jobs.later(body, () -> show(sofar))), this::show));
	}

	private void show(Outline next) {
		if (next.read().compareTo(outline.read()) < 0) {
			return;
		}
		outline = next;
		boolean none = next.clients().isEmpty() && next.read() == Outline.Read.ALL;
		page(none ? empty.control() : full);
		narrow();
		if (toSelect.isPresent()) {
			reveal();
		}
	}

	/** The focus goes along when the page with it is put away. */
	private void page(Composite next) {
		if (pages.topControl != next) {
			boolean focused = getSite().getPage().getActivePart() == this;
			pages.topControl = next;
			body.layout();
			if (focused) {
				setFocus();
			}
		}
	}

	/** Many clients take a moment to look through, and nobody who types should wait for it. */
	private void narrow() {
		filtering.ifPresent(Job::cancel);
		String typed = filter.getText();
		Narrowing next = new Narrowing(typed, Words::searched);
		if (next.isEmpty()) {
			filtering = Optional.empty();
			narrowing = next;
			tree.show(outline.roots());
			sentence.say("");
			return;
		}
		Outline all = outline;
		filtering = Optional.of(Jobs.start(body, Messages.filter, monitor -> next.of(all, monitor::isCanceled), rows -> {
			if (!filter.getText().equals(typed)) {
				return;
			}
			narrowing = next;
			tree.showFiltered(rows, next.opened());
			sentence.say(rows.isEmpty() ? Messages.noMatch : "");
		}));
	}

	private void reveal() {
		Object id = toSelect.orElseThrow();
		if (outline.find(id).isEmpty()) {
			return;
		}
		toSelect = Optional.empty();
		if (!tree.select(id)) {
			filter.setText("");
			tree.select(id);
		}
	}

	private void sayThatItTakesTime() {
		if (!body.isDisposed() && outline.read() == Outline.Read.NOTHING) {
			sentence.say(Messages.reading);
		}
	}
}
