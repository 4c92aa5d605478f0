package org.afterglow.ui.web.internal.inbox;

import java.util.Optional;

import org.afterglow.records.AnswerState;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** What can be done with the selected answer: as buttons below the list, and in its menu. */
final class InboxActions {

	private final Composite row;
	private final Button take;
	private final Button aside;
	private final Runnable taking;
	private final Runnable moving;
	private Optional<Letter> letter = Optional.empty();

	/** @param taking makes a narrative, or opens it; @param moving sets aside, or brings back */
	InboxActions(Composite parent, Table table, Runnable taking, Runnable moving) {
		this.taking = taking;
		this.moving = moving;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 8;
		layout.marginRight = 8;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 8;
		row.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		data.widthHint = 1;
		row.setLayoutData(data);
		take = button("inbox.take", taking);
		aside = button("inbox.aside", moving);
		Menu menu = new Menu(table);
		table.setMenu(menu);
		menu.addListener(SWT.Show, event -> fill(menu));
		show(Optional.empty());
	}

	private Button button(String key, Runnable action) {
		Button button = WidgetKey.key(new Button(row, SWT.PUSH), key);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** For this one. */
	void show(Optional<Letter> now) {
		letter = now;
		row.setVisible(now.isPresent());
		((GridData) row.getLayoutData()).exclude = now.isEmpty();
		take.setText(takeWord());
		take.setEnabled(canTake());
		take.setToolTipText(now.filter(Letter::isBeingWritten).map(each -> Messages.writingNow).orElse(Messages.takeTip));
		aside.setText(asideWord());
		aside.setEnabled(canMove());
		row.layout(true, true);
	}

	private String takeWord() {
		return letter.filter(each -> each.made().isPresent()).isPresent() ? Messages.openNarrative : Messages.makeNarrative;
	}

	private String asideWord() {
		return letter.filter(each -> each.answer().state() == AnswerState.SET_ASIDE).isPresent() ? Messages.bringBack : Messages.setAside;
	}

	private boolean canTake() {
		return letter.filter(each -> each.canBecomeNarrative() || each.made().isPresent()).isPresent();
	}

	private boolean canMove() {
		return letter.filter(each -> !each.isBeingWritten() && (each.isWaiting() || each.answer().state() == AnswerState.SET_ASIDE)).isPresent();
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		item(menu, takeWord(), canTake(), taking);
		item(menu, asideWord(), canMove(), moving);
	}

	private static void item(Menu menu, String text, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
