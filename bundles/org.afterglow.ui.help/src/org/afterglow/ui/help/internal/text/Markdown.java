package org.afterglow.ui.help.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark, with tables and boxes that can be ticked. The only place that knows the library for it. */
public final class Markdown {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private static final Pattern BOX = Pattern.compile("^\\[([ xX])] ");

	private final List<Block> blocks = new ArrayList<>();
	private final Map<String, Integer> names = new HashMap<>();

	private Markdown() {
	}

	/** The blocks of a text, from top to bottom. */
	public static List<Block> read(String text) {
		Markdown reading = new Markdown();
		reading.inside(PARSER.parse(text), Margin.NONE, Optional.empty());
		return List.copyOf(reading.blocks);
	}

	/** @param first stands in front of the first block, if that is of words */
	private void inside(Node parent, Margin margin, Optional<Marker> first) {
		Optional<Marker> marker = first;
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			block(node, margin, marker);
			marker = Optional.empty();
		}
	}

	private void block(Node node, Margin margin, Optional<Marker> marker) {
		switch (node) {
			case Heading heading -> heading(heading);
			case Paragraph paragraph -> paragraph(paragraph, margin, marker);
			case BulletList list -> items(list, margin, 0);
			case OrderedList list -> items(list, margin, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
			case BlockQuote quote -> inside(quote, new Margin(margin.depth(), margin.quotes() + 1), Optional.empty());
			case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral().stripTrailing(), margin));
			case IndentedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral().stripTrailing(), margin));
			case TableBlock table -> table(table);
			case ThematicBreak rule -> blocks.add(new Block.Rule());
			case HtmlBlock comment -> {
				// What is written for those who write the guide.
			}
			default -> throw new IllegalStateException("no way to show " + node.getClass().getSimpleName());
		}
	}

	private void heading(Heading heading) {
		Line line = Words.of(heading).line();
		blocks.add(new Block.Heading(heading.getLevel(), line, name(line.plain())));
	}

	/** As every reader of Markdown makes it from the words: a second one of the same words gets a number. */
	private String name(String words) {
		String name = words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
		int before = names.merge(name, 1, Integer::sum) - 1;
		return before == 0 ? name : name + '-' + before;
	}

	private void paragraph(Paragraph paragraph, Margin margin, Optional<Marker> marker) {
		if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
			blocks.add(new Block.Picture(image.getDestination(), Words.of(image).line().plain()));
			return;
		}
		Words words = Words.of(paragraph);
		Matcher box = BOX.matcher(words.line().plain());
		boolean ticks = marker.isPresent() && box.find();
		Optional<Marker> shown = ticks ? Optional.of(new Marker.Box(!box.group(1).equals(" "), words.step())) : marker;
		blocks.add(new Block.Paragraph(ticks ? words.without(box.end()) : words.line(), margin, shown));
	}

	/** @param start place of the first item; 0 where items have no place */
	private void items(Node list, Margin margin, int start) {
		int place = start;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item instanceof ListItem) {
				inside(item, new Margin(margin.depth() + 1, margin.quotes()),
						Optional.of(start == 0 ? new Marker.Dot() : new Marker.Number(place++)));
			}
		}
	}

	private void table(TableBlock table) {
		List<Line> head = new ArrayList<>();
		List<List<Line>> rows = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (part instanceof TableHead && row instanceof TableRow) {
					head.addAll(cells(row));
				} else if (part instanceof TableBody && row instanceof TableRow) {
					rows.add(cells(row));
				}
			}
		}
		blocks.add(new Block.Table(head, rows));
	}

	private static List<Line> cells(Node row) {
		List<Line> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			if (cell instanceof TableCell) {
				cells.add(Words.of(cell).line());
			}
		}
		return cells;
	}
}
