package org.afterglow.app.internal.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.afterglow.records.AuditEvent;
import org.afterglow.ui.Question;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Copies a vault under new keys, says how far it is, and at the end asks what becomes of the old one. */
final class RekeyCopy {

	private static final int HUNDRED = 100;

	private final LockScreen screen;
	private final Path old;
	private final Path fresh;
	private final Composite page;
	private final Label sentence;
	private final ProgressBar bar;
	private final Composite buttons;
	private final AtomicBoolean cancelled = new AtomicBoolean();
	private final AtomicInteger shown = new AtomicInteger(-1);
	private final CopyProgress progress = new CopyProgress() {
		@Override
		public void done(long bytes, long all) {
			int share = all == 0 ? HUNDRED : (int) (bytes * HUNDRED / all);
			if (shown.getAndSet(share) != share) {
				screen.shell().getDisplay().asyncExec(() -> tell(share));
			}
		}

		@Override
		public boolean cancelled() {
			return cancelled.get();
		}
	};

	RekeyCopy(Composite room, LockScreen screen, Path old, Path fresh) {
		this.screen = screen;
		this.old = old;
		this.fresh = fresh;
		page = PageParts.column(room, 1);
		page.setLayoutData(null);
		PageParts.heading(page, NLS.bind(LockMessages.rekeyTitle, RecentVaults.name(old)));
		sentence = PageParts.sentence(page, "rekey.progress");
		sentence.setForeground(Theme.colour(Tone.PAGE_INK));
		bar = WidgetKey.key(new ProgressBar(page, SWT.SMOOTH), "rekey.bar");
		WidgetKey.spoken(bar, LockMessages.rekey);
		GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		wide.widthHint = PageParts.FIELD;
		bar.setLayoutData(wide);
		buttons = PageParts.column(page, 3);
		((GridData) buttons.getLayoutData()).verticalIndent = 12;
	}

	/**
	 * @param before what the log of the new vault is told of the time before it
	 * @param failed gets a sentence; everything is as it was then
	 */
	void start(char[] now, char[] typed, RecoveryCode code, List<AuditEvent> before, Consumer<String> failed) {
		Button cancel = PageParts.button(buttons, LockMessages.rekeyCancel, "rekey.cancel", () -> cancelled.set(true));
		tell(0);
		cancel.setFocus();
		char[] proof = now.clone();
		screen.work().rekey(old, now, fresh, typed, code, before, progress, () -> done(cancel, proof), failure -> {
			Rows.forget(proof);
			failed.accept(failure instanceof CancellationException ? LockMessages.rekeyCancelled : VaultSentences.of(failure));
		});
	}

	private void tell(int share) {
		if (!page.isDisposed() && bar.getVisible()) {
			bar.setSelection(share);
			sentence.setText(NLS.bind(LockMessages.rekeyCopying, Integer.toString(share)));
		}
	}

	private void done(Button cancel, char[] proof) {
		page.addListener(SWT.Dispose, event -> Rows.forget(proof));
		cancel.dispose();
		bar.setVisible(false);
		Button open = PageParts.button(buttons, LockMessages.rekeyOpen, "rekey.open", () -> screen.showUnlock(fresh, ""));
		Button destroy = PageParts.button(buttons, LockMessages.rekeyDestroy, "rekey.destroy", () -> {
			// A button that goes away while it is pressed would take the focus with it.
		});
		destroy.addListener(SWT.Selection, event -> destroy(destroy, open, proof));
		say(NLS.bind(LockMessages.rekeyDone, old));
		screen.shell().setDefaultButton(open);
		open.setFocus();
	}

	private void destroy(Button destroy, Button open, char[] proof) {
		int answer = Question.ask(screen.shell(), LockMessages.rekeyDestroyTitle, NLS.bind(LockMessages.rekeyDestroyAsk, old),
				LockMessages.rekeyDestroyYes, LockMessages.rekeyDestroyNo);
		if (answer != 0) {
			return;
		}
		destroy.setEnabled(false);
		screen.work().destroy(old, proof.clone(), () -> {
			say(LockMessages.rekeyDestroyed);
			open.setFocus();
		}, failure -> {
			destroy.setEnabled(true);
			say(VaultSentences.of(failure));
		});
	}

	private void say(String text) {
		sentence.setText(text);
		page.layout(true, true);
	}
}
