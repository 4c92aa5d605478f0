package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.afterglow.model.Attachment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come from another program by the mouse: the target of the tree is told of them as the system tells it. */
class DroppedFilesTest extends Journey {

	@TempDir
	private Path folder;
	private final PracticeTree tree = new PracticeTree(bot, window, practice);

	@Test
	void filesDroppedOnASessionAreAttachedToItAndOnAClientToNothing() throws Exception {
		tree.stored("Heron", 1, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		tree.press(SWT.ARROW_RIGHT);
		tree.press(SWT.ARROW_DOWN);
		tree.awaitSelected("1 Dosing, IM");
		tree.press(SWT.ARROW_RIGHT);
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry");
		Path one = Files.write(folder.resolve("one.png"), DrawnFiles.png(60, 40));
		Path two = Files.write(folder.resolve("two.pdf"), DrawnFiles.pdf(1, "two"));

		assertEquals(DND.DROP_NONE, drop("Heron", one));
		assertEquals(DND.DROP_COPY, drop("1 Dosing, IM", one, two));
		window.awaitNews("Attached 2 files");
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..one.png", "..two.pdf");
		assertEquals(DND.DROP_COPY, drop("The ferry", one));
		tree.awaitRows("Heron", ".1 Dosing, IM", "..The ferry", "..one.png", "..two.pdf", "..one.png");
		assertEquals(List.of("one.png", "two.pdf", "one.png"), practice.records().attachments().all().stream().map(Attachment::name).toList());
		Screenshots.both("attachments-dropped");
	}

	/** @return what the target says will be done with them */
	private static int drop(String row, Path... files) {
		return UIThreadRunnable.syncExec(() -> {
			Tree rows = (Tree) Controls.visible("clients.tree").orElseThrow();
			DropTarget target = (DropTarget) rows.getData(DND.DROP_TARGET_KEY);
			TreeItem item = item(rows.getItems(), row);
			Event over = event(item);
			target.notifyListeners(DND.DragOver, over);
			int detail = over.detail;
			if (detail != DND.DROP_NONE) {
				Event dropped = event(item);
				dropped.detail = detail;
				dropped.data = List.of(files).stream().map(Path::toString).toArray(String[]::new);
				target.notifyListeners(DND.Drop, dropped);
			}
			return detail;
		});
	}

	private static TreeItem item(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().equals(text) ? item : item(item.getItems(), text);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** SWT makes such events for itself alone. */
	private static Event event(TreeItem item) {
		try {
			Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
			made.setAccessible(true);
			Event event = (Event) made.newInstance();
			event.item = item;
			event.detail = DND.DROP_COPY;
			return event;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
