package org.afterglow.ui.narrative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.junit.jupiter.api.Test;

class PageRulesTest {

	@Test
	void theColumnIsSixtySixCharactersInTheMiddle() {
		Column column = Column.in(1000, 8);
		assertEquals(528, column.width());
		assertEquals(236, column.left());
		assertEquals(236, column.right());
		assertTrue(column.names());
	}

	@Test
	void theMarginKeepsItsRoomWhenTheEditorGetsNarrow() {
		Column column = Column.in(772, 8);
		assertEquals(772, column.left() + column.width() + column.right());
		assertTrue(column.left() >= 76 && column.right() >= 140, column.toString());
		Column narrow = Column.in(500, 8);
		assertEquals(500, narrow.left() + narrow.width() + narrow.right());
		assertEquals(12, narrow.left());
		assertFalse(narrow.names());
	}

	@Test
	void aSecondVersionHasTheSameWordsAndCodingsUnderIdsOfItsOwn() {
		Narrative narrative = Narrative.told(SessionId.random(), "The ferry", "a white door", Instant.EPOCH).atVersion(4);
		Anchor anchor = Anchor.on(narrative.id(), narrative.text(), new TextSpan(2, 7));
		Coding coding = Coding.of(anchor.id(), CodeId.random(), Instant.EPOCH).withMemo("seen before");
		CodedNarrative copy = SecondVersion.of(new CodedNarrative(narrative, List.of(anchor), List.of(coding)), "Again");
		assertEquals(0, copy.narrative().version());
		assertEquals("a white door", copy.narrative().text());
		assertEquals(anchor.span(), copy.anchors().getFirst().span());
		assertEquals(coding.code(), copy.codings().getFirst().code());
		assertEquals("seen before", copy.codings().getFirst().memo());
		assertFalse(copy.narrative().id().equals(narrative.id()));
		assertFalse(copy.anchors().getFirst().id().equals(anchor.id()));
	}

	@Test
	void everySentenceIsThereAndCanBeFilled() throws Exception {
		for (Field field : Messages.class.getDeclaredFields()) {
			if (Modifier.isPublic(field.getModifiers())) {
				String sentence = (String) field.get(null);
				assertFalse(sentence.startsWith("NLS missing"), field.getName());
				new MessageFormat(sentence);
				assertFalse(sentence.contains("'"), "an apostrophe hides places: " + field.getName());
			}
		}
		assertEquals("1 word     3 codings", Messages.with(Messages.foot, 1, 3));
		assertEquals("No words     No codings", Messages.with(Messages.foot, 0, 0));
	}
}
