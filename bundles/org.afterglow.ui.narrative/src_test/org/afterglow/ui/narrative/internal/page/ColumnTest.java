package org.afterglow.ui.narrative.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColumnTest {

	@Test
	void theColumnIsSixtySixCharactersInTheMiddle() {
		Column column = Column.in(1000, 8, 16);
		assertEquals(528, column.width());
		assertEquals(236, column.left());
		assertEquals(236, column.right());
		assertTrue(column.names());
	}

	@Test
	void theMarginKeepsItsRoomWhenTheEditorGetsNarrow() {
		Column column = Column.in(772, 8, 16);
		assertEquals(772, column.left() + column.width() + column.right());
		assertTrue(column.left() >= 76 && column.right() >= 140, column.toString());
		Column narrow = Column.in(500, 8, 16);
		assertEquals(500, narrow.left() + narrow.width() + narrow.right());
		assertEquals(12, narrow.left());
		assertFalse(narrow.names());
	}

	@Test
	void aWiderWindowLeavesTheColumnAsItIs() {
		assertEquals(Column.in(800, 8, 16).width(), Column.in(1900, 8, 16).width());
	}
}
