package org.afterglow.ui.narrative.internal.focus;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Theme;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * Only the page: everything around one narrative folds away until Escape, or until another part is asked for. While one
 * types, the line stays where it is and the page moves.
 */
public final class FocusMode {

	private static final double LINE_AT = 0.42;

	private final IWorkbenchPartSite site;
	private final Composite inside;
	private final StyledText text;
	private final Consumer<Boolean> changed;
	private final IPartListener2 leaving = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) != site.getPart()) {
				leave();
			}
		}
	};
	private Optional<Surroundings> folded = Optional.empty();

	/** @param changed called with true when only the page is there, with false when the rest is back */
	public FocusMode(IWorkbenchPartSite site, Composite inside, StyledText text, Consumer<Boolean> changed) {
		this.site = site;
		this.inside = inside;
		this.text = text;
		this.changed = changed;
		text.addListener(SWT.Modify, event -> text.getDisplay().asyncExec(this::calm));
		text.addVerifyKeyListener(event -> {
			if (event.doit && event.keyCode == SWT.ESC && folded.isPresent()) {
				event.doit = false;
				leave();
			}
		});
		text.addDisposeListener(event -> leave());
		Theme.listen(text, () -> text.getDisplay().asyncExec(() -> folded.ifPresent(Surroundings::foldAgain)));
	}

	/** Folds everything away, or brings it back. */
	public void toggle() {
		if (folded.isPresent()) {
			leave();
		} else {
			enter();
		}
	}

	private void enter() {
		MPart part = site.getService(MPart.class);
		if (site.getService(EModelService.class).getTopLevelWindowFor(part) instanceof MTrimmedWindow window) {
			folded = Optional.of(Surroundings.fold(part, window, inside));
			site.getPage().addPartListener(leaving);
			changed.accept(true);
			text.setFocus();
		}
	}

	private void leave() {
		folded.ifPresent(around -> {
			folded = Optional.empty();
			site.getPage().removePartListener(leaving);
			around.unfold();
			if (!text.isDisposed()) {
				changed.accept(false);
			}
		});
	}

	private void calm() {
		if (folded.isPresent() && !text.isDisposed()) {
			int wanted = (int) (text.getClientArea().height * LINE_AT);
			int now = text.getLocationAtOffset(text.getCaretOffset()).y;
			if (now > wanted) {
				text.setTopPixel(text.getTopPixel() + now - wanted);
			}
		}
	}
}
