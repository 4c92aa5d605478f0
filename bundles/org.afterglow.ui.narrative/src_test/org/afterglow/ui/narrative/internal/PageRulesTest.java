package org.afterglow.ui.narrative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
	}
}
