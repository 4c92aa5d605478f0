package org.afterglow.ui.help.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MarkdownTest {

	private static Block only(String text) {
		List<Block> blocks = Markdown.read(text);
		assertEquals(1, blocks.size(), blocks.toString());
		return blocks.getFirst();
	}

	private static Block.Paragraph paragraph(String text) {
		return assertInstanceOf(Block.Paragraph.class, only(text));
	}

	@Test
	void headingsHaveALevelAndAName() {
		assertEquals(new Block.Heading(2, Line.of("Results, in order"), "results-in-order"), only("## Results, in order"));
	}

	@Test
	void twoHeadingsOfTheSameWordsHaveDifferentNames() {
		List<Block> blocks = Markdown.read("# Pictures\n\n## Pictures\n");
		assertEquals("pictures", ((Block.Heading) blocks.get(0)).name());
		assertEquals("pictures-1", ((Block.Heading) blocks.get(1)).name());
	}

	@Test
	void wordsStandOutInOneWay() {
		assertEquals(List.of(Run.plain("a "), Run.bold("b"), Run.plain(" "), Run.bold("c"), Run.plain(" "), new Run("d", false, true, Optional.empty())),
				paragraph("a *b* **c** `d`").line().runs());
	}

	@Test
	void aBrokenLineIsABlank() {
		assertEquals("one two", paragraph("one\ntwo").line().plain());
	}

	@Test
	void linksLeadSomewhere() {
		assertEquals(List.of(Run.plain("see "), Run.link("search", "search.md#results")), paragraph("see [search](search.md#results)").line().runs());
	}

	@Test
	void itemsHaveADotOrTheirPlace() {
		List<Block> blocks = Markdown.read("* a\n  * b\n\n3. c\n4. d\n");
		assertEquals(new Block.Paragraph(Line.of("a"), new Margin(1, 0), Optional.of(new Marker.Dot())), blocks.get(0));
		assertEquals(new Block.Paragraph(Line.of("b"), new Margin(2, 0), Optional.of(new Marker.Dot())), blocks.get(1));
		assertEquals(new Block.Paragraph(Line.of("c"), new Margin(1, 0), Optional.of(new Marker.Number(3))), blocks.get(2));
		assertEquals(new Block.Paragraph(Line.of("d"), new Margin(1, 0), Optional.of(new Marker.Number(4))), blocks.get(3));
	}

	@Test
	void onlyTheFirstParagraphOfAnItemHasItsMark() {
		List<Block> blocks = Markdown.read("* a\n\n  more\n");
		assertEquals(Optional.empty(), ((Block.Paragraph) blocks.get(1)).marker());
		assertEquals(new Margin(1, 0), ((Block.Paragraph) blocks.get(1)).margin());
	}

	@Test
	void boxesAreTickedOrNameTheStepThatTicksThem() {
		List<Block> blocks = Markdown.read("- [x] done\n- [ ] **Add** it <!-- step CLIENT -->\n");
		assertEquals(Optional.of(new Marker.Box(true, Optional.empty())), ((Block.Paragraph) blocks.get(0)).marker());
		assertEquals("done", ((Block.Paragraph) blocks.get(0)).line().plain());
		assertEquals(Optional.of(new Marker.Box(false, Optional.of("CLIENT"))), ((Block.Paragraph) blocks.get(1)).marker());
		assertEquals(Run.bold("Add"), ((Block.Paragraph) blocks.get(1)).line().runs().getFirst());
	}

	@Test
	void aQuotationStandsIn() {
		assertEquals(new Margin(0, 1), paragraph("> told").margin());
	}

	@Test
	void codeStaysAsItIs() {
		assertEquals(new Block.Code("a  b\n  *c*", Margin.NONE), only("```\na  b\n  *c*\n```"));
		assertEquals(new Block.Code("indented", Margin.NONE), only("    indented"));
	}

	@Test
	void tablesHaveAHeadAndRows() {
		Block.Table table = assertInstanceOf(Block.Table.class, only("| A | B |\n|---|---|\n| **1** | 2 |\n| 3 | |\n"));
		assertEquals(List.of("A", "B"), table.head().stream().map(Line::plain).toList());
		assertEquals(List.of(Run.bold("1")), table.rows().get(0).get(0).runs());
		assertEquals("", table.rows().get(1).get(1).plain());
	}

	@Test
	void aPictureAloneIsABlock() {
		assertEquals(new Block.Picture("../pictures/x.png", "The map"), only("![The map](../pictures/x.png)"));
		assertEquals("with The map in it", paragraph("with ![The map](x.png) in it").line().plain());
	}

	@Test
	void whatIsForWritersIsNotShown() {
		assertTrue(Markdown.read("<!-- a note -->\n").isEmpty());
	}

	@Test
	void aLineAcross() {
		assertEquals(new Block.Rule(), only("---"));
	}
}
