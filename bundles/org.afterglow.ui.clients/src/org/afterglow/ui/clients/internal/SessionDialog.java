package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.clients.internal.names.Words;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for client, number, date, kind, route and title of a session, new or changed. */
final class SessionDialog extends Dialog {

	private final SessionModel model;
	private Form form;
	private Spinner number;
	private Combo route;

	SessionDialog(Shell parent, SessionModel model) {
		super(parent);
		this.model = model;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(model.isNew() ? Messages.newSessionTitle : Messages.changeSessionTitle);
		WidgetKey.key(shell, "session.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		form = new Form(area);
		client();
		number();
		date();
		kind();
		route();
		Text title = form.field(Messages.sessionTitle, new Text(form.labelled(Messages.sessionTitle), SWT.BORDER), "session.title");
		title.setTextLimit(SessionModel.LONGEST_TITLE);
		title.setText(model.title());
		title.addListener(SWT.Modify, event -> {
			model.title(title.getText());
			check();
		});
		form.sentence("session.sentence");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, model.isNew() ? Messages.addSession : Messages.keepChanges, true),
				"session.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void client() {
		Combo clients = form.field(Messages.sessionClient, new Combo(form.labelled(Messages.sessionClient), SWT.READ_ONLY),
				"session.client");
		model.clients().forEach(client -> clients.add(client.label()));
		model.client().map(Client::label).ifPresent(clients::setText);
		clients.setEnabled(model.isNew());
		clients.addListener(SWT.Selection, event -> {
			model.client(model.clients().get(clients.getSelectionIndex()));
			number.setSelection(model.number());
			check();
		});
	}

	private void number() {
		number = form.field(Messages.sessionNumber, new Spinner(form.labelled(Messages.sessionNumber), SWT.BORDER), "session.number");
		number.setValues(model.number(), 1, SessionModel.HIGHEST_NUMBER, 0, 1, 10);
		number.addListener(SWT.Modify, event -> {
			model.number(number.getSelection());
			check();
		});
	}

	private void date() {
		DateTime date = form.field(Messages.sessionDate,
				new DateTime(form.labelled(Messages.sessionDate), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "session.date");
		// Stretched, the platform puts its button far from the day.
		date.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		Form.spoken(date, Messages.sessionDate.replace("&", ""));
		date.setDate(model.date().getYear(), model.date().getMonthValue() - 1, model.date().getDayOfMonth());
		date.addListener(SWT.Selection,
				event -> model.date(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay())));
	}

	private void kind() {
		Combo kinds = form.field(Messages.sessionKind, new Combo(form.labelled(Messages.sessionKind), SWT.READ_ONLY), "session.kind");
		Arrays.stream(SessionKind.values()).map(Words::kind).forEach(kinds::add);
		kinds.select(model.kind().ordinal());
		kinds.addListener(SWT.Selection, event -> {
			model.kind(SessionKind.values()[kinds.getSelectionIndex()]);
			route.setEnabled(model.hasRoute());
			if (!model.hasRoute()) {
				route.select(0);
			}
		});
	}

	private void route() {
		route = form.field(Messages.sessionRoute, new Combo(form.labelled(Messages.sessionRoute), SWT.READ_ONLY), "session.route");
		route.add(Messages.routeNone);
		Arrays.stream(Route.values()).map(Words::route).forEach(route::add);
		route.select(model.route().map(given -> given.ordinal() + 1).orElse(0));
		route.setEnabled(model.hasRoute());
		route.addListener(SWT.Selection, event -> model.route(route.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(Route.values()[route.getSelectionIndex() - 1])));
	}

	private void check() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(model.problem().isEmpty());
			form.say(model.problem().orElse(""));
		}
	}
}
