package org.afterglow.ui.pictures.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.afterglow.model.CodeColour;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Drawn;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;
import org.afterglow.ui.pictures.internal.Colours;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FilesTest {

	private static final Room ROOM = Room.of(800, 600);
	/** Black on white: the style sheet is not at hand in every test run. */
	private static final Colours COLOURS = new Colours(tone -> new Color(tone == Tone.PAGE ? 255 : 0, 0, 0), code -> new Color(0, 0, code.ordinal()),
			code -> new Color(255, 255, code.ordinal()));
	private static final List<String> WORDS = List.of("The night watch", "Jemand für größere Übel", "Ночной сторож", "a < b & \"c\"");

	private static Scene scene() {
		List<Drawn> drawn = new ArrayList<>();
		drawn.add(Shape.curve(Stroke.of(Paint.of(Tone.DUSK), 2).broken(Dash.DASHED), new Spot(-50, 10), new Spot(100, 60), new Spot(300, 20))
				.pointingBothWays());
		for (int i = 0; i < WORDS.size(); i++) {
			Area area = new Area(0, 60.0 * i, 200, 44);
			Form form = Form.values()[i % Form.values().length];
			drawn.add(Item.of("item " + i, WORDS.get(i) + ", part",
					Shape.of(form, area).filled(Paint.highlight(CodeColour.values()[i])).outlined(Stroke.of(Paint.stripe(CodeColour.values()[i]), 1)),
					ROOM.label(WORDS.get(i), area.middle(), i % 2 == 0 ? Face.BOLD : Face.READING, Paint.on(Paint.of(Tone.PAGE)))
							.aligned(Align.MIDDLE).on(Paint.of(Tone.PAGE))));
		}
		return new Scene("Parts map\u0001, as of \uD800session 2", drawn);
	}

	private static byte[] bytes(FileContent content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		content.to(out);
		return out.toByteArray();
	}

	@Test
	void anSvgFileIsReadAsXmlAndSaysWhatIsSeenAndHeard() throws Exception {
		byte[] svg = bytes(out -> SvgFile.write(scene(), COLOURS, out));
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
		assertEquals("svg", document.getDocumentElement().getLocalName());
		assertEquals("http://www.w3.org/2000/svg", document.getDocumentElement().getNamespaceURI());
		assertEquals(WORDS, texts(document, "text"));
		assertEquals("Parts map, as of session 2", texts(document, "title").getFirst());
		assertTrue(texts(document, "title").contains("The night watch, part"), texts(document, "title").toString());
		assertTrue(document.getDocumentElement().getAttribute("viewBox").startsWith("-7"), "what is left of 0 is on it");
		assertTrue(document.getElementsByTagNameNS("*", "path").getLength() >= WORDS.size() + 3);
	}

	private static List<String> texts(Document document, String element) {
		NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}

	@Test
	void aPdfFileHasOnePageWithTheWords() throws IOException {
		byte[] pdf = bytes(out -> PdfFile.write(scene(), COLOURS, out));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertEquals(1, document.getNumberOfPages());
			String text = new PDFTextStripper().getText(document);
			WORDS.forEach(words -> assertTrue(text.contains(words), words + " in " + text));
			assertTrue(document.getPage(0).getMediaBox().getWidth() > 200);
		}
	}

	@Test
	void signsWithoutLettersDoNotKeepAPdfFromBeingWritten() throws IOException {
		Scene scene = Scene.of("Map", ROOM.label("守 watch", new Spot(0, 0), Face.NORMAL, Paint.of(Tone.PAGE_INK)));
		try (PDDocument document = Loader.loadPDF(bytes(out -> PdfFile.write(scene, COLOURS, out)))) {
			assertTrue(new PDFTextStripper().getText(document).contains("? watch"));
		}
	}

	@Test
	void aFileIsThereAsAWholeOrAsItWas(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("map.svg"), "before");
		assertThrows(IOException.class, () -> FileContent.write(file, out -> {
			out.write(1);
			throw new IOException("the disk is full");
		}));
		assertEquals("before", Files.readString(file));
		FileContent.write(file, out -> SvgFile.write(scene(), COLOURS, out));
		assertTrue(Files.readString(file).contains("<svg"));
		try (var left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void theEndingSaysTheKind() {
		assertEquals(Format.PDF, Format.of(Path.of("Map.PDF")));
		assertEquals(Path.of("map.png"), Format.with(Path.of("map"), 2));
		assertEquals(Path.of("map.svg"), Format.with(Path.of("map.svg"), 2));
		assertThrows(IllegalArgumentException.class, () -> Format.of(Path.of("map.doc")));
		assertFalse(Format.patterns()[0].isEmpty());
	}
}
