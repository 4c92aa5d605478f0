package org.afterglow.app.internal.room;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/**
 * How much room there is and what gives when there is little. Everything is counted at the usual size of letters: letters twice
 * as large make half the room.
 *
 * @param width of the window, in points at the usual size of letters
 * @param letters how large letters are, 1 is usual
 */
public record Room(double width, double letters) {

	private static final int NARROW = 800;
	private static final int SLIM = 1024;
	private static final int USUAL = 1200;
	private static final int STANDARD = 1280;
	private static final int WIDE = 1920;
	/** Height of a line of the system's face at the size for which the sizes here were drawn. */
	private static final double USUAL_LINE = 19;

	public Room {
		if (!(width >= 0) || !(letters > 0)) {
			throw new IllegalArgumentException("no room: " + width + " at " + letters);
		}
	}

	/** The room inside something that goes across the window. */
	public static Room of(Composite across) {
		GC gc = new GC(across);
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			FontMetrics metrics = gc.getFontMetrics();
			double letters = Math.max(1, metrics.getHeight() / USUAL_LINE);
			return new Room(across.getClientArea().width / letters, letters);
		} finally {
			gc.dispose();
		}
	}

	/** Whether passage and codebook stand one above the other; else they are tabs of one stack. */
	public boolean rightInTwo() {
		return width >= USUAL;
	}

	/** Whether the practice tree stays beside the text; else it comes when it is asked for. */
	public boolean treeStays() {
		return width >= SLIM;
	}

	/** Whether what is at the right of the text stays there. */
	public boolean rightStays() {
		return width >= NARROW;
	}

	/** Whether commands of the toolbar have their names beside their pictures. */
	public boolean namesCommands() {
		return width >= SLIM;
	}

	/** Width in pixels of a side that is so wide in the standard and in the wide window. */
	public int side(int standard, int wide) {
		double share = Math.clamp((width - STANDARD) / (WIDE - STANDARD), 0, 1);
		return pixels(standard + share * (wide - standard));
	}

	/** Width of the field in the toolbar, in pixels. */
	public int findField() {
		return pixels(Math.clamp(width / 5, 100, 250));
	}

	private int pixels(double usual) {
		return (int) Math.round(usual * letters);
	}
}
