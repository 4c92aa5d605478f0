package org.afterglow.ui.web.internal.inbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands above the list: whose answers are shown, the page that is open; and in place of an empty list what it is for. */
final class InboxHead {

	private static final int INSET = 8;

	private final Composite room;
	private final Combo whose;
	private final Link page;
	private final Label sentence;
	private final Button open;

	/** @param chosen gets whether answers of everybody are wanted; @param openPage leads to the journal page */
	InboxHead(Composite parent, Consumer<Boolean> chosen, Runnable openPage) {
		room = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = 0;
		layout.verticalSpacing = INSET;
		room.setLayout(layout);
		room.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		whose = WidgetKey.spoken(WidgetKey.key(new Combo(room, SWT.READ_ONLY | SWT.DROP_DOWN), "inbox.whose"), Messages.whoseSpoken);
		whose.setLayoutData(wide());
		whose.addListener(SWT.Selection, event -> chosen.accept(whose.getSelectionIndex() == 1));
		page = WidgetKey.key(new Link(room, SWT.WRAP), "inbox.page");
		page.setLayoutData(wide());
		page.addListener(SWT.Selection, event -> openPage.run());
		sentence = WidgetKey.key(new Label(room, SWT.WRAP), "inbox.sentence");
		sentence.setForeground(Theme.colour(Tone.INK2));
		sentence.setLayoutData(wide());
		open = WidgetKey.key(new Button(room, SWT.PUSH), "inbox.open");
		open.setText(Messages.openPage);
		open.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		open.addListener(SWT.Selection, event -> openPage.run());
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		return data;
	}

	/**
	 * @param hand the client at hand and the session, if it is about one; empty if nobody is
	 * @param shown whose answers are shown
	 * @param opened says until when the page of the session is open
	 */
	void show(Optional<String> hand, Reach shown, boolean empty, Optional<String> opened, int waiting) {
		String[] items = Stream.concat(hand.stream(), Stream.of(Messages.whoseEverybody)).toArray(String[]::new);
		if (!Arrays.equals(whose.getItems(), items)) {
			whose.setItems(items);
		}
		whose.select(shown.isEverybody() ? items.length - 1 : 0);
		whose.setToolTipText(whose.getText());
		opened.ifPresent(said -> page.setText(said + " <a>" + Messages.toPage + "</a>"));
		visible(page, opened.isPresent());
		sentence.setText(nothing(hand.isPresent(), shown, waiting));
		visible(sentence, empty);
		visible(open, empty && shown.session().isPresent() && opened.isEmpty());
	}

	/** What is said in place of a list. */
	private static String nothing(boolean somebody, Reach shown, int waiting) {
		if (shown.isEverybody()) {
			return somebody ? Messages.emptyEverybody : Messages.emptyNobody;
		}
		if (shown.session().isPresent()) {
			return waiting == 0 ? Messages.emptySession : Messages.with(Messages.emptyElsewhere, waiting);
		}
		return waiting == 0 ? Messages.emptyNobody : Messages.with(Messages.emptyClient, waiting);
	}

	private static void visible(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	void setFocus() {
		whose.setFocus();
	}
}
