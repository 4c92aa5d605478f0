package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.ui.CodeHighlights;
import org.afterglow.ui.Theme;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.Highlights;
import org.afterglow.ui.narrative.document.Highlights.Run;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

/** Grounds and lines of coded words. Asked a line at a time, and only for lines that are to be seen. */
public final class HighlightStyler implements LineStyleListener {

	private final CodedDocument document;
	private final Supplier<CodeTable> codes;
	private final CodeHighlights highlights;
	private final boolean highContrast;

	public HighlightStyler(CodedDocument document, Supplier<CodeTable> codes, CodeHighlights highlights,
			boolean highContrast) {
		this.document = document;
		this.codes = codes;
		this.highlights = highlights;
		this.highContrast = highContrast;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int start = event.lineOffset;
		int length = event.lineText.length();
		List<StyleRange> styles = new ArrayList<>();
		for (Run run : Highlights.between(start, start + length, shown(document.marksTouching(start, length)))) {
			StyleRange style = new StyleRange();
			style.start = run.span().start();
			style.length = run.span().length();
			codes.get().code(run.ground()).ifPresent(code -> ground(style, code));
			run.below().flatMap(codes.get()::code).ifPresent(code -> lineBelow(style, code));
			styles.add(style);
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private List<Mark> shown(List<Mark> marks) {
		return marks.stream().filter(mark -> mark.coding().map(Coding::code).flatMap(codes.get()::code)
				.filter(code -> highlights.isOff(code.id())).isEmpty()).toList();
	}

	private void ground(StyleRange style, Code code) {
		if (highContrast) {
			lineBelow(style, code);
		} else {
			style.background = Theme.highlight(code.colour());
		}
	}

	private void lineBelow(StyleRange style, Code code) {
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_SINGLE;
		if (!highContrast) {
			style.underlineColor = Theme.stripe(code.colour());
		}
	}
}
