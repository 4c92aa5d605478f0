package org.afterglow.ui.codebook.internal;

import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.FilterField;
import org.afterglow.ui.FocusContext;
import org.afterglow.ui.HoverTips;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.ShowsCode;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.change.CodeActions;
import org.afterglow.ui.codebook.internal.change.CodeMenus;
import org.afterglow.ui.codebook.internal.detail.CodeDetail;
import org.afterglow.ui.codebook.internal.passages.PassagesView;
import org.afterglow.ui.codebook.internal.tree.CodeDrops;
import org.afterglow.ui.codebook.internal.tree.CodeOutline;
import org.afterglow.ui.codebook.internal.tree.CodeTree;
import org.afterglow.ui.codebook.internal.tree.Finder;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The codes of the practice by kind and parent, with how often each is used; the selected one below when there is room. */
public final class CodebookView extends ViewPart implements ShowsCode {

	public static final String ID = "org.afterglow.ui.codebook.view";
	private static final String TREE_KEYS = "org.afterglow.ui.codebook.tree";
	/** Lines of text that the view has to have room for before the selected code is shown below the tree. */
	private static final int LINES_FOR_DETAIL = 26;

	private record Reading(CodeOutline outline, Optional<ClientId> client) {
	}

	private Records records;
	private Codebook codebook;
	private CodeHighlights highlights;
	private CodeActions actions;
	private OpenClient openClient;
	private Composite body;
	private Pages pages;
	private Composite full;
	private EmptyCodebook empty;
	private Sentence sentence;
	private Text filter;
	private CodeTree tree;
	private CodeDetail detail;
	private Optional<ClientId> client = Optional.empty();
	private Optional<Job> reading = Optional.empty();
	private Optional<CodeId> wanted = Optional.empty();
	private Optional<String> placed = Optional.empty();

	/** What was just put somewhere is selected there as soon as it has been read. */
	private final class Placing implements CodeActions.Listener {

		@Override
		public void showBeforeDeletion(Row.OfCode row) {
			PassagesView.open(getSite().getPage(), row.code(), Optional.of(() -> actions.deleteNow(row)));
		}

		@Override
		public void placed(String name) {
			placed = Optional.of(name);
			read();
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		codebook = Services.of(getSite(), Codebook.class);
		highlights = CodeHighlights.of(getSite().getWorkbenchWindow().getWorkbench());
		body = new Composite(parent, SWT.NONE);
		pages = new Pages(body, this::toField);
		actions = new CodeActions(codebook, records, body, () -> tree.outline(), new Placing());
		empty = new EmptyCodebook(body, actions::takeOverStarter, () -> actions.newCode("", CodeKind.SYMBOL));
		full = full();
		filter = filter();
		sentence = new Sentence(full);
		tree = tree();
		detail = detail();
		pages.show(full);
		full.addListener(SWT.Resize, event -> makeRoom());
		BeforeTheEnd.run(getSite().getWorkbenchWindow().getWorkbench(), body, detail::keepAndWait);
		openClient = OpenClient.follow(getSite().getPage(), this::read);
		FeedRefresh.follow(records.feed(), body, this::read);
		read();
	}

	/** Called late, too: who has gone on from the field to the tree meanwhile stays there. */
	@Override
	public void setFocus() {
		if (!pages.hasFocus()) {
			toField();
		}
	}

