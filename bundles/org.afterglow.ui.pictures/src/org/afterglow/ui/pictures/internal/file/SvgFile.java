package org.afterglow.ui.pictures.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Drawn;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Stroke;

import org.afterglow.ui.pictures.internal.Colours;
import org.afterglow.ui.pictures.internal.Outline;
import org.afterglow.ui.pictures.internal.Pen;
import org.eclipse.swt.graphics.Color;

/** A scene as SVG 1.1: what can be met are groups with a title, so that it is heard there too. */
final class SvgFile {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final double TEXT = 13;
	private static final double SMALL_TEXT = 11.7;
	/** From the middle of a line of text to the foot of its letters, in sizes of the text. */
	private static final double TO_FOOT = 0.34;
	private static final double GROUND = 3;

	private final XMLStreamWriter out;
	private final Colours colours;

	private SvgFile(XMLStreamWriter out, Colours colours) {
		this.out = out;
		this.colours = colours;
	}

	static void write(Scene scene, Colours colours, OutputStream to) throws IOException {
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
			new SvgFile(out, colours).write(scene);
			out.flush();
			out.close();
		} catch (XMLStreamException e) {
			throw new IOException("not written", e);
		}
	}

	private void write(Scene scene) throws XMLStreamException, IOException {
		Area page = Paper.of(scene);
		out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		out.writeCharacters("\n");
		out.setDefaultNamespace(NAMESPACE);
		out.writeStartElement(NAMESPACE, "svg");
		out.writeDefaultNamespace(NAMESPACE);
		out.writeAttribute("version", "1.1");
		out.writeAttribute("width", number(page.width()));
		out.writeAttribute("height", number(page.height()));
		out.writeAttribute("viewBox", number(page.x()) + " " + number(page.y()) + " " + number(page.width()) + " " + number(page.height()));
		out.writeAttribute("role", "img");
		out.writeAttribute("font-family", "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
		element("title", scene.name());
		rectangle(page, Paint.of(Tone.PAGE));
		for (Drawn drawn : scene.drawn()) {
			switch (drawn) {
				case Item item -> item(item);
				case Shape shape -> shape(shape);
			}
		}
		out.writeEndElement();
		out.writeEndDocument();
	}

	private void item(Item item) throws XMLStreamException, IOException {
		out.writeCharacters("\n");
		out.writeStartElement(NAMESPACE, "g");
		element("title", item.name());
		for (Shape shape : item.shapes()) {
			shape(shape);
		}
		out.writeEndElement();
	}

	private void shape(Shape shape) throws XMLStreamException, IOException {
		out.writeCharacters("\n");
		switch (shape) {
			case Shape.Closed closed -> path(data(pen -> Outline.draw(closed.form(), closed.area(), pen)), closed.fill(), closed.outline());
			case Shape.Line line -> line(line);
			case Shape.Label label -> label(label);
		}
	}

	private void line(Shape.Line line) throws XMLStreamException, IOException {
		path(data(pen -> Outline.draw(line, pen)), Optional.empty(), Optional.of(line.stroke()));
		if (line.startArrow()) {
			path(data(pen -> Outline.startArrow(line, pen)), Optional.of(line.stroke().paint()), Optional.empty());
		}
		if (line.endArrow()) {
			path(data(pen -> Outline.endArrow(line, pen)), Optional.of(line.stroke().paint()), Optional.empty());
		}
	}

	private void path(String data, Optional<Paint> fill, Optional<Stroke> stroke) throws XMLStreamException {
		out.writeEmptyElement(NAMESPACE, "path");
		out.writeAttribute("d", data);
		out.writeAttribute("fill", fill.map(this::colour).orElse("none"));
		if (stroke.isPresent()) {
			out.writeAttribute("stroke", colour(stroke.get().paint()));
			out.writeAttribute("stroke-width", number(stroke.get().width()));
			out.writeAttribute("stroke-linejoin", "round");
			if (stroke.get().dash() != Dash.SOLID) {
				double width = stroke.get().width();
				out.writeAttribute("stroke-dasharray", Arrays.stream(stroke.get().dash().pattern()).mapToObj(each -> number(each * width))
						.collect(Collectors.joining(" ")));
			}
		}
	}

	private void label(Shape.Label label) throws XMLStreamException {
		if (label.ground().isPresent()) {
			Area words = label.bounds();
			rectangle(new Area(words.x() - GROUND, words.y(), words.width() + 2 * GROUND, words.height()), label.ground().get());
		}
		double size = label.face() == Face.SMALL || label.face() == Face.SMALL_BOLD ? SMALL_TEXT : TEXT;
		out.writeStartElement(NAMESPACE, "text");
		out.writeAttribute("x", number(label.at().x()));
		out.writeAttribute("y", number(label.at().y() + size * TO_FOOT));
		out.writeAttribute("font-size", number(size));
		if (label.face() == Face.BOLD || label.face() == Face.SMALL_BOLD) {
			out.writeAttribute("font-weight", "bold");
		}
		if (label.face() == Face.READING) {
			out.writeAttribute("font-family", "Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif");
		}
		if (label.align() != Align.LEFT) {
			out.writeAttribute("text-anchor", label.align() == Align.MIDDLE ? "middle" : "end");
		}
		out.writeAttribute("fill", colour(label.paint()));
		out.writeCharacters(readable(label.text()));
		out.writeEndElement();
	}

	private void rectangle(Area area, Paint paint) throws XMLStreamException {
		out.writeEmptyElement(NAMESPACE, "rect");
		out.writeAttribute("x", number(area.x()));
		out.writeAttribute("y", number(area.y()));
		out.writeAttribute("width", number(area.width()));
		out.writeAttribute("height", number(area.height()));
		out.writeAttribute("fill", colour(paint));
	}

	private void element(String name, String text) throws XMLStreamException {
		out.writeStartElement(NAMESPACE, name);
		out.writeCharacters(readable(text));
		out.writeEndElement();
	}

	/** XML has no place for most signs below the blank, and for halves of signs. */
	private static String readable(String text) {
		StringBuilder readable = new StringBuilder();
		text.codePoints().filter(each -> each >= ' ' && (each < 0xD800 || each > 0xDFFF) && each != 0xFFFE && each != 0xFFFF)
				.forEach(readable::appendCodePoint);
		return readable.toString();
	}

	private String colour(Paint paint) {
		Color colour = colours.of(paint);
		return String.format(Locale.ROOT, "#%02X%02X%02X", colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	private static String number(double value) {
		double rounded = Math.rint(value * 100) / 100;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	private interface Outlined {
		void with(Pen pen) throws IOException;
	}

	private static String data(Outlined outlined) throws IOException {
		Data data = new Data();
		outlined.with(data);
		return data.text.toString();
	}

	private static final class Data implements Pen {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void move(double x, double y) {
			add('M', x, y);
		}

		@Override
		public void line(double x, double y) {
			add('L', x, y);
		}

		@Override
		public void curve(double x1, double y1, double x2, double y2, double x, double y) {
			add('C', x1, y1, x2, y2, x, y);
		}

		@Override
		public void close() {
			text.append('Z');
		}

		private void add(char what, double... numbers) {
			text.append(what).append(Arrays.stream(numbers).mapToObj(SvgFile::number).collect(Collectors.joining(" ")));
		}
	}
}
