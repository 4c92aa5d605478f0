package org.afterglow.ui.web.internal.settings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.Integration;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Question;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Told;
import org.afterglow.web.LocalWeb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Programs that may ask: which, until when, and when they last did. */
final class IntegrationTable {

	private static final int ROWS = 3;
	private static final int ROW = 26;

	private final LocalWeb web;
	private final Clock clock;
	private final Table table;
	private final Button revoke;
	private List<Integration> shown = List.of();

	/** @param clock tells which are over, and from when a new one counts */
	IntegrationTable(Composite room, LocalWeb web, Clock clock) {
		this.web = web;
		this.clock = clock;
		table = WidgetKey.key(new Table(room, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "web.integrations");
		WidgetKey.spoken(table, Messages.prefIntegrations.replace("&", ""));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = ROWS * ROW;
		data.widthHint = 1;
		table.setLayoutData(data);
		RowPainter.paint(table, item -> String.valueOf(item.getData("aside")));
		Composite buttons = new Composite(room, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		buttons.setLayout(layout);
		Button make = WidgetKey.key(new Button(buttons, SWT.PUSH), "web.make");
		make.setText(Messages.tokenNew);
		make.addListener(SWT.Selection, event -> make());
		revoke = WidgetKey.key(new Button(buttons, SWT.PUSH), "web.revoke");
		revoke.setText(Messages.tokenRevoke);
		revoke.addListener(SWT.Selection, event -> selected().ifPresent(this::revoke));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && revoke.isEnabled()) {
				event.doit = false;
				selected().ifPresent(this::revoke);
			}
		});
		enable();
	}

	void show(List<Integration> all) {
		Instant now = clock.instant();
		Optional<IntegrationId> before = selected().map(Integration::id);
		shown = List.copyOf(all);
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			Integration each = shown.get(i);
			TableItem item = table.getItem(i);
			item.setText(Messages.with(Messages.tokenRow, each.name(), state(each, now)));
			item.setData("aside", used(each));
		}
		table.redraw();
		int again = before.map(id -> shown.stream().map(Integration::id).toList().indexOf(id)).orElse(0);
		if (!shown.isEmpty()) {
			table.setSelection(Math.max(0, again));
		}
		enable();
	}

	private static String state(Integration each, Instant now) {
		Dates dates = Dates.ofUser();
		if (each.revoked().isPresent()) {
			return Messages.with(Messages.tokenRevoked, dates.moment(each.revoked().get()));
		}
		if (!each.isGoodAt(now)) {
			return Messages.with(Messages.tokenExpired, dates.moment(each.expires().orElseThrow()));
		}
		return each.expires().map(end -> Messages.with(Messages.tokenUntil, dates.moment(end))).orElse(Messages.tokenForEver);
	}

	private static String used(Integration each) {
		return each.lastUsed().map(at -> Messages.with(Messages.tokenUsed, Dates.ofUser().moment(at))).orElse(Messages.tokenUnused);
	}

	private Optional<Integration> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
	}

	private void enable() {
		revoke.setEnabled(selected().filter(each -> each.revoked().isEmpty()).isPresent());
	}

	private void make() {
		new IntegrationDialog(table.getShell()).ask(clock.instant()).ifPresent(wish -> Jobs.start(table, Messages.keeping,
				monitor -> web.make(wish.name(), wish.scopes(), wish.expires()), made -> new TokenDialog(table.getShell(), made).open(),
				failure -> Told.report(table, failure)));
	}

	private void revoke(Integration integration) {
		int answer = Question.ask(table.getShell(), Messages.webTitle, Messages.with(Messages.tokenRevokeAsk, integration.name()),
				Messages.tokenRevokeYes, Messages.tokenRevokeNo);
		if (answer == 0) {
			Jobs.start(table, Messages.keeping, monitor -> {
				web.revoke(integration.id());
				return integration;
			}, done -> {
			}, failure -> Told.report(table, failure));
		}
	}
}
