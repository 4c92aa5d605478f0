package org.afterglow.app.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.ui.Icon;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What just happened, for eight seconds, and a way to take it back. */
final class NewsLine {

	private static final int MILLIS = 8_000;
	private static final int GAP = 8;

	private final Composite room;
	private final CLabel sentence;
	private final Link undo;
	private Optional<IUndoableOperation> step = Optional.empty();
	private int count;

	NewsLine(Composite bar) {
		room = new Composite(bar, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		layout.horizontalSpacing = GAP;
		room.setLayout(layout);
		GridData middle = new GridData(SWT.FILL, SWT.CENTER, true, false);
		// A long sentence is cut, and does not push the bar into a second line.
		middle.widthHint = 1;
		room.setLayoutData(middle);
		sentence = StatusBar.label(room, "status.news");
		undo = WidgetKey.key(new Link(room, SWT.NONE), "status.undo");
		undo.setFont(Theme.small());
		undo.setText("<a>" + Messages.undo + "</a>");
		undo.addListener(SWT.Selection, event -> takeBack());
		clear();
		AutoCloseable line = News.showIn(this::say);
		IOperationHistoryListener steps = event -> soon();
		PracticeUndo.history().addOperationHistoryListener(steps);
		room.addDisposeListener(event -> {
			close(line);
			PracticeUndo.history().removeOperationHistoryListener(steps);
		});
		room.addListener(SWT.Resize, event -> fit());
	}

	/** What was found when the search was opened; it stays until there is other news. */
	void finding(Finding finding) {
		switch (finding) {
			case IN_STEP, NEW, OUTDATED_REBUILDING -> {
				// As it should be: how far it is stands at the right.
			}
			case DAMAGED_REBUILDING -> warn(Messages.indexDamaged);
			case DATABASE_OLDER_REBUILDING -> warn(Messages.indexNewer);
		}
	}

	/** A sentence that stays until there is other news. */
	void warn(String warning) {
		sentence.setImage(Icon.NEEDS_A_LOOK.image());
		show(warning, Tone.STRAW);
	}

	private void say(String news, Optional<IUndoableOperation> about) {
		int mine = ++count;
		step = about;
		sentence.setImage(null);
		show(news, Tone.INK2);
		sentence.getDisplay().timerExec(MILLIS, () -> {
			if (mine == count && !sentence.isDisposed()) {
				clear();
			}
		});
	}

	private void show(String news, Tone tone) {
		sentence.setForeground(Theme.colour(tone));
		sentence.setText(news.replace("&", "&&"));
		sentence.setToolTipText(news);
		fit();
		sentence.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void clear() {
		step = Optional.empty();
		sentence.setText("");
		sentence.setToolTipText(null);
		fit();
	}

	/** The way back stands right behind the sentence, however long that is. */
	private void fit() {
		boolean back = step.isPresent();
		if (!back && undo.isFocusControl()) {
			// Keys would go to nobody.
			Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
					.map(IWorkbenchPage::getActivePart).ifPresent(IWorkbenchPart::setFocus);
		}
		undo.setVisible(back);
		int link = back ? undo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP : 0;
		GridData words = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		words.widthHint = Math.max(0, Math.min(sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, room.getSize().x - link));
		sentence.setLayoutData(words);
		room.layout();
	}

	/** Steps are taken and taken back on any thread. */
	private void soon() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!room.isDisposed()) {
					step.ifPresent(this::follow);
				}
			});
		}
	}

	/** What was taken back is no news; what something came after stays said, and there is no way back from here any more. */
	private void follow(IUndoableOperation about) {
		if (isLast(about)) {
			return;
		}
		if (List.of(PracticeUndo.history().getUndoHistory(PracticeUndo.context())).contains(about)) {
			step = Optional.empty();
			fit();
		} else {
			clear();
		}
	}

	private static boolean isLast(IUndoableOperation about) {
		return about == PracticeUndo.history().getUndoOperation(PracticeUndo.context());
	}

	/** Only if it is still the last step: nobody shall lose what came after it. */
	private void takeBack() {
		boolean last = step.filter(NewsLine::isLast).isPresent();
		clear();
		if (last) {
			PracticeUndo.undo(room.getShell());
		} else {
			say(Messages.undoLater, Optional.empty());
		}
	}

	private static void close(AutoCloseable line) {
		try {
			line.close();
		} catch (Exception e) {
			throw new IllegalStateException("a line of news cannot fail to close", e);
		}
	}
}
