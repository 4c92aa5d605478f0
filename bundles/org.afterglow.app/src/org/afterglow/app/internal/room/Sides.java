package org.afterglow.app.internal.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;

/**
 * Keeps the sides of the window as wide as they should be while the window grows and shrinks: the text takes what is left. The
 * platform deals in shares, so these are set anew with every size; a side that somebody dragged keeps that width.
 */
final class Sides {

	private static final int SASH = 4;
	private static final int SHARES = 10_000;

	/** What was set last, to learn from a difference that somebody dragged. */
	private record Set(int share, int of) {
	}

	private final Map<MUIElement, Set> set = new HashMap<>();
	private final Map<MUIElement, Integer> dragged = new HashMap<>();

	/**
	 * @param side a stack or what holds it, in a row of two
	 * @param width in pixels, unless somebody wants it otherwise
	 * @param across width of the row
	 * @return what is left beside it
	 */
	int fit(MUIElement side, int width, int across) {
		Optional<MUIElement> beside = beside(side);
		if (beside.isEmpty() || across <= SASH || !side.isVisible() || !side.isToBeRendered()) {
			return across;
		}
		MUIElement rest = beside.get();
		notice(side, rest);
		int wanted = Math.min(dragged.getOrDefault(side, width), across * 2 / 3);
		int now = (int) ((long) wanted * SHARES / (across - SASH));
		side.setContainerData(Integer.toString(now));
		rest.setContainerData(Integer.toString(SHARES - now));
		set.put(side, new Set(now, across - SASH));
		return across - SASH - wanted;
	}

	/** The width that somebody gave to a side. */
	Optional<Integer> dragged(MUIElement side) {
		beside(side).ifPresent(rest -> notice(side, rest));
		return Optional.ofNullable(dragged.get(side));
	}

	/** Gives the side this width from now on, as if somebody had dragged it. */
	void drag(MUIElement side, int width) {
		dragged.put(side, width);
	}

	private void notice(MUIElement side, MUIElement rest) {
		Set before = set.get(side);
		long total = Math.max(1, (long) share(side) + share(rest));
		if (before != null && Math.abs(share(side) * (long) SHARES / total - before.share()) > 5) {
			dragged.put(side, (int) ((long) share(side) * before.of() / total));
		}
	}

	private static Optional<MUIElement> beside(MUIElement side) {
		return Optional.ofNullable(side.getParent()).map(MElementContainer::getChildren).filter(row -> row.size() == 2)
				.map(row -> row.get(row.indexOf(side) == 0 ? 1 : 0));
	}

	private static int share(MUIElement element) {
		try {
			return Integer.parseInt(element.getContainerData());
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
