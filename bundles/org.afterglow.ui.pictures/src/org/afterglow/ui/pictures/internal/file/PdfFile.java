package org.afterglow.ui.pictures.internal.file;

import java.io.IOException;
import java.io.OutputStream;

import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Stroke;
import org.afterglow.ui.pictures.internal.Colours;
import org.afterglow.ui.pictures.internal.Outline;
import org.afterglow.ui.pictures.internal.Pen;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.swt.graphics.Color;

/** A scene as one page of PDF, whose words can be found and copied. Kept in memory until it is written. */
final class PdfFile {

	/** Points of a unit: a unit is about a pixel of 96 to the inch. */
	private static final float SCALE = 0.75f;
	private static final float TEXT = 13;
	private static final float SMALL_TEXT = 11.7f;
	private static final float TO_FOOT = 0.34f;
	private static final float BOLD = 0.035f;
	private static final double GROUND = 3;

	static {
		// The library draws colours with AWT, which is not to look for a display of its own.
		System.setProperty("java.awt.headless", "true");
	}

	private final PDPageContentStream out;
	private final PdfLetters letters;
	private final Area page;
	private final Colours colours;

	private PdfFile(PDPageContentStream out, PdfLetters letters, Area page, Colours colours) {
		this.colours = colours;
		this.out = out;
		this.letters = letters;
		this.page = page;
	}

	static void write(Scene scene, Colours colours, OutputStream to) throws IOException {
		Area paper = Paper.of(scene);
		try (PDDocument document = new PDDocument()) {
			document.getDocumentInformation().setTitle(scene.name());
			PDPage page = new PDPage(new PDRectangle((float) paper.width() * SCALE, (float) paper.height() * SCALE));
			document.addPage(page);
			PdfLetters letters = PdfLetters.in(document);
			try (PDPageContentStream out = new PDPageContentStream(document, page)) {
				out.transform(Matrix.getScaleInstance(SCALE, SCALE));
				new PdfFile(out, letters, paper, colours).write(scene);
			}
			document.save(to);
		}
	}

	private void write(Scene scene) throws IOException {
		rectangle(page, Paint.of(Tone.PAGE));
		for (Shape shape : scene.shapes()) {
			switch (shape) {
				case Shape.Closed closed -> closed(closed);
				case Shape.Line line -> line(line);
				case Shape.Label label -> label(label);
			}
		}
	}

	private void closed(Shape.Closed closed) throws IOException {
		if (closed.fill().isPresent()) {
			Outline.draw(closed.form(), closed.area(), new PagePen());
			fill(closed.fill().get());
			out.fill();
		}
		if (closed.outline().isPresent()) {
			Outline.draw(closed.form(), closed.area(), new PagePen());
			stroke(closed.outline().get());
		}
	}

	private void line(Shape.Line line) throws IOException {
		Outline.draw(line, new PagePen());
		stroke(line.stroke());
		if (line.startArrow()) {
			Outline.startArrow(line, new PagePen());
			fill(line.stroke().paint());
			out.fill();
		}
		if (line.endArrow()) {
			Outline.endArrow(line, new PagePen());
			fill(line.stroke().paint());
			out.fill();
		}
	}

	private void label(Shape.Label label) throws IOException {
		if (label.ground().isPresent()) {
			Area words = label.bounds();
			rectangle(new Area(words.x() - GROUND, words.y(), words.width() + 2 * GROUND, words.height()), label.ground().get());
		}
		String text = letters.readable(label.text());
		if (text.isBlank()) {
			return;
		}
		boolean small = label.face() == Face.SMALL || label.face() == Face.SMALL_BOLD;
		boolean bold = label.face() == Face.BOLD || label.face() == Face.SMALL_BOLD;
		float size = small ? SMALL_TEXT : TEXT;
		double wide = letters.width(text) * size;
		double narrow = label.width() > 0 && wide > label.width() ? label.width() / wide : 1;
		double left = label.at().x() - switch (label.align()) {
			case LEFT -> 0;
			case MIDDLE -> wide * narrow / 2;
			case RIGHT -> wide * narrow;
		};
		out.beginText();
		fill(label.paint());
		if (bold) {
			// There is one weight of letters: a line of their colour around them makes them bold.
			Color colour = colours.of(label.paint());
			out.setStrokingColor(colour.getRed() / 255f, colour.getGreen() / 255f, colour.getBlue() / 255f);
			out.setLineWidth(BOLD * size);
			out.setLineDashPattern(new float[0], 0);
		}
		out.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		out.setFont(letters.font(), size);
		out.setHorizontalScaling((float) narrow * 100);
		out.newLineAtOffset(x(left), y(label.at().y() + size * TO_FOOT));
		out.showText(text);
		out.endText();
	}

	private void rectangle(Area area, Paint paint) throws IOException {
		fill(paint);
		out.addRect(x(area.x()), y(area.bottom()), (float) area.width(), (float) area.height());
		out.fill();
	}

	private void fill(Paint paint) throws IOException {
		Color colour = colours.of(paint);
		out.setNonStrokingColor(colour.getRed() / 255f, colour.getGreen() / 255f, colour.getBlue() / 255f);
	}

	private void stroke(Stroke stroke) throws IOException {
		Color colour = colours.of(stroke.paint());
		out.setStrokingColor(colour.getRed() / 255f, colour.getGreen() / 255f, colour.getBlue() / 255f);
		out.setLineWidth((float) stroke.width());
		out.setLineJoinStyle(1);
		double[] pattern = stroke.dash() == Dash.SOLID ? new double[0] : stroke.dash().pattern();
		float[] dash = new float[pattern.length];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = (float) (pattern[i] * stroke.width());
		}
		out.setLineDashPattern(dash, 0);
		out.stroke();
	}

	private float x(double value) {
		return (float) (value - page.x());
	}

	/** Pages are measured from their foot. */
	private float y(double value) {
		return (float) (page.bottom() - value);
	}

	private final class PagePen implements Pen {

		@Override
		public void move(double x, double y) throws IOException {
			out.moveTo(x(x), y(y));
		}

		@Override
		public void line(double x, double y) throws IOException {
			out.lineTo(x(x), y(y));
		}

		@Override
		public void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
			out.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
		}

		@Override
		public void close() throws IOException {
			out.closePath();
		}
	}
}
