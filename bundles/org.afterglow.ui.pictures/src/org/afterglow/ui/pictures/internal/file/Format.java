package org.afterglow.ui.pictures.internal.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.internal.Colours;
import org.eclipse.swt.widgets.Display;

/** Kinds of files a picture can become, told by their ending. */
enum Format {
	SVG, PDF, PNG;

	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	static String[] patterns() {
		return Arrays.stream(values()).map(each -> "*" + each.ending()).toArray(String[]::new);
	}

	private static Optional<Format> named(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
	}

	/** @throws IllegalArgumentException if the ending is none of these */
	static Format of(Path file) {
		return named(file).orElseThrow(() -> new IllegalArgumentException("a picture becomes .svg, .pdf or .png"));
	}

	/** The file with an ending that says what it is: its own, or that of the kind which was chosen. */
	static Path with(Path file, int chosen) {
		Format wanted = chosen >= 0 && chosen < values().length ? values()[chosen] : SVG;
		return named(file).isPresent() ? file : file.resolveSibling(file.getFileName() + wanted.ending());
	}

	/** What will be in the file. UI thread; writing it is not. */
	FileContent content(Scene scene, Display display, double unit) {
		return switch (this) {
			case SVG -> out -> SvgFile.write(scene, Colours.PAPER, out);
			case PDF -> out -> PdfFile.write(scene, Colours.PAPER, out);
			case PNG -> FileContent.painted(scene, display, unit);
		};
	}
}
