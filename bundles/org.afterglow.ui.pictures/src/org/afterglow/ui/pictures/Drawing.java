package org.afterglow.ui.pictures;

/**
 * Makes a scene for the room there is. Asked again whenever the room, the letters, the look or the zoom changes, so it has to be quick:
 * no records, no long calculations. UI thread.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Drawing {

	/**
	 * The scene as it is now.
	 *
	 * @since 1.0
	 */
	Scene in(Room room);
}
