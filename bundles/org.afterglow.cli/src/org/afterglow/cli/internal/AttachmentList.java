package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.Attachment;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists attachments. */
@Command
final class AttachmentList implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	AttachmentList(Surroundings around) {
		this.around = around;
	}

	private record Row(Place place, Attachment attachment) {
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			List<Row> rows = rows(practice.records());
			if (json) {
				Json.array(around.out(), array -> rows.forEach(row -> array.object(one -> put(one, row))));
			} else {
				Table table = new Table(1, 3);
				rows.forEach(row -> table.row(row.place().client().label(), row.place().session().number(), row.attachment().type(),
						row.attachment().size(), row.attachment().id().value().toString().substring(0, 8), row.attachment().name()));
				table.print(around.out());
			}
			if (rows.isEmpty() && !json) {
				around.tell("noAttachments");
			}
			return ExitCode.DONE;
		}).number();
	}

	private List<Row> rows(Records records) {
		return Lookup.clients(around, records, client).stream()
				.flatMap(its -> records.sessions().of(its.id()).stream()
						.flatMap(session -> records.attachments().of(session.id()).stream()
								.map(attachment -> new Row(new Place(its, session), attachment))))
				.toList();
	}

	private static void put(Json one, Row row) {
		Attachment attachment = row.attachment();
		one.put("client", row.place().client().label()).put("session", row.place().session().number())
				.put("id", attachment.id().value().toString()).put("name", attachment.name()).put("type", attachment.type().name())
				.put("size", attachment.size()).put("sha256", attachment.digest()).put("added", attachment.added().toString())
				.put("author", attachment.author());
	}
}
