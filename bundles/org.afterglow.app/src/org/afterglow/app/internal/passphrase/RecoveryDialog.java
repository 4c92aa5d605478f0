package org.afterglow.app.internal.passphrase;

import java.util.Arrays;

import org.afterglow.app.internal.recovery.CodeSteps;
import org.afterglow.app.internal.recovery.PrintedCode;
import org.afterglow.records.Therapist;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

/** A new recovery code: shown, typed again, and then the passphrase makes it count. */
final class RecoveryDialog extends KeysDialog {

	private final RecoveryCode code = RecoveryCode.random();
	private final String vault;
	private final StackLayout stack = new StackLayout();
	private Composite room;
	private CodeSteps steps;
	private Composite last;
	private Text now;
	private Button use;
	private String by = "";

	/** @param vault what the vault is called, for the paper */
	RecoveryDialog(IWorkbenchWindow window, String vault) {
		super(window, Messages.codeTitle, "recovery");
		this.vault = vault;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		room = new Composite(parent, SWT.NONE);
		room.setLayout(stack);
		room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite first = new Composite(room, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 16;
		first.setLayout(layout);
		steps = new CodeSteps(first, code, vault, Messages.next, Messages.next, new CodeSteps.Owner() {
			@Override
			public void confirmed(RecoveryCode confirmed) {
				askPassphrase();
			}

			@Override
			public void back() {
				close();
			}

			@Override
			public void printed() {
				Jobs.start(getShell(), Messages.changing, monitor -> {
					practice().records().audit().note(PrintedCode.EVENT);
					return monitor;
				}, noted -> {
					// It is in the log, whether the code is used then or not.
				});
			}

			@Override
			public String by() {
				return by;
			}
		});
		last = form(room);
		now = field(last, Messages.codeNow, "now");
		sentence(last);
		new Label(last, SWT.NONE);
		use = WidgetKey.key(new Button(last, SWT.PUSH), "recovery.use");
		use.setText(Messages.use);
		use.addListener(SWT.Selection, event -> use());
		stack.topControl = first;
		return room;
	}

	@Override
	public void create() {
		super.create();
		steps.show();
		Jobs.start(getShell(), Messages.changing, monitor -> Therapist.of(practice().records().settings()).signature(), known -> by = known);
	}

	/** The steps have buttons of their own. */
	@Override
	protected Control createButtonBar(Composite parent) {
		return new Composite(parent, SWT.NONE);
	}

	private void askPassphrase() {
		stack.topControl = last;
		room.layout();
		getShell().setDefaultButton(use);
		now.setFocus();
	}

	private void use() {
		char[] typed = now.getTextChars();
		RecoveryCode kept = code.copy();
		use.setEnabled(false);
		change(keys -> {
			try (Passphrase passphrase = Passphrase.of(typed); kept) {
				keys.renewRecovery(passphrase, kept);
			} finally {
				Arrays.fill(typed, '\0');
			}
		}, Messages.codeChanged, () -> {
			use.setEnabled(true);
			now.setFocus();
			now.selectAll();
		});
	}
}
