package org.afterglow.cli.internal;

import java.util.List;
import java.util.Locale;

import org.afterglow.model.Code;
import org.afterglow.practice.Practice;

import picocli.CommandLine.Command;

/** Lists the codebook. */
@Command
final class CodeList extends RowList<CodeList.Row> {

	private static final int LONGEST_DEFINITION = 60;

	CodeList(Surroundings around) {
		super(around, "noCodes");
	}

	record Row(Code code, int codings) {
		String colour() {
			return code.colour().name().toLowerCase(Locale.ROOT);
		}
	}

	@Override
	List<Row> rows(Practice practice) {
		return practice.codebook().codes().stream().map(code -> new Row(code, practice.codebook().count(code.id()))).toList();
	}

	@Override
	void put(Json one, Row row) {
		Code code = row.code();
		one.put("code", code.name()).put("kind", code.kind().key()).put("colour", row.colour()).put("codings", row.codings())
				.put("definition", code.definition());
	}

	@Override
	List<?> cells(Row row) {
		Code code = row.code();
		return List.of(code.name(), code.kind().key(), row.colour(), around().say("countCodings", row.codings()),
				Terminal.oneLine(code.definition(), LONGEST_DEFINITION));
	}
}
