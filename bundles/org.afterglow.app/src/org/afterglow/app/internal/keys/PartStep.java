package org.afterglow.app.internal.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Goes to the part at the right of this one or below it, and round again; backwards with the other command. No list comes up
 * on the way: parts stand where they stand.
 */
public final class PartStep extends AbstractHandler {

	private static final String BACK = "org.afterglow.app.previousPart";

	/** A part that is seen, and where. */
	private record Seen(IWorkbenchPart part, Point corner) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<IWorkbenchPart> parts = inOrder(page);
		if (!parts.isEmpty()) {
			int step = BACK.equals(event.getCommand().getId()) ? -1 : 1;
			int here = parts.indexOf(page.getActivePart());
			page.activate(parts.get(here < 0 ? 0 : Math.floorMod(here + step, parts.size())));
		}
		return null;
	}

	/** From left to right, and what stands one above the other from above. */
	private static List<IWorkbenchPart> inOrder(IWorkbenchPage page) {
		List<IWorkbenchPart> parts = new ArrayList<>();
		Optional.<IWorkbenchPart>ofNullable(page.getActiveEditor()).ifPresent(parts::add);
		for (IViewReference view : page.getViewReferences()) {
			Optional.ofNullable(view.getPart(false)).filter(page::isPartVisible).ifPresent(parts::add);
		}
		Comparator<Seen> across = Comparator.comparingInt(seen -> seen.corner().x);
		return parts.stream().map(PartStep::seen).flatMap(Optional::stream)
				.sorted(across.thenComparingInt(seen -> seen.corner().y)).map(Seen::part).toList();
	}

	private static Optional<Seen> seen(IWorkbenchPart part) {
		return Optional.ofNullable(part.getSite().getService(MPart.class)).map(MPart::getWidget)
				.filter(Control.class::isInstance).map(Control.class::cast)
				.filter(control -> !control.isDisposed() && control.isVisible())
				.map(control -> new Seen(part, control.toDisplay(0, 0)));
	}
}
