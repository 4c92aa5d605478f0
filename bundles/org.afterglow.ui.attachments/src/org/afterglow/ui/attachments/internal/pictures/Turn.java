package org.afterglow.ui.attachments.internal.pictures;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

import org.afterglow.model.MediaType;
import org.eclipse.swt.graphics.Point;

/** How a photograph has to be turned: cameras write down how they were held, and leave the turning to whoever shows it. */
enum Turn {
	NONE, HALF, RIGHT, LEFT;

	private static final int START_OF_SCAN = 0xDA;
	private static final int APPLICATION = 0xE1;
	private static final int ORIENTATION = 0x0112;
	private static final int HEAD = 10;
	private static final int ENTRY = 12;

	/** What the file says; mirrored pictures, which no camera makes, stay as they are. */
	static Turn of(byte[] bytes, MediaType type) {
		if (!type.name().equals("image/jpeg")) {
			return NONE;
		}
		try {
			return switch (orientation(bytes)) {
				case 3 -> HALF;
				case 6 -> RIGHT;
				case 8 -> LEFT;
				default -> NONE;
			};
		} catch (IndexOutOfBoundsException e) {
			return NONE;
		}
	}

	private static int orientation(byte[] bytes) {
		int at = 2;
		while ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) != START_OF_SCAN) {
			int length = number(bytes, at + 2, 2, false);
			if ((bytes[at + 1] & 0xFF) == APPLICATION && bytes[at + 4] == 'E' && bytes[at + 5] == 'x') {
				return inDirectory(bytes, at + HEAD);
			}
			at += 2 + Math.max(2, length);
		}
		return 0;
	}

	private static int inDirectory(byte[] bytes, int start) {
		boolean little = bytes[start] == 'I';
		int directory = start + number(bytes, start + 4, 4, little);
		int count = number(bytes, directory, 2, little);
		for (int i = 0; i < count; i++) {
			int entry = directory + 2 + i * ENTRY;
			if (number(bytes, entry, 2, little) == ORIENTATION) {
				return number(bytes, entry + 8, 2, little);
			}
		}
		return 0;
	}

	private static int number(byte[] bytes, int at, int length, boolean little) {
		int number = 0;
		for (int i = 0; i < length; i++) {
			number = number << 8 | bytes[little ? at + length - 1 - i : at + i] & 0xFF;
		}
		return number;
	}

	Point apply(Point size) {
		return this == RIGHT || this == LEFT ? new Point(size.y, size.x) : size;
	}

	BufferedImage apply(BufferedImage image) {
		if (this == NONE) {
			return image;
		}
		int width = image.getWidth();
		int height = image.getHeight();
		Point turned = apply(new Point(width, height));
		BufferedImage paper = Picture.paper(turned.x, turned.y);
		AffineTransform transform = AffineTransform.getTranslateInstance(turned.x / 2.0, turned.y / 2.0);
		transform.quadrantRotate(switch (this) {
			case NONE -> 0;
			case RIGHT -> 1;
			case HALF -> 2;
			case LEFT -> 3;
		});
		transform.translate(-width / 2.0, -height / 2.0);
		Graphics2D graphics = paper.createGraphics();
		graphics.drawImage(image, transform, null);
		graphics.dispose();
		return paper;
	}
}
