package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CsvLineTest {

	@Test
	void cellsAreQuotedWhereTheyNeedIt() {
		assertEquals("plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",,\" edge\"\r\n",
				CsvLine.of(List.of("plain", "a, b", "say \"no\"", "two\nlines", "", " edge")));
	}

	@Test
	void aSpreadsheetFindsNoFormula() {
		assertEquals("'=1+1,'+1,'-1,'@sum,a=1\r\n", CsvLine.of(List.of("=1+1", "+1", "-1", "@sum", "a=1")));
		assertEquals("\"'\tx\",\"'\rx\"\r\n".replace("\"'\tx\"", "'\tx"), CsvLine.of(List.of("\tx", "\rx")));
		assertEquals("\"'=HYPERLINK(\"\"x\"\")\"\r\n", CsvLine.of(List.of("=HYPERLINK(\"x\")")));
	}
}
