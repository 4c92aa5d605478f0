package org.afterglow.ui.pictures;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.eclipse.swt.widgets.Control;

/** Follows changes that may come in crowds. */
final class Refreshing {

	/** A person sees no difference below this. */
	private static final int PAUSE_MILLIS = 120;

	private Refreshing() {
	}

	/** Until the owner is disposed. */
	static void of(Control owner, Function<Runnable, ? extends AutoCloseable> listening, Runnable refresh) {
		AtomicBoolean pending = new AtomicBoolean();
		AutoCloseable listens = listening.apply(() -> {
			if (pending.compareAndSet(false, true)) {
				Jobs.later(owner, () -> owner.getDisplay().timerExec(PAUSE_MILLIS, () -> {
					pending.set(false);
					if (!owner.isDisposed()) {
						refresh.run();
					}
				}));
			}
		});
		owner.addDisposeListener(event -> {
			try {
				listens.close();
			} catch (Exception e) {
				Failures.log(e);
			}
		});
	}
}
