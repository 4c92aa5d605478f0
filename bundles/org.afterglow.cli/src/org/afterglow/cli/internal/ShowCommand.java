package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.practice.Practice;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a narrative with its codings. */
@Command
final class ShowCommand implements Callable<Integer> {

	private static final int LONGEST_QUOTE = 60;

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--all")
	private boolean all;
	@Option(names = "--json")
	private boolean json;
	@Parameters(paramLabel = "NARRATIVE", arity = "0..1", descriptionKey = "NARRATIVE")
	private Optional<String> name = Optional.empty();
	@Spec
	private CommandLine.Model.CommandSpec spec;
	private final Surroundings around;

	ShowCommand(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		if (all == name.isPresent()) {
			throw new ParameterException(spec.commandLine(), around.say("showOneOrAll"));
		}
		return new Door(around).open(vault, practice -> {
			if (all) {
				showAll(practice);
			} else {
				showOne(practice, new NarrativeFinder(around, practice.records()).named(name.orElseThrow()));
			}
			return ExitCode.DONE;
		}).number();
	}

	private void showOne(Practice practice, CodedNarrative narrative) {
		practice.records().audit().note(AuditEvent.read(narrative.narrative().id()));
		Place place = new Place.Finder(practice.records()).of(narrative.narrative().session());
		if (json) {
			Json.object(around.out(), answer -> put(answer, practice, place, narrative));
		} else {
			show(practice, place, narrative);
		}
	}

	private void showAll(Practice practice) {
		practice.records().audit().note(AuditEvent.of(AuditKind.READ).with(AuditEvent.COUNT, practice.records().narratives().count()));
		Place.Finder places = new Place.Finder(practice.records());
		if (json) {
			Json.array(around.out(), array -> practice.records().narratives().each(Optional.empty(), narrative -> array
					.object(one -> put(one, practice, places.of(narrative.narrative().session()), narrative))));
			return;
		}
		boolean[] first = { true };
		practice.records().narratives().each(Optional.empty(), narrative -> {
			if (!first[0]) {
				around.out().line("");
			}
			first[0] = false;
			show(practice, places.of(narrative.narrative().session()), narrative);
		});
		if (first[0]) {
			around.tell("noNarratives");
		}
	}

	private void put(Json json, Practice practice, Place place, CodedNarrative coded) {
		Narrative narrative = coded.narrative();
		Session session = place.session();
		place.putInto(json, narrative.title(), narrative.id()).put("date", session.date().toString())
				.put("kind", session.kind().key()).put("route", session.route().map(Route::key))
				.put("text", narrative.text()).array("codings", list -> Mark.of(coded, practice.codebook())
						.forEach(mark -> list.object(mark::putInto)));
	}

	private void show(Practice practice, Place place, CodedNarrative coded) {
		Session session = place.session();
		String kind = session.kind().key() + session.route().map(route -> ", " + route.key()).orElse("");
		around.out().line(coded.narrative().title());
		around.out().line(around.say("narrativeHead", place.client().label(), session.number(), session.date().toString(),
				kind, coded.narrative().id().value()));
		around.out().line("");
		around.out().line(coded.narrative().text());
		List<Mark> marks = Mark.of(coded, practice.codebook());
		if (marks.isEmpty()) {
			return;
		}
		around.out().line("");
		around.out().line(around.say("countCodings", marks.size()));
		table(marks).print(around.out());
	}

	private Table table(List<Mark> marks) {
		Table table = new Table();
		for (Mark mark : marks) {
			String quote = Terminal.oneLine(mark.anchor().quote(), LONGEST_QUOTE);
			String place = mark.isAnchored() ? mark.anchor().span().start() + "\u2013" + mark.anchor().span().end() : "";
			table.row(" ", place, mark.code().name(), mark.code().kind().key(),
					around.say(mark.isAnchored() ? "quoted" : "quotedUnanchored", quote));
		}
		return table;
	}
}
