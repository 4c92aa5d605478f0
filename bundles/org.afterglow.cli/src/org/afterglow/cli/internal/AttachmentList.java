package org.afterglow.cli.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists attachments. */
@Command
final class AttachmentList extends RowList<AttachmentList.Row> {

	private static final int SHORT_ID = 8;

	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();

	AttachmentList(Surroundings around) {
		super(around, "noAttachments", 1, 3);
	}

	record Row(Place place, Attachment attachment) {
	}

	@Override
	List<Row> rows(Practice practice) {
		Records records = practice.records();
		return Lookup.clients(around(), records, client).stream()
				.flatMap(its -> records.sessions().of(its.id()).stream()
						.flatMap(session -> records.attachments().of(session.id()).stream()
								.map(attachment -> new Row(new Place(its, session), attachment))))
				.toList();
	}

	@Override
	void put(Json one, Row row) {
		Attachment attachment = row.attachment();
		one.put("client", row.place().client().label()).put("session", row.place().session().number())
				.put("id", attachment.id().value().toString()).put("name", attachment.name()).put("type", attachment.type().name())
				.put("size", attachment.size()).put("sha256", attachment.digest()).put("added", attachment.added().toString())
				.put("author", attachment.author());
	}

	@Override
	List<?> cells(Row row) {
		Attachment attachment = row.attachment();
		return List.of(row.place().client().label(), row.place().session().number(), attachment.type(), attachment.size(),
				attachment.id().value().toString().substring(0, SHORT_ID), attachment.name());
	}
}
