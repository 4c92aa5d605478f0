package org.afterglow.ui.codebook.internal.passages;

import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.records.Records;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Failures;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Searches;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.CodebookView;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * Every passage of a code, those of merged codes among them, in a list that opens them. The last search stays as it was; it is
 * taken there only when asked. Before a code is deleted its passages can be looked at here.
 */
public final class PassagesView extends ViewPart {

	public static final String ID = "org.afterglow.ui.codebook.passages";

	private Records records;
	private Codebook codebook;
	private Composite body;
	private Label shape;
	private Label name;
	private Label count;
	private Composite strip;
	private Label question;
	private Button delete;
	private Table table;
	private Optional<CodeId> wanted = Optional.empty();
	private Optional<Listing> listing = Optional.empty();
	private Optional<Runnable> deletion = Optional.empty();
	private Optional<Job> reading = Optional.empty();

	/**
	 * Shows the passages of a code and goes to them.
	 *
	 * @param deletion deletes the code, if that is what is to be decided
	 */
	public static void open(IWorkbenchPage page, Code code, Optional<Runnable> deletion) {
		try {
			PassagesView view = (PassagesView) page.showView(ID);
			view.show(code, deletion);
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		codebook = Services.of(getSite(), Codebook.class);
		body = WidgetKey.paper(new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		body.setLayout(layout);
		head();
		strip();
		new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table();
		FeedRefresh.follow(records.feed(), body, this::read);
	}

	@Override
	public void setFocus() {
		// Never to the button that deletes: Enter would press it.
		table.setFocus();
	}

	private void show(Code code, Optional<Runnable> toDelete) {
		boolean other = !wanted.equals(Optional.of(code.id()));
		wanted = Optional.of(code.id());
		deletion = toDelete;
		if (other) {
			listing = Optional.empty();
			table.setItemCount(0);
		}
		title(code);
		ask(code);
		read();
	}

	private void head() {
		Composite head = new Composite(body, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 12;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 8;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		shape = new Label(head, SWT.NONE);
		name = WidgetKey.key(new Label(head, SWT.NONE), "passages.code");
		name.setFont(Theme.bold());
		name.setText(Messages.passagesNone);
		count = WidgetKey.key(new Label(head, SWT.NONE), "passages.count");
		count.setForeground(Theme.colour(Tone.INK2));
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link search = WidgetKey.key(new Link(head, SWT.NONE), "passages.search");
		search.setText(Messages.passagesSearch);
		search.addListener(SWT.Selection, event -> listing.flatMap(Listing::code)
				.ifPresent(code -> Searches.open(getSite().getPage(), Searches.ofCode(code.name()))));
	}

	private void strip() {
		strip = WidgetKey.key(new Composite(body, SWT.NONE), "passages.strip");
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		strip.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		strip.setLayoutData(data);
		strip.setVisible(false);
		question = WidgetKey.key(new Label(strip, SWT.WRAP), "passages.question");
		question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		delete = WidgetKey.key(new Button(strip, SWT.PUSH), "passages.delete");
		delete.setText(Messages.deleteYes);
		delete.addListener(SWT.Selection, event -> {
			Optional<Runnable> asked = deletion;
			decided();
			asked.ifPresent(Runnable::run);
		});
		Button keep = WidgetKey.key(new Button(strip, SWT.PUSH), "passages.keep");
		keep.setText(Messages.deleteKeep);
		keep.addListener(SWT.Selection, event -> decided());
	}

	private void table() {
		table = WidgetKey.key(new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL), "passages.list");
		WidgetKey.spoken(table, Messages.passagesSpoken);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC) {
				event.doit = false;
				backToCodebook();
			}
		});
		PassagePaint.on(table);
	}

	private void fill(Event event) {
		listing.map(Listing::lines).filter(lines -> event.index >= 0 && event.index < lines.size()).map(lines -> lines.get(event.index))
				.ifPresent(line -> {
					event.item.setData(line);
					((TableItem) event.item)
							.setText(Words.with(Messages.passageSpoken, line.quote(), line.place()));
				});
	}

	private void open() {
		int index = table.getSelectionIndex();
		listing.map(Listing::lines).filter(lines -> index >= 0 && index < lines.size()).map(lines -> lines.get(index))
				.ifPresent(line -> {
					Anchor anchor = line.passage().anchor();
					Passages.open(getSite().getPage(), PassageTarget.at(anchor.narrative(), line.passage().title(), anchor.span(),
							line.passage().version(), anchor.quote()));
				});
	}

	private void backToCodebook() {
		try {
			getSite().getPage().showView(CodebookView.ID);
		} catch (PartInitException e) {
			Failures.report(body, e);
		}
	}

	private void read() {
		wanted.ifPresent(id -> {
			reading.ifPresent(Job::cancel);
			reading = Optional.of(Jobs.start(body, Messages.reading,
					monitor -> Listing.read(codebook, records, id, Places::name), this::show));
		});
	}

	private void show(Listing read) {
		int selected = table.getSelectionIndex();
		listing = Optional.of(read);
		read.code().ifPresentOrElse(this::title, this::gone);
		count.setText(Words.with(read.bounded() ? Messages.passagesBounded : Messages.passagesCount, read.lines().size(),
				read.clients()));
		read.code().ifPresent(this::ask);
		table.setItemCount(read.lines().size());
		table.clearAll();
		if (!read.lines().isEmpty()) {
			table.setSelection(Math.clamp(selected, 0, read.lines().size() - 1));
		}
		body.layout(true, true);
	}

	private void title(Code code) {
		shape.setImage(CodeMarks.image(code.kind(), code.colour()));
		name.setText(code.name().replace("&", "&&"));
		name.getParent().layout();
	}

	/** The code was deleted, or its addition undone. */
	private void gone() {
		shape.setImage(null);
		name.setText(Messages.passagesGone);
		deletion = Optional.empty();
		stripShown(false);
	}

	private void ask(Code code) {
		int marked = listing.map(Listing::lines).map(List::size).orElse(0);
		question.setText(deletion.isPresent() && listing.isPresent() ? Words.with(Messages.deleteSentence, code.name(), marked) : "");
		stripShown(deletion.isPresent());
	}

	private void decided() {
		deletion = Optional.empty();
		stripShown(false);
		table.setFocus();
	}

	private void stripShown(boolean visible) {
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.setVisible(visible);
		body.layout(true, true);
	}
}
