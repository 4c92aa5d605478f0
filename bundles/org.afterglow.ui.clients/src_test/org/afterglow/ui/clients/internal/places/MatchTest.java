package org.afterglow.ui.clients.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MatchTest {

	@Test
	void theBestMatchesComeFirst() {
		List<Optional<Match>> falling = List.of(match("ferry", "Ferry"), match("fer", "Ferry man"), match("fer", "The ferry"),
				match("tf", "The ferry"), match("heron ferry", "The ferry"), match("err", "The ferry"));
		for (int i = 1; i < falling.size(); i++) {
			assertTrue(falling.get(i - 1).orElseThrow().rank() < falling.get(i).orElseThrow().rank(), "place " + i);
		}
	}

	@Test
	void lettersThatWereTypedAreBold() {
		assertEquals("....###", bold("fer", "the ferry").substring(0, 7));
		assertEquals("#...#....", bold("tf", "the ferry"));
		assertEquals("#....#..#......", bold("tia", "tree is a thing"));
		assertEquals("###", bold("fer", "ferry"));
	}

	@Test
	void wordsOfTheContextAloneAreNotEnough() {
		assertEquals(Optional.empty(), match("heron", "The ferry"));
		assertTrue(match("heron 3 fer", "The ferry").isPresent());
		assertEquals(Optional.empty(), match("wren fer", "The ferry"));
	}

	@Test
	void initialsAreThoseOfTheFirstWords() {
		assertTrue(match("itr", "In the rest hour").isPresent());
		assertEquals(Optional.empty(), match("irh", "In the rest hour"));
		assertEquals(Optional.empty(), match("xq", "In the rest hour"));
	}

	private static Optional<Match> match(String typed, String name) {
		return Match.of(Match.Query.of(typed), Match.fold(name), "heron, 3 dosing, im");
	}

	private static String bold(String typed, String name) {
		StringBuilder shown = new StringBuilder();
		for (boolean bold : match(typed, name).orElseThrow().bold()) {
			shown.append(bold ? '#' : '.');
		}
		return shown.toString();
	}
}
