package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.List;

import org.afterglow.app.internal.demo.DemoPractice;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.TooManyTries;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Asks for the passphrase of one vault; the others stand beside it. */
final class UnlockPage implements LockScreen.Page {

	private static final int MOST_OTHERS = 4;

	private final LockScreen screen;
	private final Path folder;
	private final Composite page;
	private final Text passphrase;
	private final Button unlock;
	private final Label sentence;

	UnlockPage(Composite parent, LockScreen screen, Path folder, String said) {
		this.screen = screen;
		this.folder = folder;
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = LockScreen.INSET;
		layout.marginHeight = 36;
		layout.horizontalSpacing = 40;
		page.setLayout(layout);

		Composite left = PageParts.column(page, 3);
		PageParts.heading(left, RecentVaults.name(folder));
		pathLine(left);
		Label label = PageParts.label(left, LockMessages.passphrase, Tone.PAGE_INK);
		((GridData) label.getLayoutData()).verticalIndent = 12;
		passphrase = PageParts.field(left, SWT.PASSWORD, "lock.passphrase");
		WidgetKey.spoken(passphrase, LockMessages.passphrase.replace("&", ""));
		Eye.beside(left, "lock.eye", passphrase);
		unlock = PageParts.button(left, LockMessages.unlock, "lock.unlock", this::start);
		unlock.setLayoutData(PageParts.atLeast(unlock, 96));
		PageParts.small(left, screen.isDemo(folder) ? NLS.bind(LockMessages.demoHint, DemoPractice.PASSPHRASE) : LockMessages.hint, "lock.hint");
		sentence = PageParts.sentence(left, "lock.sentence");
		sentence.setText(said);
		if (!screen.isDemo(folder)) {
			Composite links = PageParts.column(left, 2);
			((GridData) links.getLayoutData()).horizontalSpan = 3;
			PageParts.link(links, LockMessages.recover, "lock.recover", () -> screen.showRecover(folder));
			PageParts.link(links, LockMessages.rekey, "lock.rekey", () -> screen.showRekey(folder));
		}

		Label line = new Label(page, SWT.SEPARATOR | SWT.VERTICAL);
		GridData tall = new GridData(SWT.CENTER, SWT.TOP, false, false);
		tall.heightHint = 180;
		line.setLayoutData(tall);
		others(page);
		CapsLock.watch(passphrase, sentence);
		screen.shell().setDefaultButton(unlock);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void focus() {
		passphrase.setFocus();
	}

	private void pathLine(Composite left) {
		Label path = PageParts.label(left, PageParts.shortened(folder), Tone.INK3);
		path.setFont(Theme.small());
	}

	private void others(Composite parent) {
		Composite right = PageParts.column(parent, 1);
		List<Path> others = screen.others(folder);
		if (!others.isEmpty()) {
			Label heading = PageParts.label(right, LockMessages.otherVaults, Tone.INK2);
			heading.setFont(Theme.bold());
		}
		others.stream().limit(MOST_OTHERS).forEach(other -> {
			Composite row = PageParts.column(right, 2);
			Label icon = new Label(row, SWT.NONE);
			icon.setImage(Icon.FOLDER.image());
			Link link = PageParts.link(row, RecentVaults.name(other), "lock.other", () -> screen.showUnlock(other, ""));
			link.setToolTipText(other.toString());
			new Label(row, SWT.NONE);
			Label path = new Label(row, SWT.NONE);
			path.setText(PageParts.shortened(other));
			path.setFont(Theme.small());
			path.setForeground(Theme.colour(Tone.INK3));
		});
		Composite buttons = PageParts.column(right, 2);
		((GridData) buttons.getLayoutData()).verticalIndent = others.isEmpty() ? 0 : 12;
		PageParts.button(buttons, LockMessages.openVault, "lock.open", () -> PageParts
				.folder(screen.shell(), LockMessages.chooseOpen).ifPresent(chosen -> screen.showUnlock(chosen, "")));
		PageParts.button(buttons, LockMessages.newVault, "lock.new", screen::showNew);
		Link restore = PageParts.link(right, LockMessages.restore, "lock.restore", screen::showRestore);
		restore.setLayoutData(indented());
		DemoOffer.in(right, screen, 12);
	}

	private static GridData indented() {
		GridData data = new GridData();
		data.verticalIndent = 12;
		return data;
	}

	private void start() {
		enable(false);
		unlock.setText(LockMessages.opening);
		sentence.setText("");
		screen.work().unlock(folder, passphrase.getTextChars(), failure -> {
			enable(true);
			unlock.setText(LockMessages.unlock);
			if (failure instanceof TooManyTries tries) {
				new Pause(unlock, sentence, tries.left()).begin();
			} else {
				sentence.setText(VaultSentences.of(failure));
			}
			passphrase.setFocus();
			passphrase.selectAll();
		});
	}

	private void enable(boolean enabled) {
		passphrase.setEnabled(enabled);
		unlock.setEnabled(enabled);
	}
}
