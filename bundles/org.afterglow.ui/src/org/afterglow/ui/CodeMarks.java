package org.afterglow.ui;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * How codes show besides their colour: the shape of the kind and the texture of the stripe.
 *
 * @since 1.0
 */
public final class CodeMarks {

	/** Texture of a stripe; two colours that look alike to some eyes never share one. */
	public enum Texture {
		/** Unbroken. */
		SOLID,
		/** Long marks. */
		DASHED,
		/** Points. */
		DOTTED,
		/** Two lines. */
		DOUBLE
	}

	private static final int SIZE = 12;

	private CodeMarks() {
	}

	/** The texture of a colour: what the colour says is said by it as well. */
	public static Texture texture(CodeColour colour) {
		return switch (colour) {
			case CLAY, SKY, ROSE -> Texture.SOLID;
			case OCHRE, LAGOON, VIOLET -> Texture.DOTTED;
			case OLIVE, FERN, MULBERRY -> Texture.DASHED;
			case INDIGO, UMBER, SLATE -> Texture.DOUBLE;
		};
	}

	/** The kind's shape in the code's colour, 12 px; shared, never disposed. */
	public static Image image(CodeKind kind, CodeColour colour) {
		RGB fill = Theme.stripe(colour).getRGB();
		// By the colour itself as well: in high contrast the system may give it another one.
		String key = CodeMarks.class.getName() + kind + colour + fill;
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.get(key) == null) {
			images.put(key, new Image(Display.getCurrent(), new ShapeDrawer(kind, fill), SIZE, SIZE));
		}
		return Pictures.known(images.get(key), () -> image(kind, colour));
	}

	/** Draws black on the white that an image begins with, then turns how black it is into how much it covers. */
	private record ShapeDrawer(CodeKind kind, RGB fill) implements ImageGcDrawer {

		@Override
		public void drawOn(GC gc, int width, int height) {
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
			paint(gc, kind, new Rectangle(0, 0, width, height));
		}

		@Override
		public void postProcess(ImageData data) {
			int colour = data.palette.getPixel(fill);
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					data.setAlpha(x, y, 255 - data.palette.getRGB(data.getPixel(x, y)).red);
					data.setPixel(x, y, colour);
				}
			}
		}
	}

	/** Fills the kind's shape in the background colour of the GC. */
	public static void paint(GC gc, CodeKind kind, Rectangle room) {
		gc.setAntialias(SWT.ON);
		float unit = Math.min(room.width, room.height) / 12f;
		Path shape = new Path(gc.getDevice());
		try {
			outline(kind, shape, room.x, room.y, unit);
			gc.fillPath(shape);
		} finally {
			shape.dispose();
		}
	}

	/** Paints one stripe of a coding, 3 px wide, in the texture of its colour. */
	public static void paintStripe(GC gc, CodeColour colour, int x, int y, int height) {
		gc.setBackground(Theme.stripe(colour));
		switch (texture(colour)) {
			case SOLID -> gc.fillRectangle(x, y, 3, height);
			case DASHED -> broken(gc, x, y, height, 9, 4);
			case DOTTED -> broken(gc, x, y, height, 3, 3);
			case DOUBLE -> {
				gc.fillRectangle(x - 1, y, 2, height);
				gc.fillRectangle(x + 3, y, 2, height);
			}
		}
	}

	private static void broken(GC gc, int x, int y, int height, int mark, int gap) {
		for (int at = 0; at < height; at += mark + gap) {
			gc.fillRectangle(x, y + at, 3, Math.min(mark, height - at));
		}
	}

	private static void outline(CodeKind kind, Path path, float x, float y, float unit) {
		switch (kind) {
			case SYMBOL -> polygon(path, x, y, unit, 6, 0.5f, 11.5f, 6, 6, 11.5f, 0.5f, 6);
			case THEME -> path.addArc(x + 1.5f * unit, y + 1.5f * unit, 9 * unit, 9 * unit, 0, 360);
			case AFFECT -> {
				path.moveTo(x + 6 * unit, y + 0.5f * unit);
				path.cubicTo(x + 8 * unit, y + 4 * unit, x + 10 * unit, y + 5.5f * unit, x + 10 * unit, y + 7.8f * unit);
				path.cubicTo(x + 10 * unit, y + 12.6f * unit, x + 2 * unit, y + 12.6f * unit, x + 2 * unit, y + 7.8f * unit);
				path.cubicTo(x + 2 * unit, y + 5.5f * unit, x + 4 * unit, y + 4 * unit, x + 6 * unit, y + 0.5f * unit);
				path.close();
			}
			case BODY -> path.addRectangle(x + 2 * unit, y + 2 * unit, 8 * unit, 8 * unit);
			case PERCEPTION -> polygon(path, x, y, unit, 6, 1, 11.5f, 10.5f, 0.5f, 10.5f);
			case PART -> polygon(path, x, y, unit, 3.4f, 1.2f, 8.6f, 1.2f, 11.4f, 6, 8.6f, 10.8f, 3.4f, 10.8f, 0.6f, 6);
			case THOUGHT -> polygon(path, x, y, unit, 1, 2, 11, 2, 11, 8.5f, 5.5f, 8.5f, 3, 11.2f, 3, 8.5f, 1, 8.5f);
		}
	}

	private static void polygon(Path path, float x, float y, float unit, float... points) {
		path.moveTo(x + points[0] * unit, y + points[1] * unit);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(x + points[i] * unit, y + points[i + 1] * unit);
		}
		path.close();
	}
}
