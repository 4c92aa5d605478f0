package org.afterglow.ui.help.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words inside a block, with how they look and where they lead. There are two weights and no other emphasis. */
final class Words extends AbstractVisitor {

	private static final Pattern STEP = Pattern.compile("<!-- step (\\w+) -->");

	private final List<Run> runs = new ArrayList<>();
	private boolean bold;
	private Optional<String> link = Optional.empty();
	private Optional<String> step = Optional.empty();

	private Words() {
	}

	static Words of(Node block) {
		Words words = new Words();
		words.visitChildren(block);
		return words;
	}

	Line line() {
		return new Line(runs);
	}

	/** The step of the first steps that a comment names. */
	Optional<String> step() {
		return step;
	}

	/** Without so many characters at the beginning. */
	Line without(int characters) {
		List<Run> rest = new ArrayList<>();
		int left = characters;
		for (Run run : runs) {
			int gone = Math.min(left, run.text().length());
			left -= gone;
			if (gone < run.text().length()) {
				rest.add(new Run(run.text().substring(gone), run.bold(), run.code(), run.link()));
			}
		}
		return new Line(rest);
	}

	private void add(String text, boolean code) {
		if (!text.isEmpty()) {
			runs.add(new Run(text, bold, code, link));
		}
	}

	private void standOut(Node node) {
		boolean before = bold;
		bold = true;
		visitChildren(node);
		bold = before;
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral(), false);
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral(), true);
	}

	@Override
	public void visit(Emphasis emphasis) {
		standOut(emphasis);
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		standOut(emphasis);
	}

	@Override
	public void visit(SoftLineBreak end) {
		add(" ", false);
	}

	@Override
	public void visit(HardLineBreak end) {
		add(" ", false);
	}

	@Override
	public void visit(Link to) {
		link = Optional.of(to.getDestination());
		visitChildren(to);
		link = Optional.empty();
	}

	/** Among words a picture is told in words. */
	@Override
	public void visit(Image image) {
		visitChildren(image);
	}

	@Override
	public void visit(HtmlInline html) {
		Matcher named = STEP.matcher(html.getLiteral());
		if (named.matches()) {
			step = Optional.of(named.group(1));
		}
	}
}
