package org.afterglow.ui.pictures.internal;

import java.io.IOException;

/** Draws an outline, wherever that is drawn. Coordinates are units of the scene. */
public interface Pen {

	void move(double x, double y) throws IOException;

	void line(double x, double y) throws IOException;

	void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException;

	void close() throws IOException;
}
