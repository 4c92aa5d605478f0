package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.afterglow.practice.Practice;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists something of the practice: as a table for people, as one JSON array for programs. */
abstract class RowList<R> implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;
	private final String none;
	private final Integer[] numbers;

	/**
	 * @param none key of the sentence for an empty list
	 * @param numbers columns of numbers in the table, from 0
	 */
	RowList(Surroundings around, String none, Integer... numbers) {
		this.around = around;
		this.none = none;
		this.numbers = numbers;
	}

	/** What is listed, in this order. */
	abstract List<R> rows(Practice practice);

	/** Fills the object of one row. */
	abstract void put(Json one, R row);

	/** What stands in the table for one row, column by column. */
	abstract List<?> cells(R row);

	final Surroundings around() {
		return around;
	}

	@Override
	public final Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			List<R> rows = rows(practice);
			if (json) {
				Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> put(one, row))));
				return ExitCode.DONE;
			}
			Table table = new Table(numbers);
			rows.forEach(row -> table.row(cells(row).toArray()));
			table.print(around.out());
			if (rows.isEmpty()) {
				around.tell(none);
			}
			return ExitCode.DONE;
		}).number();
	}
}
