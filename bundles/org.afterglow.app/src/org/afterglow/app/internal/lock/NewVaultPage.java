package org.afterglow.app.internal.lock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.app.internal.recovery.CodeSteps;
import org.afterglow.app.internal.recovery.PrintedCode;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A new vault: name, folder, passphrase twice; then the recovery code, typed again before anything is made. */
final class NewVaultPage implements LockScreen.Page {

	private final LockScreen screen;
	private final NewVaultModel model = new NewVaultModel(documents());
	private final Composite whole;
	private final StackLayout stack = new StackLayout();
	private final Composite page;
	private final Text name;
	private final Text folder;
	private final Text passphrase;
	private final Text again;
	private final Button make;
	private final Label sentence;

	NewVaultPage(Composite parent, LockScreen screen) {
		this.screen = screen;
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(stack);
		Rows rows = new Rows(whole);
		page = rows.page();
		stack.topControl = page;
		PageParts.heading(page, LockMessages.newTitle);

		name = rows.plain(LockMessages.name, SWT.NONE, "new.name");
		folder = rows.field(LockMessages.folder, SWT.NONE, "new.folder");
		PageParts.button(page, LockMessages.choose, "new.choose", this::choose);
		Text[] twice = rows.twice(LockMessages.passphrase, "new");
		passphrase = twice[0];
		again = twice[1];
		Composite buttons = rows.buttons(2);
		make = PageParts.button(buttons, LockMessages.toCode, "new.make", this::start);
		PageParts.button(buttons, LockMessages.back, "new.back", screen::showFirst);
		sentence = rows.sentence("new.sentence");
		CapsLock.watch(passphrase, sentence);
		CapsLock.watch(again, sentence);

		name.addListener(SWT.Modify, event -> {
			model.name(name.getText());
			if (!folder.getText().equals(model.folder())) {
				folder.setText(model.folder());
			}
		});
		folder.addListener(SWT.Modify, event -> model.folder(folder.getText()));
		screen.shell().setDefaultButton(make);
	}

	@Override
	public Control control() {
		return whole;
	}

	@Override
	public void focus() {
		name.setFocus();
	}

	private void choose() {
		PageParts.folder(screen.shell(), LockMessages.chooseNew).ifPresent(chosen -> folder.setText(chosen.toString()));
	}

	private void start() {
		char[] typed = passphrase.getTextChars();
		char[] second = again.getTextChars();
		Optional<String> problem = model.problem(typed, second);
		Rows.forget(second);
		if (problem.isPresent()) {
			Rows.forget(typed);
			say(problem.get());
			return;
		}
		say("");
		showCode(typed);
	}

	/** @param typed overwritten once the vault is made, or the form comes back */
	private void showCode(char[] typed) {
		Path vault = model.path().orElseThrow();
		Composite room = new Composite(whole, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 24;
		room.setLayout(layout);
		room.addListener(SWT.Dispose, event -> Rows.forget(typed));
		PrintedCode paper = new PrintedCode();
		CodeSteps steps = new CodeSteps(room, RecoveryCode.random(), RecentVaults.name(vault), LockMessages.make, LockMessages.making,
				new CodeSteps.Owner() {
			@Override
			public void confirmed(RecoveryCode code) {
				room.setEnabled(false);
				screen.work().make(vault, typed.clone(), code.copy(), paper.told(), failure -> {
					toForm(room);
					say(VaultSentences.of(failure));
				});
			}

			@Override
			public void back() {
				toForm(room);
			}

			@Override
			public void printed() {
				paper.printed();
			}
		});
		top(room);
		steps.show();
	}

	private void toForm(Composite room) {
		top(page);
		room.dispose();
		screen.shell().setDefaultButton(make);
		passphrase.setFocus();
	}

	private void top(Composite control) {
		stack.topControl = control;
		whole.layout();
		screen.share();
	}

	private void say(String text) {
		sentence.setText(text);
		page.layout();
	}

	private static Path documents() {
		Path home = Path.of(System.getProperty("user.home"));
		Path documents = home.resolve("Documents");
		return Files.isDirectory(documents) ? documents : home;
	}
}
