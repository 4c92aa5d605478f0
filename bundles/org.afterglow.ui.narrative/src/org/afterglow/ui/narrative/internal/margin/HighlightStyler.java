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
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

/** Grounds of coded words. Asked a line at a time, and only for lines that are to be seen. */
public final class HighlightStyler implements LineStyleListener {

	private final CodedDocument document;
	private final Supplier<CodeTable> codes;
	private final CodeHighlights highlights;

	public HighlightStyler(CodedDocument document, Supplier<CodeTable> codes, CodeHighlights highlights) {
		this.document = document;
		this.codes = codes;
		this.highlights = highlights;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		List<StyleRange> styles = new ArrayList<>();
		if (!Theme.highContrast()) {
			for (Run run : runs(event.lineOffset, event.lineText.length())) {
				codes.get().code(run.ground()).ifPresent(code -> styles.add(ground(run, code)));
			}
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	/** The stretches of coded words in a part of the text, without the codes that are switched off. */
	List<Run> runs(int start, int length) {
		return Highlights.between(start, start + length, shown(document.marksTouching(start, length)));
	}

	private List<Mark> shown(List<Mark> marks) {
		return marks.stream().filter(mark -> mark.coding().map(Coding::code).flatMap(codes.get()::code)
				.filter(code -> highlights.isOff(code.id())).isEmpty()).toList();
	}

	private static StyleRange ground(Run run, Code code) {
		StyleRange style = new StyleRange();
		style.start = run.span().start();
		style.length = run.span().length();
		style.background = Theme.highlight(code.colour());
		return style;
	}
}
