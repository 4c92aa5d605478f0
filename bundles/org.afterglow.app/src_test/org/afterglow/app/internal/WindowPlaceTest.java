package org.afterglow.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.app.internal.WindowPlace.Stand;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1920, 1080);

	@TempDir
	private Path folder;

	@Test
	void standsWhereItStood() {
		WindowPlace place = new WindowPlace(folder.resolve("new/window"));
		Stand stand = new Stand(new Rectangle(40, 50, 1300, 900), true);
		place.keep(stand);
		assertEquals(Optional.of(stand), place.last());
		assertEquals(stand, stand.within(SCREEN));
	}

	@Test
	void aSmallerScreenHasRoomForAllOfIt() {
		Stand stand = new Stand(new Rectangle(2000, -30, 1700, 1200), false);
		assertEquals(new Rectangle(0, 0, 1280, 800), stand.within(new Rectangle(0, 0, 1280, 800)).bounds());
		assertEquals(new Rectangle(220, 0, 1700, 1080), stand.within(SCREEN).bounds());
	}

	@Test
	void aWindowTooSmallToSeeIsLarger() {
		assertEquals(new Rectangle(10, 10, 480, 360), new Stand(new Rectangle(10, 10, 3, 3), false).within(SCREEN).bounds());
	}

	@Test
	void theFirstTimeItStandsInTheMiddle() {
		assertEquals(Optional.empty(), new WindowPlace(folder.resolve("none")).last());
		assertEquals(new Rectangle(320, 140, 1280, 800), WindowPlace.usual(SCREEN).bounds());
		assertEquals(new Rectangle(0, 0, 1024, 768), WindowPlace.usual(new Rectangle(0, 0, 1024, 768)).bounds());
	}

	@Test
	void aFileThatMakesNoSenseIsNoReasonToFail() throws IOException {
		Path file = folder.resolve("window");
		Files.writeString(file, "x = far left\n");
		assertEquals(Optional.empty(), new WindowPlace(file).last());
	}
}
