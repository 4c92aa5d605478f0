package org.afterglow.ui.narrative.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.spelling.Words.Word;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.internal.coding.CodedPage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Spelling in one open narrative: underlines, suggestions by mouse and by key, words that are kept. UI thread only. */
public final class Spelling implements Suggestions.Deeds {

	private static final String COMMAND = "org.afterglow.ui.narrative.spelling";
	private static final String MENU = "spelling.menu";

	private final StyledText text;
	private final CodedPage page;
	private final CodedDocument document;
	private final Speller speller;
	private final Squiggles squiggles;
	private Optional<Menu> opened = Optional.empty();

	private Spelling(IWorkbenchPartSite site, StyledText text, CodedPage page, CodedDocument document) {
		this.text = text;
		this.page = page;
		this.document = document;
		speller = Speller.of(site.getWorkbenchWindow());
		squiggles = new Squiggles(text, document.document(), speller);
		text.addListener(SWT.Dispose, event -> opened.ifPresent(this::close));
	}

	/** Checks the text from now on; the text has its menu. */
	public static void in(IWorkbenchPartSite site, StyledText text, CodedPage page, CodedDocument document) {
		Spelling spelling = new Spelling(site, text, page, document);
		text.addMenuDetectListener(spelling::menuWanted);
		site.getService(IHandlerService.class).activateHandler(COMMAND, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				spelling.here();
				return null;
			}
		});
	}

	@Override
	public void correct(Word word, String right) {
		if (isStillThere(word) && text.getEditable()) {
			document.become(Correction.of(document.snapshot(), new TextSpan(word.start(), word.end()), right),
					Messages.stepCorrect);
			text.setSelection(word.start() + right.length());
		}
	}

	@Override
	public void keep(Word word) {
		speller.keep(text, word.text());
	}

	/** Goes to the next unknown word behind the selection. */
	@Override
	public void next() {
		from(text.getSelection().y);
	}

	/** Goes to the unknown word at the caret, or to the next one. */
	private void here() {
		Point selection = text.getSelection();
		from(squiggles.at(selection.x).map(Word::start).orElse(selection.x));
	}

	private void from(int position) {
		Optional<Checking> checking = speller.checking();
		if (checking.isEmpty()) {
			News.say(Messages.switchedOff);
			return;
		}
		String all = document.document().get();
		int start = beginning(all, Math.min(position, all.length()));
		Jobs.start(text, Messages.checking,
				monitor -> checking.get().firstFrom(all, start)
						.map(word -> new Suggestions(word, checking.get().near(word.text()))),
				found -> found.ifPresentOrElse(this::offer, () -> News.say(Messages.fine)), Failures::log);
	}

	/** A word that is cut in two is another word. */
	private static int beginning(String all, int position) {
		int start = position;
		while (start > 0 && start < all.length() && Character.isLetter(all.charAt(start - 1))
				&& Character.isLetter(all.charAt(start))) {
			start--;
		}
		return start;
	}

	private void offer(Suggestions suggestions) {
		Word word = suggestions.word();
		if (!isStillThere(word)) {
			return;
		}
		page.reveal(new TextSpan(word.start(), word.end()));
		News.say(Messages.with(Messages.unknown, word.text()));
		// The words are brought into sight step by step; the menu opens beside them.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && isStillThere(word)) {
				open(suggestions);
			}
		});
	}

	private void open(Suggestions suggestions) {
		Menu menu = WidgetKey.key(new Menu(text.getShell(), SWT.POP_UP), MENU);
		suggestions.putInto(menu, this);
		Point at = text.getLocationAtOffset(suggestions.word().start());
		menu.setLocation(text.toDisplay(at.x, at.y + text.getLineHeight(suggestions.word().start())));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(() -> close(menu)));
		opened = Optional.of(menu);
		// A menu is nobody's child: who looks for it finds it here.
		text.getShell().setData(MENU, menu);
		menu.setVisible(true);
	}

	/** The chosen item acts after its menu is gone; what the menu holds must not outlive the text. */
	private void close(Menu menu) {
		if (!menu.isDisposed()) {
			menu.getShell().setData(MENU, null);
			menu.dispose();
		}
		opened = opened.filter(other -> other != menu);
	}

	/** Looking for what is near takes a moment: the menu of the text opens when it is known. */
	private void menuWanted(MenuDetectEvent event) {
		int offset = event.detail == SWT.MENU_KEYBOARD ? text.getCaretOffset()
				: text.getOffsetAtPoint(text.toControl(event.x, event.y));
		Optional<Word> unknown = offset < 0 ? Optional.empty() : squiggles.at(offset);
		Optional<Checking> checking = speller.checking();
		if (unknown.isEmpty() || checking.isEmpty() || !event.doit) {
			return;
		}
		event.doit = false;
		Word word = unknown.get();
		Point at = new Point(event.x, event.y);
		Jobs.start(text, Messages.checking, monitor -> checking.get().near(word.text()),
				near -> withMenuOfText(new Suggestions(word, near), at), Failures::log);
	}

	private void withMenuOfText(Suggestions suggestions, Point at) {
		Menu menu = text.getMenu();
		menu.addListener(SWT.Show, new OnTop(menu, suggestions));
		menu.setLocation(at);
		menu.setVisible(true);
	}

	/** The items stand on top of the text's own menu for as long as it is open this once. */
	private final class OnTop implements Listener {

		private final Menu menu;
		private final Suggestions suggestions;
		private List<MenuItem> items = List.of();

		OnTop(Menu menu, Suggestions suggestions) {
			this.menu = menu;
			this.suggestions = suggestions;
		}

		@Override
		public void handleEvent(Event event) {
			menu.removeListener(event.type, this);
			if (event.type == SWT.Show) {
				items = new ArrayList<>(suggestions.putInto(menu, Spelling.this));
				items.add(new MenuItem(menu, SWT.SEPARATOR, items.size()));
				menu.addListener(SWT.Hide, this);
			} else {
				// The chosen item acts after the menu is gone.
				menu.getDisplay().asyncExec(() -> items.forEach(MenuItem::dispose));
			}
		}
	}

	private boolean isStillThere(Word word) {
		return word.end() <= text.getCharCount()
				&& text.getTextRange(word.start(), word.text().length()).equals(word.text());
	}
}
