package org.afterglow.ui.pictures.internal.file;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Scene;

/** The sheet a scene is put on: as large as the scene, with a margin. */
final class Paper {

	private static final double MARGIN = 24;

	private Paper() {
	}

	static Area of(Scene scene) {
		return scene.bounds().grown(MARGIN);
	}
}
