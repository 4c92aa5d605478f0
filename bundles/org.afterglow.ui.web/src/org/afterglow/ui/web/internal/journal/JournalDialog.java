package org.afterglow.ui.web.internal.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.afterglow.model.JournalId;
import org.afterglow.records.Journal;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OpenPages;
import org.afterglow.ui.web.internal.Told;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.OpenedJournal;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** A journal page for one session: first how long it shall be open, then its code and the ways to it. */
final class JournalDialog extends Dialog {

	/** The answer of whoever wants to change the sentence first. */
	static final int SENTENCE = 10;

	private static final int CLOSE_PAGE = 11;
	private static final int OUR_WINDOW = 12;
	private static final int BROWSER = 13;
	private static final int ANOTHER = 14;
	private static final int WIDE = 34;
	private static final List<Duration> LENGTHS = List.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3),
			Duration.ofHours(4), Duration.ofHours(6), Duration.ofHours(8));

	private final LocalWeb web;
	private final Records records;
	private final Ground ground;
	private final StackLayout stack = new StackLayout();
	private Composite room;
	private Composite before;
	private Composite after;
	private Combo length;
	private CodePane code;
	private List<Duration> offered;
	private Optional<Journal> page;

	JournalDialog(Shell parent, LocalWeb web, Records records, Ground ground) {
		super(parent);
		this.web = web;
		this.records = records;
		this.ground = ground;
		page = ground.open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.journalTitle);
		WidgetKey.key(shell, "journal");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 12;
		Label whose = WidgetKey.key(words(area, Messages.with(Messages.journalFor, ground.whose()), Tone.INK), "journal.whose");
		whose.setFont(Theme.bold());
		room = new Composite(area, SWT.NONE);
		room.setLayout(stack);
		room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		before = pane();
		after = pane();
		fillBefore();
		code = new CodePane(after, convertHeightInCharsToPixels(WIDE));
		OpenPages.shared().listen(area, this::changed);
		return area;
	}

	private Composite pane() {
		Composite pane = new Composite(room, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 12;
		layout.horizontalSpacing = 12;
		pane.setLayout(layout);
		return pane;
	}

	private void fillBefore() {
		across(words(before, Messages.journalWhat, Tone.INK2));
		across(words(before, Messages.journalSays, Tone.INK2));
		Label said = across(words(before, ground.statement(), Tone.INK));
		WidgetKey.key(said, "journal.says").setFont(Theme.reading());
		((GridData) said.getLayoutData()).horizontalIndent = 12;
		Link change = WidgetKey.key(new Link(before, SWT.NONE), "journal.change");
		change.setText("<a>" + Messages.journalChange + "</a>");
		GridData link = new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1);
		link.horizontalIndent = 12;
		change.setLayoutData(link);
		change.addListener(SWT.Selection, event -> {
			setReturnCode(SENTENCE);
			close();
		});
		new Label(before, SWT.NONE).setText(Messages.journalLength);
		length = WidgetKey.key(new Combo(before, SWT.READ_ONLY | SWT.DROP_DOWN), "journal.length");
		WidgetKey.spoken(length, Messages.journalLength.replace("&", ""));
		offered = LENGTHS.contains(ground.length()) ? LENGTHS
				: Stream.concat(LENGTHS.stream(), Stream.of(ground.length())).sorted().toList();
		offered.forEach(each -> length.add(said(each)));
		length.select(offered.indexOf(ground.length()));
	}

	private static String said(Duration length) {
		return length.toHours() == 0 ? Messages.with(Messages.minutes, length.toMinutes())
				: length.toHours() == 1 ? Messages.oneHour : Messages.with(Messages.hours, length.toHours());
	}

	private Label words(Composite parent, String text, Tone tone) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = convertHeightInCharsToPixels(WIDE);
		label.setLayoutData(data);
		return label;
	}

	private static Label across(Label label) {
		((GridData) label.getLayoutData()).horizontalSpan = 2;
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, CLOSE_PAGE, Messages.journalClose, "journal.close");
		button(parent, ANOTHER, Messages.journalAnother, "journal.another");
		button(parent, OUR_WINDOW, Messages.journalWindow, "journal.window");
		button(parent, BROWSER, Messages.journalBrowser, "journal.browser");
		button(parent, IDialogConstants.OK_ID, Messages.journalOpen, "journal.open");
		button(parent, IDialogConstants.CANCEL_ID, Messages.notNow, "journal.done");
		show();
	}

	/** Wide enough for the buttons of an open page, so that nothing moves when it is opened. */
	@Override
	protected Point getInitialSize() {
		Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		return new Point(Math.max(size.x, convertHeightInCharsToPixels(WIDE) + 2 * convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN)), size.y);
	}

	private void button(Composite parent, int id, String text, String key) {
		WidgetKey.key(createButton(parent, id, text, false), key);
	}

	/** The buttons of the moment; the others are not there. */
	private void show() {
		boolean open = page.isPresent();
		Optional<OpenedJournal> known = page.flatMap(each -> OpenPages.shared().code(each.id()));
		boolean entered = page.filter(each -> each.codeHash().isEmpty()).isPresent();
		offer(CLOSE_PAGE, open);
		offer(ANOTHER, open && (entered || known.isEmpty()));
		offer(OUR_WINDOW, open && !entered && known.isPresent());
		offer(BROWSER, open && !entered && known.isPresent());
		offer(IDialogConstants.OK_ID, !open);
		getButton(IDialogConstants.CANCEL_ID).setText(open ? Messages.journalDone : Messages.notNow);
		page.ifPresent(each -> code.show(each, known.filter(code -> !entered)));
		stack.topControl = open ? after : before;
		room.layout(true, true);
		getShell().setDefaultButton(getButton(open ? IDialogConstants.CANCEL_ID : IDialogConstants.OK_ID));
	}

	private void offer(int id, boolean offered) {
		Button button = getButton(id);
		button.setVisible(offered);
		GridData data = (GridData) button.getLayoutData();
		data.exclude = !offered;
		int shown = 0;
		for (Control each : button.getParent().getChildren()) {
			shown += ((GridData) each.getLayoutData()).exclude ? 0 : 1;
		}
		((GridLayout) button.getParent().getLayout()).numColumns = Math.max(1, shown);
	}

	/** Each side of the dialog has the room it needs. */
	private void fit() {
		Shell shell = getShell();
		shell.layout(true, true);
		Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		Point size = shell.getSize();
		shell.setSize(Math.max(wanted.x, size.x), Math.max(wanted.y, size.y));
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case IDialogConstants.OK_ID -> open(offered.get(Math.max(0, length.getSelectionIndex())));
			case CLOSE_PAGE -> page.map(Journal::id).ifPresent(this::closePage);
			case ANOTHER -> page.ifPresent(each -> work(() -> opened(web.anotherCode(each.id()))));
			case BROWSER -> known().ifPresent(each -> Program.launch(each.address().toString()));
			case OUR_WINDOW -> known().ifPresent(this::window);
			default -> super.buttonPressed(id);
		}
	}

	private Optional<OpenedJournal> known() {
		return page.flatMap(each -> OpenPages.shared().code(each.id()));
	}

	private void window(OpenedJournal opened) {
		Shell owner = getParentShell();
		if (JournalWindow.open(owner, opened.address(), () -> closePage(opened.journal()))) {
			okPressed();
		} else {
			code.say(Messages.windowNone);
			fit();
		}
	}

	private void open(Duration time) {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		work(() -> opened(web.openJournal(ground.session(), time)));
	}

	private void closePage(JournalId open) {
		work(() -> {
			web.closeJournal(open);
			return Optional.empty();
		});
	}

	/** Off the UI thread: what the page is now, and perhaps its code. */
	private Optional<Opened> opened(OpenedJournal code) {
		return records.journals().byId(code.journal()).map(found -> new Opened(found, code));
	}

	/** A page and its code. */
	private record Opened(Journal page, OpenedJournal code) {
	}

	private void work(Callable<Optional<Opened>> work) {
		// The dialog may be gone before it is done.
		Shell owner = getParentShell();
		Jobs.start(owner, Messages.journalWorking, monitor -> work.call(), now -> {
			now.ifPresent(each -> OpenPages.shared().opened(each.code()));
			page = now.map(Opened::page);
			again();
		}, failure -> {
			Told.report(isThere() ? getShell() : owner, failure);
			again();
		});
	}

	/** It was entered, or closed, or its time is over. */
	private void changed() {
		Optional<Journal> now = OpenPages.shared().now().of(ground.session());
		if (page.isPresent() && !now.equals(page)) {
			page = now;
			again();
		}
	}

	private boolean isThere() {
		return getShell() != null && !getShell().isDisposed();
	}

	private void again() {
		if (isThere()) {
			getButton(IDialogConstants.OK_ID).setEnabled(true);
			show();
			fit();
		}
	}

	/** "until 16:20" */
	static String until(Journal page) {
		long minutes = Math.max(0, Duration.between(Instant.now(), page.until()).toMinutes());
		String left = minutes < 60 ? Messages.with(Messages.minutes, minutes)
				: Messages.with(Messages.hoursAndMinutes, minutes / 60, minutes % 60);
		return Messages.with(Messages.journalUntil, Dates.ofUser().time(page.until()), left);
	}
}
