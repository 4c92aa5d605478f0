package org.afterglow.ui.web.internal.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.records.Integration;
import org.afterglow.records.Scope;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.afterglow.ui.window.FittingDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a program, what it may do and for how long. Nothing is ticked: each right is given on purpose. */
final class IntegrationDialog extends FittingDialog {

	private static final int WIDE = 32;

	/** How long tokens can be good; a year is the longest that is offered before for ever. */
	private static final List<Optional<Duration>> LENGTHS = List.of(Optional.of(Duration.ofDays(1)), Optional.of(Duration.ofDays(30)),
			Optional.of(Duration.ofDays(90)), Optional.of(Duration.ofDays(365)), Optional.empty());
	private static final int USUAL = 1;

	private final Map<Scope, Button> boxes = new EnumMap<>(Scope.class);
	private Text name;
	private Combo length;
	private Optional<Wish> wish = Optional.empty();
	private Optional<Duration> chosen = LENGTHS.get(USUAL);

	/** What was asked for. */
	record Wish(String name, Set<Scope> scopes, Optional<Instant> expires) {
		Wish {
			scopes = Set.copyOf(scopes);
		}
	}

	IntegrationDialog(Shell parent) {
		super(parent, Messages.tokenTitle, "web.token.new", WIDE);
	}

	Optional<Wish> ask(Instant now) {
		return open() == OK ? wish.map(asked -> new Wish(asked.name(), asked.scopes(), chosen.map(now::plus))) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		new Label(area, SWT.NONE).setText(Messages.tokenName);
		name = WidgetKey.key(new Text(area, SWT.BORDER), "web.token.name");
		WidgetKey.spoken(name, Messages.tokenName.replace("&", ""));
		name.setTextLimit(Integration.LONGEST_NAME);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = wide();
		name.setLayoutData(wide);
		name.addListener(SWT.Modify, event -> check());
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.tokenScopes);
		group.setLayout(new GridLayout(2, true));
		group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (Scope scope : Scope.values()) {
			Button box = WidgetKey.key(new Button(group, SWT.CHECK), "web.scope." + scope.key());
			box.setText(Words.scope(scope));
			box.setToolTipText(scope.key());
			box.addListener(SWT.Selection, event -> check());
			boxes.put(scope, box);
		}
		new Label(area, SWT.NONE).setText(Messages.tokenLength);
		length = WidgetKey.key(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "web.token.length");
		WidgetKey.spoken(length, Messages.tokenLength.replace("&", ""));
		length.setItems(Messages.lengthDay, Messages.lengthMonth, Messages.lengthQuarter, Messages.lengthYear, Messages.lengthEver);
		length.select(USUAL);
		length.addListener(SWT.Selection, event -> chosen = LENGTHS.get(length.getSelectionIndex()));
		words(area, Messages.tokenHint, Tone.INK2);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.tokenMake, true), "web.token.make");
		WidgetKey.key(createButton(parent, IDialogConstants.CANCEL_ID, Messages.notNow, false), "web.token.cancel");
		check();
	}

	private void check() {
		Set<Scope> scopes = EnumSet.noneOf(Scope.class);
		boxes.forEach((scope, box) -> {
			if (box.getSelection()) {
				scopes.add(scope);
			}
		});
		String called = name.getText().strip();
		wish = called.isEmpty() || scopes.isEmpty() ? Optional.empty() : Optional.of(new Wish(called, scopes, Optional.empty()));
		getButton(IDialogConstants.OK_ID).setEnabled(wish.isPresent());
	}
}
