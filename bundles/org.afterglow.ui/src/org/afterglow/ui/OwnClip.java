package org.afterglow.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;

/**
 * What a person copies or cuts here stays on the clipboard for a minute, then, or when the vault locks, it is taken away. What
 * another program put there meanwhile is never touched. On the UI thread alone.
 *
 * @since 1.0
 */
public final class OwnClip {

	/** How long it stays. */
	public static final Duration STAYS = Duration.ofMinutes(1);

	/** The clipboard. */
	interface Board {
		/** Text that lies there, whoever put it there. */
		Optional<String> text();

		/** Puts it there again, marked so that histories of clipboards leave it out, where the system knows such a mark. */
		void mark(String text);

		void clear();
	}

	private final Board board;
	private final BiConsumer<Integer, Runnable> timer;
	private final Runnable wake = this::look;
	private LongSupplier nanos;
	private Optional<String> own = Optional.empty();
	private long since;

	/**
	 * @param timer runs something after some milliseconds; asked again for the same it forgets the time before
	 * @param nanos a clock that is never set
	 */
	OwnClip(Board board, BiConsumer<Integer, Runnable> timer, LongSupplier nanos) {
		this.board = board;
		this.timer = timer;
		this.nanos = nanos;
	}

	/** Watches copying and cutting as long as the workbench is there, which knows it in its context. */
	public static OwnClip watch(IWorkbench workbench) {
		Display display = workbench.getDisplay();
		OwnClip clip = new OwnClip(new SystemBoard(display), display::timerExec, System::nanoTime);
		workbench.getService(ICommandService.class).addExecutionListener(clip.new Copying());
		workbench.getService(IEclipseContext.class).set(OwnClip.class, clip);
		return clip;
	}

	/** From now on time is read here. */
	public void clock(LongSupplier other) {
		long passed = nanos.getAsLong() - since;
		nanos = other;
		since = nanos.getAsLong() - passed;
		look();
	}

	/** Something was copied: what lies on the clipboard now is ours. */
	void copied() {
		own = board.text().filter(text -> !text.isEmpty());
		own.ifPresent(board::mark);
		since = nanos.getAsLong();
		look();
	}

	/** Takes away what is ours, if it still lies there. */
	public void clear() {
		if (own.isPresent() && board.text().equals(own)) {
			board.clear();
		}
		own = Optional.empty();
	}

	private void look() {
		if (own.isEmpty()) {
			return;
		}
		Duration left = STAYS.minusNanos(nanos.getAsLong() - since);
		if (left.isPositive()) {
			timer.accept((int) left.toMillis() + 1, wake);
		} else {
			clear();
		}
	}

	/** Hears the commands that copy, in whatever window and field. */
	private final class Copying implements IExecutionListener {
		@Override
		public void postExecuteSuccess(String command, Object result) {
			if (command.equals(IWorkbenchCommandConstants.EDIT_COPY) || command.equals(IWorkbenchCommandConstants.EDIT_CUT)) {
				copied();
			}
		}

		@Override
		public void notHandled(String command, NotHandledException exception) {
			// Nothing was copied.
		}

		@Override
		public void postExecuteFailure(String command, ExecutionException exception) {
			// Nothing was copied.
		}

		@Override
		public void preExecute(String command, ExecutionEvent event) {
			// Not yet.
		}
	}
}
