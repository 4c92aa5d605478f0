package org.afterglow.ui.pictures.internal.file;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** A printed sheet with one picture, as large as it fits. */
final class Sheet {

	private Sheet() {
	}

	static void print(PrinterData chosen, ImageData data, String name) {
		Printer printer = new Printer(chosen);
		try {
			if (printer.startJob(name) && printer.startPage()) {
				GC gc = new GC(printer);
				Image image = new Image(printer, data);
				try {
					Rectangle room = printer.getClientArea();
					double scale = Math.min((double) room.width / data.width, (double) room.height / data.height);
					gc.drawImage(image, 0, 0, data.width, data.height, room.x, room.y, (int) (data.width * scale), (int) (data.height * scale));
				} finally {
					image.dispose();
					gc.dispose();
				}
				printer.endPage();
			}
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}
}
