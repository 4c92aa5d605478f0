package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.Practice;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists codings. */
@Command
final class CodingList implements Callable<Integer> {

	private static final int LONGEST_QUOTE = 60;

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C")
	private Optional<String> client = Optional.empty();
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	CodingList(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Optional<ClientId> only = client.map(label -> Lookup.client(around, practice.records(), label).id());
			if (json) {
				Json.array(around.out(), array -> each(practice, only, (place, narrative, mark) -> array
						.object(one -> mark.putInto(place.putInto(one, narrative.narrative().title(), narrative.narrative().id())))));
			} else {
				print(practice, only);
			}
			AuditEvent read = AuditEvent.of(AuditKind.READ).with("what", "passages");
			practice.records().audit().note(only.map(read::about).orElse(read));
			return ExitCode.DONE;
		}).number();
	}

	/** What is done with one coding. */
	private interface Visitor {
		void visit(Place place, CodedNarrative narrative, Mark mark);
	}

	private static void each(Practice practice, Optional<ClientId> only, Visitor visitor) {
		Place.Finder places = new Place.Finder(practice.records());
		practice.records().narratives().each(only, narrative -> {
			Place place = places.of(narrative.narrative().session());
			Mark.of(narrative, practice.codebook()).forEach(mark -> visitor.visit(place, narrative, mark));
		});
	}

	/** A table a narrative, so that nothing waits for the last one. */
	private void print(Practice practice, Optional<ClientId> only) {
		Place.Finder places = new Place.Finder(practice.records());
		int[] count = new int[1];
		Consumer<CodedNarrative> printer = narrative -> {
			Place place = places.of(narrative.narrative().session());
			Table table = new Table();
			for (Mark mark : Mark.of(narrative, practice.codebook())) {
				count[0]++;
				table.row("  ", mark.code().name(), mark.code().kind().key(),
						mark.isAnchored() ? around.say("quoted", Terminal.oneLine(mark.anchor().quote(), LONGEST_QUOTE))
								: around.say("quotedUnanchored", Terminal.oneLine(mark.anchor().quote(), LONGEST_QUOTE)));
			}
			if (!narrative.codings().isEmpty()) {
				around.out().line(around.say("heading", place.client().label(), place.session().number(),
						narrative.narrative().title()));
				table.print(around.out());
			}
		};
		practice.records().narratives().each(only, printer);
		if (count[0] == 0) {
			around.tell("noCodings");
		}
	}
}
