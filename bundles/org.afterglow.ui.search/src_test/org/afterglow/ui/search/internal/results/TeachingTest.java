package org.afterglow.ui.search.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TeachingTest {

	@Test
	void whereNothingIsFoundTheSameIsOfferedWithLessAskedFor() {
		assertEquals(List.of("black* tide*", "black~ tide~", "black OR tide"), queries(Teaching.nothing("black tide")));
		assertEquals(List.of("code:\"Lit window\" (tide* OR moon*) NOT sun*", "code:\"Lit window\" (tide~ OR moon~) NOT sun~"),
				queries(Teaching.nothing("code:\"Lit window\" (tide OR moon) NOT sun")));
	}

	@Test
	void whatCannotBeLoosenedIsNotOffered() {
		assertEquals(List.of(), queries(Teaching.nothing("\"black tide\"")));
	}

	@Test
	void anEmptyFieldTeachesUntilSomethingWasAsked() {
		assertTrue(queries(Teaching.begin(List.of())).size() > 3);
		assertEquals(List.of("lamp", "door"), queries(Teaching.begin(List.of("lamp", "door"))));
	}

	private static List<String> queries(List<ResultRow> rows) {
		return rows.stream().filter(ResultRow.OfSearch.class::isInstance).map(row -> assertInstanceOf(ResultRow.OfSearch.class, row).query()).toList();
	}
}
