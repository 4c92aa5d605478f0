package org.afterglow.ui.web.internal.journal;

import java.util.Optional;

import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.window.FittingDialog;
import org.afterglow.web.OpenedJournal;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** A journal page for one session: first how long it shall be open, then its code and the ways to it. */
final class JournalDialog extends FittingDialog {

	/** The answer of whoever wants to change the sentence first. */
	static final int SENTENCE = 10;

	private static final int CLOSE_PAGE = 11;
	private static final int OUR_WINDOW = 12;
	private static final int BROWSER = 13;
	private static final int ANOTHER = 14;
	private static final int LINES = 34;

	private final Ground ground;
	private final PageAtHand page;
	private final Dates dates;
	private final StackLayout stack = new StackLayout();
	private Composite room;
	private Composite before;
	private Composite after;
	private LengthPane length;
	private CodePane code;

	JournalDialog(Shell parent, Ground ground, PageAtHand page, Dates dates) {
		super(parent, Messages.journalTitle, "journal", LINES);
		this.ground = ground;
		this.page = page;
		this.dates = dates;
	}

	@Override
	protected void fill(Composite area) {
		((GridLayout) area.getLayout()).verticalSpacing = 12;
		Label whose = WidgetKey.key(words(area, Messages.with(Messages.journalFor, ground.whose()), Tone.INK), "journal.whose");
		whose.setFont(Theme.bold());
		room = new Composite(area, SWT.NONE);
		room.setLayout(stack);
		room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		before = pane();
		after = pane();
		fillBefore();
		code = new CodePane(after, wide(), dates);
		page.follow(area, this::again);
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
		length = new LengthPane(before, ground.length());
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

	private void button(Composite parent, int id, String text, String key) {
		WidgetKey.key(createButton(parent, id, text, false), key);
	}

	/** The buttons of the moment; the others are not there. */
	private void show() {
		boolean open = page.page().isPresent();
		boolean known = page.code().isPresent();
		offer(CLOSE_PAGE, open);
		offer(ANOTHER, open && !known);
		offer(OUR_WINDOW, known);
		offer(BROWSER, known);
		offer(IDialogConstants.OK_ID, !open);
		getButton(IDialogConstants.OK_ID).setEnabled(true);
		getButton(IDialogConstants.CANCEL_ID).setText(open ? Messages.journalDone : Messages.notNow);
		page.page().ifPresent(now -> code.show(now, page.code()));
		stack.topControl = open ? after : before;
		room.layout(true, true);
		getShell().setDefaultButton(getButton(open ? IDialogConstants.CANCEL_ID : IDialogConstants.OK_ID));
	}

	private void again() {
		show();
		fit();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case IDialogConstants.OK_ID -> {
				getButton(IDialogConstants.OK_ID).setEnabled(false);
				page.open(length.chosen());
			}
			case CLOSE_PAGE -> page.close();
			case ANOTHER -> page.anotherCode();
			case BROWSER -> page.code().ifPresent(this::browser);
			case OUR_WINDOW -> page.code().ifPresent(this::window);
			default -> super.buttonPressed(id);
		}
	}

	private void window(OpenedJournal opened) {
		if (JournalWindow.open(getParentShell(), opened.address(), page)) {
			okPressed();
		} else {
			say(Messages.windowNone);
		}
	}

	private void browser(OpenedJournal opened) {
		say(Messages.browserAsked);
		MachineBrowser.show(code.control(), opened.address(), why -> {
			// Whoever entered the page meanwhile has found a way to it.
			if (page.code().equals(Optional.of(opened))) {
				say(Messages.with(why, MachineBrowser.typed(opened.address())));
			}
		});
	}

	private void say(String sentence) {
		code.say(sentence);
		fit();
	}
}
