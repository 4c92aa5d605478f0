package org.afterglow.app.internal.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.afterglow.app.internal.recovery.CodeSteps;
import org.afterglow.app.internal.recovery.PrintedCode;
import org.afterglow.records.AuditEvent;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** New keys for a closed vault: where and under which passphrase, then the recovery code, then the copy. */
final class RekeyPage implements LockScreen.Page {

	private final LockScreen screen;
	private final Path old;
	private final Composite whole;
	private final StackLayout stack = new StackLayout();
	private final Composite form;
	private final Text now;
	private final Text folder;
	private final Text passphrase;
	private final Text again;
	private final Button go;
	private final Label sentence;
	private char[] nowTyped = new char[0];
	private char[] typed = new char[0];

	RekeyPage(Composite parent, LockScreen screen, Path old) {
		this.screen = screen;
		this.old = old;
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(stack);
		whole.addListener(SWT.Dispose, event -> forget());
		Rows rows = new Rows(whole);
		form = rows.page();
		stack.topControl = form;
		PageParts.heading(form, NLS.bind(LockMessages.rekeyTitle, RecentVaults.name(old)));
		PageParts.small(form, LockMessages.rekeyWhy, "rekey.why");
		now = rows.field(LockMessages.rekeyNow, SWT.PASSWORD, "rekey.now");
		Eye.beside(form, "rekey.now.eye", now);
		folder = rows.field(LockMessages.folder, SWT.NONE, "rekey.folder");
		folder.setText(old.resolveSibling(NLS.bind(LockMessages.rekeyName, RecentVaults.name(old)) + ".vault").toString());
		PageParts.button(form, LockMessages.choose, "rekey.choose", () -> PageParts.folder(screen.shell(), LockMessages.chooseNew)
				.ifPresent(chosen -> folder.setText(chosen.toString())));
		Text[] twice = rows.twice(LockMessages.recoverNew, "rekey");
		passphrase = twice[0];
		again = twice[1];
		Composite buttons = rows.buttons(2);
		go = PageParts.button(buttons, LockMessages.toCode, "rekey.go", this::check);
		PageParts.button(buttons, LockMessages.back, "rekey.back", () -> screen.showUnlock(old, ""));
		sentence = rows.sentence("rekey.sentence");
		CapsLock.watch(now, sentence);
		CapsLock.watch(passphrase, sentence);
		CapsLock.watch(again, sentence);
		screen.shell().setDefaultButton(go);
	}

	@Override
	public Control control() {
		return whole;
	}

	@Override
	public void focus() {
		now.setFocus();
	}

	private void check() {
		forget();
		nowTyped = now.getTextChars();
		typed = passphrase.getTextChars();
		char[] second = again.getTextChars();
		Optional<String> problem = path().isEmpty() ? Optional.of(LockMessages.folderMissing) : NewVaultModel.problemOf(typed, second);
		Rows.forget(second);
		problem.ifPresentOrElse(this::toForm, this::showCode);
	}

	private Optional<Path> path() {
		try {
			String wanted = folder.getText().strip();
			return wanted.isEmpty() ? Optional.empty() : Optional.of(Path.of(wanted).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void showCode() {
		Path fresh = path().orElseThrow();
		Composite room = room();
		PrintedCode paper = new PrintedCode();
		CodeSteps steps = new CodeSteps(room, RecoveryCode.random(), RecentVaults.name(fresh), LockMessages.rekeyMake, LockMessages.making,
				new CodeSteps.Owner() {
					@Override
					public void confirmed(RecoveryCode code) {
						copy(fresh, code.copy(), paper.told());
					}

					@Override
					public void back() {
						toForm("");
					}

					@Override
					public void printed() {
						paper.printed();
					}
				});
		top(room);
		steps.show();
	}

	private void copy(Path fresh, RecoveryCode code, List<AuditEvent> before) {
		Composite room = room();
		RekeyCopy copy = new RekeyCopy(room, screen, old, fresh);
		top(room);
		copy.start(nowTyped.clone(), typed.clone(), code, before, this::toForm);
	}

	private void toForm(String said) {
		forget();
		top(form);
		sentence.setText(said);
		form.layout();
		screen.shell().setDefaultButton(go);
		now.setFocus();
	}

	private Composite room() {
		Composite room = new Composite(whole, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 24;
		room.setLayout(layout);
		return room;
	}

	/** What was shown before is gone, but for the form. */
	private void top(Composite next) {
		Control before = stack.topControl;
		stack.topControl = next;
		whole.layout();
		screen.share();
		if (before != next && before != form) {
			before.dispose();
		}
	}

	private void forget() {
		Rows.forget(nowTyped, typed);
	}
}
