package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.Attachment;
import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments.Progress;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.NewAttachment;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a session, by keyboard: listed, shown, renamed, removed, pasted; and what cannot be shown. */
class AttachmentsTest extends Journey {

	private static final String MARKER = "Quittenmondwasserschacht";

	private final PracticeTree tree = new PracticeTree(bot, window, practice);
	private final AttachmentPart part = new AttachmentPart(bot);

	@TempDir
	private Path folder;

	private Session session() {
		Client client = practice.records().clients().labelled("Heron").orElseThrow();
		return practice.records().sessions().of(client.id()).getFirst();
	}

	private Attachment attach(String name, byte[] bytes) {
		return practice.records().attachments().add(NewAttachment.of(session().id(), name, ""), new ByteArrayInputStream(bytes), Progress.UNSEEN);
	}

	/** One session with a narrative, open in the tree and selected. */
	private void openSession() {
		tree.stored("Heron", 1, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		tree.press(SWT.ARROW_RIGHT);
		tree.press(SWT.ARROW_DOWN);
		tree.awaitSelected("1 Dosing, IM");
		tree.press(SWT.ARROW_RIGHT);
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry");
	}

	private void open(String name) {
		tree.go();
		Until.holds(bot, () -> {
			if (tree.selected().equals(name)) {
				return true;
			}
			tree.press(SWT.ARROW_DOWN);
			return false;
		}, () -> "selected: " + tree.selected() + " of " + tree.rows());
		tree.enter();
		part.awaitTitle(name);
	}

	@Test
	void theyStandBelowTheirSessionAndAreShown() {
		openSession();
		attach("House by the water.png", DrawnFiles.png(900, 600));
		attach("Letter of the clinic.pdf", DrawnFiles.pdf(3, "A letter that a client brought."));
		attach("voice after the session.mp3", ("ID3" + "x".repeat(240_000)).getBytes(StandardCharsets.ISO_8859_1));
		attach("body map.odg", new byte[3_400]);
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..House by the water.png", "..Letter of the clinic.pdf",
				"..voice after the session.mp3", "..body map.odg");
		Screenshots.both("attachments-tree");

		open("House by the water.png");
		part.awaitSheets();
		part.awaitAbout("Picture");
		part.awaitPainted();
		Screenshots.both("attachments-picture");
		tree.keyboard().pressShortcut(SWT.CTRL, '0');
		String fitted = AttachmentPart.about();
		tree.keyboard().pressShortcut(SWT.CTRL, '-');
		Until.holds(bot, () -> !AttachmentPart.about().equals(fitted), () -> "it stays at " + fitted);
		for (int i = 0; i < 4; i++) {
			tree.keyboard().pressShortcut(SWT.CTRL, '+');
		}
		part.awaitAbout("200 %");
		part.awaitPainted();
		Screenshots.both("attachments-picture-large");

		open("Letter of the clinic.pdf");
		part.awaitSheets();
		part.awaitAbout("page 1 of 3");
		part.awaitPainted();
		Screenshots.both("attachments-pdf");
		tree.press(SWT.END);
		part.awaitAbout("page 3 of 3");
		part.awaitPainted();
		Screenshots.both("attachments-pdf-end");

		open("voice after the session.mp3");
		part.awaitSentence("not shown here");
		Screenshots.both("attachments-not-shown");
		// A backup makes itself in a quiet moment, which a busy machine may have here.
		assertEquals(List.of(AuditKind.READ, AuditKind.READ, AuditKind.READ),
				noted().stream().filter(kind -> kind != AuditKind.BACKED_UP).limit(3).toList());
	}

