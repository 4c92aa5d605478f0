package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for client, date, kind, route and title of a new session. */
final class NewSessionDialog extends Dialog {

	private static final int FIELD = 260;

	private final NewSessionModel model;
	private Combo route;

	NewSessionDialog(Shell parent, NewSessionModel model) {
		super(parent);
		this.model = model;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.newSessionTitle);
		WidgetKey.key(shell, "session.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		client(area);
		date(area);
		kind(area);
		route(area);
		Text title = row(Messages.sessionTitle, new Text(labelled(area, Messages.sessionTitle), SWT.BORDER), "session.title");
		title.setTextLimit(NewSessionModel.LONGEST_TITLE);
		title.addListener(SWT.Modify, event -> model.title(title.getText()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.addSession, true), "session.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void client(Composite area) {
		Combo clients = row(Messages.sessionClient,
				new Combo(labelled(area, Messages.sessionClient), SWT.READ_ONLY), "session.client");
		model.clients().forEach(client -> clients.add(client.label()));
		model.client().map(Client::label).ifPresent(clients::setText);
		clients.addListener(SWT.Selection, event -> {
			model.client(model.clients().get(clients.getSelectionIndex()));
			check();
		});
	}

	private void date(Composite area) {
		DateTime date = row(Messages.sessionDate,
				new DateTime(labelled(area, Messages.sessionDate), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "session.date");
		date.setDate(model.date().getYear(), model.date().getMonthValue() - 1, model.date().getDayOfMonth());
		date.addListener(SWT.Selection,
				event -> model.date(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay())));
	}

	private void kind(Composite area) {
		Combo kinds = row(Messages.sessionKind,
				new Combo(labelled(area, Messages.sessionKind), SWT.READ_ONLY), "session.kind");
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

	private void route(Composite area) {
		route = row(Messages.sessionRoute,
				new Combo(labelled(area, Messages.sessionRoute), SWT.READ_ONLY), "session.route");
		route.add(Messages.routeNone);
		Arrays.stream(Route.values()).map(Words::route).forEach(route::add);
		route.select(0);
		route.addListener(SWT.Selection, event -> model.route(route.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(Route.values()[route.getSelectionIndex() - 1])));
	}

	private void check() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(model.problem().isEmpty());
		}
	}

	/** Puts a label before the control that is about to be made, so that its mnemonic leads there. */
	private static Composite labelled(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		return area;
	}

	private static <C extends Control> C row(String label, C control, String key) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = FIELD;
		control.setLayoutData(data);
		return WidgetKey.spoken(WidgetKey.key(control, key), label.replace("&", ""));
	}
}
