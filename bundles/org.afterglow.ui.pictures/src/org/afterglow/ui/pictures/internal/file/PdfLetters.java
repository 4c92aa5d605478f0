package org.afterglow.ui.pictures.internal.file;

import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters that go into a PDF file: Latin, Greek and Cyrillic, brought by the library, and put in as far as they are used. */
final class PdfLetters {

	private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final String UNKNOWN = "?";

	private final PDFont font;

	private PdfLetters(PDFont font) {
		this.font = font;
	}

	static PdfLetters in(PDDocument document) throws IOException {
		try (InputStream letters = PDType0Font.class.getResourceAsStream(LIBERATION)) {
			if (letters == null) {
				throw new IOException("the letters are missing");
			}
			return new PdfLetters(PDType0Font.load(document, letters, true));
		}
	}

	PDFont font() {
		return font;
	}

	/** In sizes of the text. */
	double width(String text) throws IOException {
		return font.getStringWidth(text) / 1000;
	}

	/** The text with a question mark for every sign that the letters do not have. */
	String readable(String text) {
		StringBuilder readable = new StringBuilder();
		text.codePoints().mapToObj(Character::toString).map(each -> has(each) ? each : UNKNOWN).forEach(readable::append);
		return readable.toString();
	}

	private boolean has(String sign) {
		try {
			font.encode(sign);
			return true;
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}
}
