package org.afterglow.ui.narrative.internal.drag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class DraggedCodesTest {

	private static final String TOLD = "A ferry came.";

	@Test
	void aCodeMarksTheSelectionItFallsOn() {
		assertEquals(Optional.of(new TextSpan(2, 7)), DraggedCodes.aimed(TOLD, new Point(1, 8), 4));
	}

	@Test
	void aCodeBesideTheSelectionMarksNothing() {
		assertEquals(Optional.empty(), DraggedCodes.aimed(TOLD, new Point(2, 7), 10));
	}

	@Test
	void whereNothingIsSelectedTheWordIsMarked() {
		assertEquals(Optional.of(new TextSpan(8, 12)), DraggedCodes.aimed(TOLD, new Point(0, 0), 9));
	}
}
