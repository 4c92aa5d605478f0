package org.afterglow.app.internal.passphrase;

import java.util.Arrays;
import java.util.Optional;

import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

/** Changes the passphrase: the one now, and the new one twice. */
final class PassphraseDialog extends KeysDialog {

	private Text now;
	private Text fresh;
	private Text again;

	PassphraseDialog(IWorkbenchWindow window) {
		super(window, Messages.title, "passphrase");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite form = form(parent);
		now = field(form, Messages.now, "now");
		fresh = field(form, Messages.fresh, "fresh");
		again = field(form, Messages.again, "again");
		hint(form, Messages.hint);
		sentence(form);
		now.setFocus();
		return form;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.change, true), "passphrase.ok");
		WidgetKey.key(createButton(parent, IDialogConstants.CANCEL_ID, Messages.keep, false), "passphrase.keep");
	}

	@Override
	protected void okPressed() {
		char[] typed = fresh.getTextChars();
		char[] second = again.getTextChars();
		Optional<String> problem = problem(typed, second);
		Arrays.fill(second, '\0');
		if (problem.isPresent()) {
			Arrays.fill(typed, '\0');
			say(problem.get());
			fresh.setFocus();
			return;
		}
		char[] known = now.getTextChars();
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(false);
		change(keys -> {
			try (Passphrase old = Passphrase.of(known); Passphrase next = Passphrase.of(typed)) {
				keys.changePassphrase(old, next, KeyCost.calibrated(KeyCost.BEARABLE));
			} finally {
				Arrays.fill(known, '\0');
				Arrays.fill(typed, '\0');
			}
		}, Messages.changed, () -> {
			ok.setEnabled(true);
			now.setFocus();
			now.selectAll();
		});
	}

	private static Optional<String> problem(char[] typed, char[] second) {
		int characters = Character.codePointCount(typed, 0, typed.length);
		if (characters < Passphrase.SHORTEST) {
			return Optional.of(NLS.bind(Messages.tooShort, Integer.toString(characters)));
		}
		return Arrays.equals(typed, second) ? Optional.empty() : Optional.of(Messages.differ);
	}
}
