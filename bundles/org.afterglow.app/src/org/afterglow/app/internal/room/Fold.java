package org.afterglow.app.internal.room;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;

/** A side of the window that folds when there is little room. */
enum Fold {

	TREE(SideValue.LEFT, Layouts.PRACTICE, Set.of(Layouts.LEFT)),
	RIGHT(SideValue.RIGHT, Layouts.CODEBOOK, Set.of(Layouts.RIGHT, Layouts.RIGHT_BELOW));

	private final SideValue side;
	private final String view;
	private final Set<String> stacks;

	Fold(SideValue side, String view, Set<String> stacks) {
		this.side = side;
		this.view = view;
		this.stacks = stacks;
	}

	/** What is folded in so much room. */
	static Set<Fold> in(Room room) {
		Set<Fold> folded = EnumSet.noneOf(Fold.class);
		if (!room.treeStays()) {
			folded.add(TREE);
		}
		if (!room.rightStays()) {
			folded.add(RIGHT);
		}
		return folded;
	}

	SideValue side() {
		return side;
	}

	/** The view that is asked for by the button of the fold. */
	String view() {
		return view;
	}

	boolean holds(MUIElement stack) {
		return stacks.contains(stack.getElementId());
	}
}
