package org.afterglow.app.internal.room;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.ui.OnlyThePage;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * What stands beside the text, by the room there is: wide windows give the sides more, narrow ones put the right side into one
 * stack, then fold the tree, then the right side. What is folded comes while it is worked with, and goes with that. A double
 * click on a tab gives its stack the whole window, and takes it back.
 */
public final class Arrangement {

	private final IWorkbenchWindow window;
	private final Stacks stacks;
	private final Folds folds;
	private final Widths widths;
	private final Map<MPerspective, MUIElement> whole = new HashMap<>();
	private Optional<Fold> asked = Optional.empty();
	private boolean queued;

	private Arrangement(IWorkbenchWindow window) {
		this.window = window;
		MWindow model = window.getService(MWindow.class);
		EModelService models = window.getService(EModelService.class);
		this.stacks = new Stacks(models, model);
		this.folds = new Folds(models, model);
		this.widths = new Widths(stacks);
	}

	/** Arranges the window for as long as it is there. */
	public static Arrangement of(IWorkbenchWindow window) {
		Arrangement arrangement = new Arrangement(window);
		window.getShell().addListener(SWT.Resize, event -> arrangement.soon());
		window.addPerspectiveListener(arrangement.new Places());
		window.getPartService().addPartListener(arrangement.new Parts());
		TabClicks.listen(window.getShell(), arrangement::toggleWhole);
		arrangement.soon();
		return arrangement;
	}

	/** Widths that somebody gave to sides of the window. */
	public Map<String, Integer> widths() {
		return widths.dragged();
	}

	/** Gives the sides widths that {@link #widths()} told before. */
	public void widths(Map<String, Integer> given) {
		widths.drag(given);
		soon();
	}

	/** Shows a folded side, or folds it again. */
	void toggle(Fold fold) {
		IWorkbenchPage page = window.getActivePage();
		if (asked.filter(fold::equals).isPresent()) {
			asked = Optional.empty();
			Optional.<IWorkbenchPart>ofNullable(page.getActiveEditor()).ifPresent(page::activate);
		} else {
			asked = Optional.of(fold);
			arrange();
			Optional.<IWorkbenchPart>ofNullable(page.findView(fold.view())).ifPresent(page::activate);
		}
		arrange();
	}

	/** Gives a stack the whole window, or its place back. */
	private void toggleWhole(MUIElement stack) {
		stacks.place().ifPresent(place -> {
			MUIElement chosen = stacks.whole(place, stack);
			if (!whole.remove(place, chosen)) {
				whole.put(place, chosen);
			}
			arrange();
		});
	}

	/** Once everything that happens now is done: the platform lays out while it changes. */
	private void soon() {
		Shell shell = window.getShell();
		if (!queued && shell != null && !shell.isDisposed()) {
			queued = true;
			shell.getDisplay().asyncExec(() -> {
				queued = false;
				arrange();
			});
		}
	}

	private void arrange() {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed() || window.getWorkbench().isClosing()
				|| OnlyThePage.in(window.getService(MWindow.class))) {
			return;
		}
		stacks.place().ifPresent(place -> {
			Room room = Room.of(shell);
			Optional<MUIElement> alone = Optional.ofNullable(whole.get(place));
			Set<Fold> folded = Fold.in(room);
			pile(place, room);
			show(place, folded, alone);
			widths.fit(place, room, shell.getClientArea().width);
			folds.show(alone.isPresent() ? Set.of() : folded);
			shell.layout(true, true);
		});
	}

	/** Passage and codebook in two stacks or in one. */
	private void pile(MPerspective place, Room room) {
		Optional<MPlaceholder> codebook = stacks.view(place, Layouts.CODEBOOK);
		Optional<MPartStack> upper = stacks.named(place, Layouts.RIGHT);
		Optional<MPartStack> lower = stacks.named(place, Layouts.RIGHT_BELOW);
		if (codebook.isPresent() && upper.isPresent() && lower.isPresent()) {
			MPartStack wanted = room.rightInTwo() ? lower.get() : upper.get();
			if ((MUIElement) codebook.get().getParent() != wanted) {
				stacks.move(codebook.get(), wanted);
			}
		}
	}

	private void show(MPerspective place, Set<Fold> folded, Optional<MUIElement> alone) {
		for (MPartStack stack : stacks.ofViews(place)) {
			visible(stack, alone.map(stack::equals).orElseGet(
					() -> folded.stream().noneMatch(fold -> fold.holds(stack) && !asked.equals(Optional.of(fold)))));
		}
		stacks.editors(place).ifPresent(editors -> visible(editors, alone.map(editors::equals).orElse(true)));
	}

	private static void visible(MUIElement element, boolean visible) {
		if (element.isVisible() != visible) {
			element.setVisible(visible);
		}
	}

	/** A part that is asked for is seen, whatever was in its way. */
	private void activated(IWorkbenchPart part) {
		stacks.place().ifPresent(place -> {
			Optional<MUIElement> stack = Optional.ofNullable(part.getSite().getService(MPart.class)).flatMap(Stacks::around);
			Optional<Fold> fold = stack.flatMap(each -> Arrays.stream(Fold.values()).filter(one -> one.holds(each)).findFirst());
			MUIElement alone = whole.get(place);
			if (alone != null && stack.map(each -> stacks.whole(place, each)).filter(alone::equals).isEmpty()) {
				whole.remove(place);
				soon();
			}
			if (!asked.equals(fold)) {
				asked = fold;
				soon();
			}
		});
	}

	private final class Places extends PerspectiveAdapter {
		@Override
		public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
			soon();
		}

		@Override
		public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
			if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
				widths.forget();
				whole.clear();
			}
			soon();
		}
	}

	private final class Parts implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			Optional.ofNullable(reference.getPart(false)).ifPresent(Arrangement.this::activated);
		}
	}
}
