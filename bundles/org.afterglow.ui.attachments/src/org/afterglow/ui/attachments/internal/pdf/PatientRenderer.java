package org.afterglow.ui.attachments.internal.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints a page until it is done, or until somebody has had enough: a page can ask for more lines than anybody will see. */
final class PatientRenderer extends PDFRenderer {

	private final BooleanSupplier enough;

	/** It was stopped. Not an {@link IOException}: the library passes over those and goes on. */
	static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super("painting was stopped", null, false, false);
		}
	}

	PatientRenderer(PDDocument document, BooleanSupplier enough) {
		super(document);
		this.enough = enough;
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new Drawer(parameters);
	}

	private final class Drawer extends PageDrawer {

		Drawer(PageDrawerParameters parameters) throws IOException {
			super(parameters);
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			if (enough.getAsBoolean()) {
				throw new Enough();
			}
			super.processOperator(operator, operands);
		}
	}
}