	@Test
	void aWarningStandsBeforeEveryReadableCopyAndEnterKeepsItInside() {
		openSession();
		attach("voice.mp3", "ID3 and sound".getBytes(StandardCharsets.ISO_8859_1));
		open("voice.mp3");
		part.awaitSentence("not shown here");
		tree.keyboard().pressShortcut(SWT.ALT, 'o');
		SWTBotShell asked = tree.dialog("question");
		assertTrue(window.dialogSays(asked, "Another program gets a readable copy."));
		Screenshots.both("attachments-outside-warning");
		tree.enter();
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		tree.keyboard().pressShortcut(SWT.ALT, 'y');
		SWTBotShell saving = tree.dialog("question");
		assertTrue(window.dialogSays(saving, "outside of the vault"));
		Screenshots.both("attachments-save-warning");
		tree.enter();
		Until.holds(bot, () -> !saving.isOpen(), () -> "the question stays open");
		assertFalse(noted().stream().limit(2).anyMatch(AuditKind.EXPORTED::equals));
	}

	/** What the log says of late, newest first. */
	private List<AuditKind> noted() {
		return practice.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 20).stream()
				.flatMap(entry -> entry.told().stream()).map(told -> told.event().kind()).toList();
	}

	@Test
	void anotherNameAndRemovingAreStepsOfUndo() throws IOException {
		openSession();
		Attachment added = attach("scan0001.png", DrawnFiles.png(60, 40));
		open("scan0001.png");
		part.awaitSheets();
		tree.go();
		tree.press(SWT.F2);
		tree.answer("name.dialog", "The house again");
		tree.awaitSelected("The house again");
		part.awaitTitle("The house again");
		tree.press(SWT.DEL);
		SWTBotShell asked = tree.dialog("question");
		Screenshots.both("attachments-remove");
		tree.choose("Delete The house again");
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry");
		part.awaitTitle("Where you stopped");
		window.undo("Delete The house again");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..The house again");
		try (AttachmentContent content = practice.records().attachments().open(added.id())) {
			assertArrayEquals(DrawnFiles.png(60, 40), content.stream().readAllBytes());
		}
		window.undo("Rename attachment");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..scan0001.png");
	}

	@Test
	void aSessionTakesThemAlongAndBringsThemBack() {
		openSession();
		attach("one.png", DrawnFiles.png(60, 40));
		attach("two.png", DrawnFiles.png(60, 40));
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..one.png", "..two.png");
		tree.go();
		tree.press(SWT.DEL);
		SWTBotShell asked = tree.dialog("question");
		assertTrue(window.dialogSays(asked, "2 attachments go with it."));
		Screenshots.both("attachments-go-with-session");
		tree.choose("Delete 1 Dosing, IM");
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		tree.awaitRows("Heron");
		assertEquals(List.of(), practice.records().attachments().all());
		tree.keyboard().pressShortcut(SWT.CTRL, 'z');
		Until.holds(bot, () -> practice.records().attachments().all().size() == 2, () -> "they stay away");
		assertEquals(2, practice.records().attachments().of(session().id()).size());
	}

	@Test
	void aPictureAndFilesArePastedOntoASession() throws IOException {
		openSession();
		clip(ImageTransfer.getInstance(), DrawnFiles.drawing(120, 80));
		tree.keyboard().pressShortcut(SWT.CTRL, 'v');
		window.awaitNews("Attached Picture of");
		Attachment pasted = practice.records().attachments().all().getFirst();
		assertEquals("image/png", pasted.type().name());
		Path one = Files.write(folder.resolve("one.pdf"), DrawnFiles.pdf(1, "one"));
		Path two = Files.write(folder.resolve("two.txt"), "two".getBytes(StandardCharsets.UTF_8));
		clip(FileTransfer.getInstance(), new String[] { one.toString(), two.toString() });
		tree.keyboard().pressShortcut(SWT.CTRL, 'v');
		window.awaitNews("Attached 2 files");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", ".." + pasted.name(), "..one.pdf", "..two.txt");
		tree.awaitSelected("two.txt");
		Screenshots.both("attachments-pasted");
		window.undo("Attach 2 files");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", ".." + pasted.name());
		window.redo("Attach 2 files");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", ".." + pasted.name(), "..one.pdf", "..two.txt");
	}

	private static void clip(Transfer transfer, Object content) {
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
			clipboard.dispose();
		});
	}

	@Test
	void whatCannotBeShownIsRefusedInASentence() throws IOException {
		openSession();
		attach("broken.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.ISO_8859_1));
		attach("broken.png", "\u0089PNG\r\n\u001a\nnot at all".getBytes(StandardCharsets.ISO_8859_1));
		Attachment lost = attach("lost.png", DrawnFiles.png(60, 40));
		open("broken.pdf");
		part.awaitSentence("not what its kind promises");
		Screenshots.both("attachments-broken");
		open("broken.png");
		part.awaitSentence("not what its kind promises");
		Path file = vaultFile(lost);
		byte[] sealed = Files.readAllBytes(file);
		sealed[sealed.length / 2] ^= 1;
		Files.write(file, sealed);
		open("lost.png");
		part.awaitSentence("damaged or missing in the vault");
		Screenshots.both("attachments-damaged");
		expectError("RecordsDamaged");
	}

	/** Other journeys may be on their way in vaults of their own. */
	private static Path vaultFile(Attachment attachment) throws IOException {
		return inTemp().stream().map(folder -> folder.resolve(Door.NAME + ".vault/attachments/" + attachment.id().value()))
				.filter(Files::exists).findFirst().orElseThrow();
	}

	@Test
	void noWordOfThemIsLeftOutside() throws IOException {
		Set<Path> before = new TreeSet<>(inTemp());
		openSession();
		attach(MARKER + ".png", DrawnFiles.png(90, 60));
		attach(MARKER + ".pdf", DrawnFiles.pdf(2, MARKER));
		attach(MARKER + ".txt", MARKER.repeat(500).getBytes(StandardCharsets.UTF_8));
		open(MARKER + ".png");
		part.awaitSheets();
		part.awaitPainted();
		open(MARKER + ".pdf");
		part.awaitSheets();
		part.awaitPainted();
		open(MARKER + ".txt");
		part.awaitSentence("not shown here");
		tree.keyboard().pressShortcut(SWT.ALT, 'o');
		SWTBotShell asked = tree.dialog("question");
		tree.choose("Open outside");
		Until.holds(bot, () -> !asked.isOpen(), () -> "the question stays open");
		// Where a program opens it the copy is there until the page is closed, and where none does it is gone at once.
		Until.holds(bot, () -> AttachmentPart.copy().contains("outside since") || AttachmentPart.copy().startsWith("No program"),
				() -> "the line says " + AttachmentPart.copy());
		Screenshots.both("attachments-outside");
		tidy();
		Set<Path> fresh = new TreeSet<>(inTemp());
		fresh.removeAll(before);
		assertEquals(List.of(), fresh.stream().filter(AttachmentsTest::holdsMarker).toList());
		for (Path place : List.of(Path.of(Platform.getInstanceLocation().getURL().getPath()), home(".cache"), home(".config"), home(".local"),
				home(".java"), home(".pdfbox.cache"))) {
			assertFalse(holdsMarker(place), "in the clear: " + place);
		}
	}

	private static Path home(String name) {
		return Path.of(System.getProperty("user.home"), name);
	}

	private static List<Path> inTemp() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.collect(Collectors.toList());
		}
	}

	/** By name or by content; what goes while it is looked at has nothing. */
	private static boolean holdsMarker(Path place) {
		if (!Files.exists(place)) {
			return false;
		}
		try (Stream<Path> files = Files.walk(place)) {
			return files.anyMatch(file -> file.toString().contains(MARKER) || contentHolds(file));
		} catch (IOException | UncheckedIOException e) {
			return false;
		}
	}

	private static boolean contentHolds(Path file) {
		try {
			return Files.isRegularFile(file) && Files.size(file) < 20_000_000
					&& Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARKER);
		} catch (IOException e) {
			return false;
		}
	}
}
