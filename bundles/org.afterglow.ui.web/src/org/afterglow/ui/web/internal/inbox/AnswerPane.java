package org.afterglow.ui.web.internal.inbox;

import java.util.List;
import java.util.Optional;

import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

/** One answer as the client left it: words, feelings, places in the body, a drawing. On paper, for it is theirs. */
final class AnswerPane {

	private static final int INSET = 10;
	private static final int BAR = 3;
	private static final int BESIDE = 10;
	private static final int WORDS = 12;

	private final IWorkbenchPage page;
	private final Records records;
	private final ScrolledComposite scroll;
	private Composite content;
	private Optional<Letter> shown = Optional.empty();

	AnswerPane(Composite parent, IWorkbenchPage page, Records records) {
		this.page = page;
		this.records = records;
		scroll = WidgetKey.paper(WidgetKey.key(new ScrolledComposite(parent, SWT.V_SCROLL), "inbox.answer"));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> grown());
		content = page();
		scroll.setContent(content);
	}

	ScrolledComposite control() {
		return scroll;
	}

	private Composite page() {
		Composite made = WidgetKey.paper(new Composite(scroll, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = 8;
		made.setLayout(layout);
		return made;
	}

	/** Shows this one. Of one that is shown already, what came since; where one reads stays where it is. */
	void show(Optional<Letter> letter) {
		if (letter.equals(shown)) {
			return;
		}
		boolean same = letter.map(each -> each.answer().id()).equals(shown.map(each -> each.answer().id()));
		Point at = scroll.getOrigin();
		shown = letter;
		Composite before = content;
		content = page();
		letter.ifPresent(this::fill);
		scroll.setContent(content);
		before.dispose();
		grown();
		scroll.setOrigin(same ? at : new Point(0, 0));
	}

	/** Reads on by most of what is to be seen, or back. */
	void scroll(boolean on) {
		Point at = scroll.getOrigin();
		int step = scroll.getClientArea().height * 4 / 5;
		scroll.setOrigin(at.x, Math.max(0, at.y + (on ? step : -step)));
	}

	private void fill(Letter letter) {
		JournalAnswer answer = letter.answer();
		String left = Messages.with(letter.words().isEmpty() ? Messages.left : Messages.ownWords, letter.client(), Words.when(answer));
		WidgetKey.key(line(left, Tone.EMBER), "inbox.where").setFont(Theme.smallBold());
		if (!answer.prompt().isBlank()) {
			WidgetKey.key(line(answer.prompt(), Tone.INK2), "inbox.prompt").setFont(Theme.small());
		}
		if (!answer.text().isBlank()) {
			words(letter);
		}
		if (answer.nothing()) {
			line(Messages.saidNothing, Tone.PAGE_INK);
		}
		heading(answer.scales().isEmpty(), Messages.feelings);
		Words.scales(answer).forEach(said -> line(said, Tone.PAGE_INK));
		if (!answer.body().isEmpty()) {
			heading(false, Messages.body);
			BodyPicture.in(content, answer.body());
			BodyPicture.words(answer.body()).forEach(said -> line(said, Tone.PAGE_INK));
		}
		answer.drawing().ifPresent(id -> {
			heading(false, Messages.drawing);
			DrawingPicture.in(content, records, id, this::grown);
		});
		answer.entry().ifPresent(id -> {
			Link link = WidgetKey.paper(WidgetKey.key(new Link(content, SWT.NONE), "inbox.entry"));
			link.setText("<a>" + Messages.entry + "</a>");
			link.addListener(SWT.Selection, event -> EntryInput.open(page, id, Messages.entryTitle));
		});
		if (letter.isBeingWritten()) {
			line(Messages.writingNow, Tone.EMBER);
		}
	}

	private void heading(boolean absent, String text) {
		if (!absent) {
			line(text, Tone.INK2).setFont(Theme.smallBold());
		}
	}

	private Label line(String text, Tone tone) {
		Label label = WidgetKey.paper(new Label(content, SWT.WRAP));
		label.setText(text.replace("&", "&&"));
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	/** In the reading face, beside the bar of the client. */
	private void words(Letter letter) {
		Composite row = WidgetKey.paper(new Composite(content, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginLeft = BAR + BESIDE;
		row.setLayout(layout);
		row.setLayoutData(wide());
		row.addPaintListener(event -> {
			event.gc.setBackground(Theme.colour(Tone.EMBER));
			event.gc.fillRectangle(0, 0, BAR, row.getSize().y);
		});
		StyledText words = WidgetKey.paper(WidgetKey.key(new StyledText(row, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "inbox.words"));
		WidgetKey.spoken(words, Messages.with(Messages.ownWords, letter.client(), Words.when(letter.answer())));
		words.setText(letter.answer().text());
		words.setFont(Theme.reading(WORDS));
		words.setForeground(Theme.colour(Tone.PAGE_INK));
		words.setLineSpacing(words.getLineHeight() / 3);
		words.setCaret(null);
		words.addListener(SWT.Traverse, event -> event.doit = true);
		words.addListener(SWT.KeyDown, event -> {
			boolean back = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.PAGE_UP;
			if (back || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.PAGE_DOWN || event.character == ' ') {
				scroll(!back);
			}
		});
		words.setLayoutData(wide());
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		return data;
	}

	private void grown() {
		if (content.isDisposed()) {
			return;
		}
		Rectangle room = scroll.getClientArea();
		if (room.width > 0) {
			List.of(content.getChildren()).forEach(child -> fitWidth(child, room.width - 2 * INSET));
			scroll.setMinSize(room.width, content.computeSize(room.width, SWT.DEFAULT, true).y);
			content.layout(true, true);
		}
	}

	/** Text that wraps is as high as its width lets it be. */
	private static void fitWidth(Control child, int width) {
		if (child.getLayoutData() instanceof GridData data && data.horizontalAlignment == SWT.FILL) {
			data.widthHint = Math.max(1, width);
			if (child instanceof Composite row && row.getChildren().length == 1 && row.getChildren()[0] instanceof StyledText words) {
				((GridData) words.getLayoutData()).widthHint = Math.max(1, width - BAR - BESIDE);
			}
		}
	}
}
