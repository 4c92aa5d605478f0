package org.afterglow.ui.help.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class TrailTest {

	private final Trail<String> trail = new Trail<>();

	@Test
	void onesWayIsGoneBackAndForward() {
		trail.go("contents");
		trail.go("search");
		assertEquals(Optional.of("contents"), trail.back());
		assertFalse(trail.hasBack());
		assertEquals(Optional.of("search"), trail.forward());
		assertFalse(trail.hasForward());
		assertEquals(Optional.empty(), trail.forward());
	}

	@Test
	void whoTurnsOffForgetsWhatWasAhead() {
		trail.go("contents");
		trail.go("search");
		trail.back();
		trail.go("lock");
		assertEquals(Optional.empty(), trail.forward());
		assertEquals(Optional.of("contents"), trail.back());
	}

	@Test
	void theSamePlaceTwiceIsOneStop() {
		trail.go("lock");
		trail.go("lock");
		assertFalse(trail.hasBack());
	}

	@Test
	void aSearchWhileItIsTypedIsOneStop() {
		trail.go("contents");
		trail.go("f");
		trail.change("fe");
		trail.change("ferry");
		assertEquals(Optional.of("ferry"), trail.here());
		assertTrue(trail.hasBack());
		assertEquals(Optional.of("contents"), trail.back());
	}
}
