package org.afterglow.ui.clients.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void everySentenceIsThereAndUsed() throws Exception {
		Properties sentences = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			sentences.load(in);
		}
		Set<String> fields = Arrays.stream(Messages.class.getDeclaredFields())
				.filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(sentences.stringPropertyNames()));
	}

	@Test
	void theVoiceOfTheHouseIsKept() throws Exception {
		Properties sentences = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			sentences.load(in);
		}
		sentences.forEach((key, sentence) -> assertFalse(
				sentence.toString().matches("(?is).*\\b(please|sorry|oops|invalid|illegal|fatal|abort|patient)\\b.*|.*!.*"),
				key + " is not in our voice"));
	}
}
