package org.afterglow.app.internal.recovery;

import java.util.List;

import org.afterglow.ui.Dates;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** One sheet with a recovery code, the vault it opens, and the day. The list of the printer names the program alone. */
final class CodePaper {

	private static final int HEADING = 16;
	private static final int CODE = 20;
	private static final int TEXT = 11;

	private final String vault;
	private final String by;
	private final List<String> groups;

	/** @param by name and registration of whoever works in the practice; may be empty */
	CodePaper(String vault, String by, List<String> groups) {
		this.vault = vault;
		this.by = by;
		this.groups = groups;
	}

	/** Asks which printer, and prints. @return whether a sheet was given to a printer */
	boolean print(Shell shell) {
		PrinterData chosen = new PrintDialog(shell, SWT.NONE).open();
		if (chosen == null) {
			return false;
		}
		Printer printer = new Printer(chosen);
		try {
			if (printer.startJob(Messages.product) && printer.startPage()) {
				draw(printer);
				printer.endPage();
				printer.endJob();
				return true;
			}
			return false;
		} finally {
			printer.dispose();
		}
	}

	private void draw(Printer printer) {
		GC gc = new GC(printer);
		try {
			Rectangle paper = printer.getClientArea();
			Point dots = printer.getDPI();
			int left = paper.x + dots.x;
			int y = paper.y + dots.y;
			y = line(printer, gc, HEADING, Messages.paperTitle, left, y);
			y = line(printer, gc, TEXT, vault, left, y);
			y = by.isEmpty() ? y : line(printer, gc, TEXT, by, left, y);
			y = line(printer, gc, TEXT, Dates.ofUser().now(), left, y) + dots.y / 2;
			int half = groups.size() / 2;
			y = line(printer, gc, CODE, String.join("   ", groups.subList(0, half)), left, y);
			y = line(printer, gc, CODE, String.join("   ", groups.subList(half, groups.size())), left, y) + dots.y / 2;
			line(printer, gc, TEXT, Messages.paperText, left, y);
		} finally {
			gc.dispose();
		}
	}

	private static int line(Printer printer, GC gc, int points, String text, int x, int y) {
		Font font = FontDescriptor.createFrom("Serif", points, SWT.NORMAL).createFont(printer);
		try {
			gc.setFont(font);
			gc.drawText(text, x, y, true);
			return y + gc.textExtent(text).y * 5 / 4;
		} finally {
			font.dispose();
		}
	}
}
