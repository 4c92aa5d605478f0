package org.afterglow.app.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.NewAttachment;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;

/** A little of everything that a day of work brings; every part that it opens is closed again. */
final class WorkingDay {

	private static final String TOLD = "A ferry came without a light. I was the water under it.";
	private static final String PICTURE = "House by the water.png";
	private static final String LETTER = "Letter of the clinic.pdf";
	private static final String[] PAGES = { "Appearance", "Reading", "Keys", "Privacy and lock", "Practice", "Backups" };

	private final SWTBot bot;
	private final PracticeWindow window;
	private final Practice practice;
	private final Backups backups;
	private final byte[] picture = DrawnFiles.png(900, 600);
	private final byte[] letter = DrawnFiles.pdf(3, "A letter that a client brought.");
	private final CodingPart coding;
	private final AttachmentPart attachment;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	/** @param backups of the practice, which has a folder for them */
	WorkingDay(SWTBot bot, PracticeWindow window, Practice practice, Backups backups) {
		this.bot = bot;
		this.window = window;
		this.practice = practice;
		this.backups = backups;
		this.coding = new CodingPart(bot, window);
		this.attachment = new AttachmentPart(bot);
	}

	void pass() {
		write();
		keepVersion();
		search();
		attachments();
		log();
		preferences();
		backUp();
	}

	/** And mark, and take back. */
	private void write() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("ferry", "Ferry", 0);
		window.markNew("without a light", "Darkness", 1);
		window.undo("adding Darkness");
		window.awaitLine("foot.left", "1 coding");
	}

	private void keepVersion() {
		window.text().pressShortcut(SWT.CTRL, 's');
		NarrativeId written = new Found(bot, practice).narrative("The ferry").narrative().id();
		Until.holds(bot, () -> practice.records().revisions().of(written).size() == 1, () -> "no version is kept");
		HistoryWindow history = HistoryWindow.open(bot);
		history.awaitVersions(1);
		history.awaitSummary("This is the text as it is now");
		history.leave();
	}

	/** And jump, from the list to a page that was closed. */
	private void search() {
		window.search("water");
		window.awaitResults(3);
		window.text().pressShortcut(SWT.CTRL, 'w');
		window.query().pressShortcut(Keystrokes.DOWN);
		window.results().pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().getSelection().equals("water"), () -> "selected: " + window.text().getSelection());
	}

	private void attachments() {
		Session session = practice.records().sessions().of(practice.records().clients().labelled("Heron").orElseThrow().id()).getFirst();
		attach(session, PICTURE, picture);
		attach(session, LETTER, letter);
		attach(session, "notes.txt", TOLD.getBytes(StandardCharsets.UTF_8));
		for (String name : new String[] { PICTURE, LETTER }) {
			window.node(window.practice(), "Heron", "1 Dosing", name).doubleClick();
			attachment.awaitTitle(name);
			attachment.awaitSheets();
			attachment.awaitPainted();
			coding.ctrl('w');
			Until.holds(bot, () -> !AttachmentPart.title().equals(name), () -> name + " stays open");
		}
	}

	private void attach(Session session, String name, byte[] bytes) {
		practice.records().attachments().add(NewAttachment.of(session.id(), name, ""), new ByteArrayInputStream(bytes), Progress.UNSEEN);
	}

	private void log() {
		window.shell().activate();
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'l');
		LogPart log = new LogPart(bot, window.inside());
		Until.holds(bot, () -> log.table().rowCount() > 0, () -> "the log shows nothing");
	}

	private void preferences() {
		PreferencesDialogPart dialog = new PreferencesDialogPart(bot, window.shell()).open();
		for (String page : PAGES) {
			dialog.page(page);
		}
		dialog.close();
	}

	private void backUp() {
		window.shell().activate();
		bot.menu("Vault").menu("Back up now").click();
		Until.holds(bot, () -> backups.state(practice).last().isPresent() && !backups.state(practice).changed(), () -> "no backup was made");
	}
}
