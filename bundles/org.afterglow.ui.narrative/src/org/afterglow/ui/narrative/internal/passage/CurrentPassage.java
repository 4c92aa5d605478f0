package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.internal.page.Lull;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;

/** Where the person is in the narrative they were in last; one for the workbench. UI thread. */
public final class CurrentPassage {

	/** Moving the caret through a text is not a visit to every passage on the way, and who types waits for nobody. */
	private static final int PAUSE_MILLIS = 120;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Reading> reading = Optional.empty();
	private final Runnable quiet = () -> listeners.forEach(Runnable::run);

	/** The one of the workbench. */
	public static CurrentPassage of(IServiceLocator workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		CurrentPassage known = context.get(CurrentPassage.class);
		if (known == null) {
			known = new CurrentPassage();
			context.set(CurrentPassage.class, known);
		}
		return known;
	}

	/** Follows the narrative while it is the one the person is in. */
	public void follow(Reading opened) {
		StyledText text = opened.open().text();
		Follower follower = new Follower(opened);
		text.addListener(SWT.FocusIn, event -> enter(opened));
		text.addListener(SWT.Selection, event -> follower.changed());
		text.addCaretListener(event -> follower.changed());
		opened.open().document().listen(follower);
		opened.open().page().whenCodesChange(follower::changed);
		text.addDisposeListener(event -> {
			opened.open().document().stopListening(follower);
			leave(opened);
		});
		if (reading.isEmpty() || text.isFocusControl()) {
			enter(opened);
		}
	}

	Optional<Reading> reading() {
		return reading;
	}

	/** Calls back a moment after something changed, as long as the widget is there. */
	void listen(Widget owner, Runnable changed) {
		listeners.add(changed);
		owner.addDisposeListener(event -> listeners.remove(changed));
	}

	private void enter(Reading entered) {
		if (reading.filter(entered::equals).isEmpty()) {
			reading = Optional.of(entered);
			listeners.forEach(Runnable::run);
		}
	}

	private void leave(Reading left) {
		if (reading.filter(left::equals).isPresent()) {
			reading = Optional.empty();
			listeners.forEach(Runnable::run);
		}
	}

	private final class Follower implements DocumentListener {

		private final Reading own;
		private final Lull lull;

		private Follower(Reading own) {
			this.own = own;
			lull = Lull.of(own.open().text());
		}

		@Override
		public void textChanged(int start, int end) {
			if (isCurrent()) {
				lull.typed(quiet);
			}
		}

		@Override
		public void marksChanged(int start, int end) {
			changed();
		}

		private void changed() {
			if (isCurrent() && !lull.takes(quiet)) {
				own.open().text().getDisplay().timerExec(PAUSE_MILLIS, quiet);
			}
		}

		private boolean isCurrent() {
			return reading.filter(own::equals).isPresent();
		}
	}
}