	/** To the field above the tree; to the first button where there is no codebook yet. */
	void toField() {
		if (pages.isShown(full)) {
			filter.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		openClient.stop();
		super.dispose();
	}

	@Override
	public void show(CodeId code) {
		wanted = Optional.of(code);
		filter.setText("");
		goToWanted();
	}

	/** The code may not have been read yet. */
	private void goToWanted() {
		wanted.ifPresent(tree::select);
		if (wanted.isPresent() && tree.selectedCode().map(row -> row.code().id()).equals(wanted)) {
			wanted = Optional.empty();
			tree.selectedCode().ifPresent(this::showPassages);
		}
	}

	CodeActions actions() {
		return actions;
	}

	CodeHighlights highlights() {
		return highlights;
	}

	Optional<Row.OfCode> selectedCode() {
		return tree.selectedCode();
	}

	/** The kind that a new code would have here. */
	CodeKind kind() {
		return tree.selected().map(row -> switch (row) {
			case Row.OfKind kind -> kind.kind();
			case Row.OfCode code -> code.code().kind();
		}).orElse(CodeKind.SYMBOL);
	}

	void showPassages(Row.OfCode row) {
		PassagesView.open(getSite().getPage(), row.code(), Optional.empty());
	}

	private Composite full() {
		Composite composite = new Composite(body, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		composite.setLayout(layout);
		return composite;
	}

	private Text filter() {
		Text text = FilterField.in(full, "codebook.filter", Messages.filter, Messages.filter);
		text.addListener(SWT.Modify, event -> narrow());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.enter();
				event.doit = false;
			} else if (event.character == SWT.ESC) {
				text.setText("");
			}
		});
		text.addListener(SWT.DefaultSelection, this::entered);
		return text;
	}

	/** Enter: to what was found, or a new code of that name. */
	private void entered(Event event) {
		if (event.detail == SWT.ICON_CANCEL || event.detail == SWT.ICON_SEARCH) {
			return;
		}
		if (tree.isNarrowedToNothing()) {
			actions.newCode(filter.getText().strip(), kind());
		} else {
			tree.enter();
		}
	}

	private CodeTree tree() {
		CodeTree made = new CodeTree(full, highlights, () -> client.isPresent());
		made.widget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		HoverTips.of(made.viewer(), getSite());
		made.viewer().addOpenListener(event -> made.selectedCode().ifPresent(this::showPassages));
		made.viewer().addSelectionChangedListener(event -> showDetail());
		CodeDrops.on(made, (dragged, target) -> {
			switch (target) {
				case Row.OfKind kind -> actions.move(dragged, Optional.empty(), kind.kind());
				case Row.OfCode code -> actions.move(dragged, Optional.of(code.code().id()), dragged.code().kind());
			}
		});
		MenuManager menu = new MenuManager();
		made.widget().setMenu(menu.createContextMenu(made.widget()));
		CodeMenus.into(menu, made::selectedCode, actions);
		getSite().registerContextMenu(menu, made.viewer());
		getSite().setSelectionProvider(made.viewer());
		FocusContext.during(made.widget(), getSite(), TREE_KEYS);
		return made;
	}

	private CodeDetail detail() {
		CodeDetail made = new CodeDetail(full, actions);
		made.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		return made;
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		reading = Optional.of(Jobs.start(body, Messages.reading, monitor -> {
			Optional<ClientId> now = openClient.read(records);
			return new Reading(CodeOutline.read(codebook, records, now), now);
		}, this::show));
	}

	private void show(Reading read) {
		client = read.client();
		tree.show(read.outline());
		if (read.outline().isEmpty()) {
			filter.setText("");
		}
		pages.show(read.outline().isEmpty() ? empty.control() : full);
		say();
		placed.flatMap(read.outline()::named).ifPresent(row -> {
			placed = Optional.empty();
			filter.setText(tree.isShown(row) ? filter.getText() : "");
			tree.select(row.code().id());
		});
		showDetail();
		goToWanted();
	}

	private void narrow() {
		tree.narrow(Finder.of(filter.getText()));
		say();
	}

	private void showDetail() {
		detail.show(tree.selectedCode());
		makeRoom();
	}

	/** The detail stands below the tree where both have room. */
	private void makeRoom() {
		GC gc = new GC(full);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		boolean room = full.getClientArea().height > LINES_FOR_DETAIL * line && tree.selectedCode().isPresent();
		GridData data = (GridData) detail.control().getLayoutData();
		if (data.exclude == room) {
			data.exclude = !room;
			detail.control().setVisible(room);
			full.layout(true);
		}
	}

	private void say() {
		sentence.say(tree.isNarrowedToNothing() ? Words.with(Messages.noMatch, filter.getText().strip()) : "");
	}
}
