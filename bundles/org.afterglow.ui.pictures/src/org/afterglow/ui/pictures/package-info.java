/**
 * Pictures of a module's own: maps, matrices, diagrams. What is seen is a list of {@link org.afterglow.ui.pictures.Shape shapes} and
 * {@link org.afterglow.ui.pictures.Item items}, a {@link org.afterglow.ui.pictures.Scene}. Painting, the mouse, the keyboard, screen
 * readers, files and print all go through that one list.
 *
 * <p>Lengths are in units: a line of the system's text is {@value org.afterglow.ui.pictures.Room#LINE} of them high, whatever its size
 * in points, so that a picture grows with the letters. Colours are named by what they are for and never by value.
 *
 * @since 1.0
 */
package org.afterglow.ui.pictures;
