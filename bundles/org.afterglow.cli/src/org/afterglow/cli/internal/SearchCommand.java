package org.afterglow.cli.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.NarrativeId;
import org.afterglow.practice.Practice;
import org.afterglow.search.IndexState;
import org.afterglow.search.Passage;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches all narratives. */
@Command
final class SearchCommand implements Callable<Integer> {

	/** A rebuild of a large practice takes longer; then what is there is shown, and said to be incomplete. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** After this long somebody waiting wants to know for what. */
	private static final Duration SILENCE = Duration.ofSeconds(2);

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--limit", paramLabel = "N", defaultValue = "20")
	private int limit;
	@Option(names = "--json")
	private boolean json;
	@Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "QUERY")
	private List<String> words = List.of();
	@Spec
	private CommandLine.Model.CommandSpec spec;
	private final Surroundings around;

	SearchCommand(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		if (limit < 1) {
			throw new ParameterException(spec.commandLine(), around.say("limitFromOne"));
		}
		String query = String.join(" ", words);
		return new Door(around).open(vault, practice -> {
			awaitIndex(practice);
			SearchAnswer answer = answer(practice.search(), query);
			if (json) {
				print(practice, answer);
			} else {
				show(practice, answer);
			}
			tellOfAnswer(answer);
			return ExitCode.DONE;
		}).number();
	}

	private void awaitIndex(Practice practice) {
		long latest = practice.records().feed().position().number();
		try {
			boolean indexed = practice.search().awaitIndexed(latest, SILENCE);
			if (!indexed && practice.search().state().phase() != IndexState.Phase.BROKEN) {
				around.tell("indexAwaited", PATIENCE.toSeconds());
				practice.search().awaitIndexed(latest, PATIENCE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private SearchAnswer answer(PassageSearch search, String query) {
		try {
			return search.find(new SearchRequest(query, limit), () -> Thread.currentThread().isInterrupted());
		} catch (UnreadableQuery unreadable) {
			throw new Stop(ExitCode.TO_MEND, QueryTrouble.shown(around, query, unreadable, search.words()));
		}
	}

	private void print(Practice practice, SearchAnswer answer) {
		Place.Finder places = new Place.Finder(practice.records());
		Json.array(around.out(), array -> {
			answer.passages().forEach(passage -> array.object(one -> places.of(passage.session())
					.putInto(one.put("kind", "passage"), passage.title(), passage.narrative()).put("start", passage.span().start()).put("end", passage.span().end())
					.put("quote", passage.quote()).put("score", passage.score())));
			new FoundEntries(around, practice.records()).putInto(array, answer.entries());
		});
	}

	private void show(Practice practice, SearchAnswer answer) {
		Place.Finder places = new Place.Finder(practice.records());
		Optional<NarrativeId> headed = Optional.empty();
		for (Passage passage : answer.passages()) {
			if (!headed.equals(Optional.of(passage.narrative()))) {
				headed = Optional.of(passage.narrative());
				Place place = places.of(passage.session());
				around.out().line(around.say("heading", place.client().label(), place.session().number(), passage.title()));
			}
			around.out().line("    " + Terminal.oneLine(MarkedSentence.of(passage)));
		}
		new FoundEntries(around, practice.records()).show(answer.entries());
	}

	private void tellOfAnswer(SearchAnswer answer) {
		IndexState state = answer.state();
		if (!state.complete()) {
			String key = state.phase() == IndexState.Phase.BROKEN ? "indexBroken" : "indexIncomplete";
			around.tell(key, state.done(), state.total());
		}
		if (json) {
			return;
		}
		if (answer.isEmpty()) {
			around.tell("nothingFound");
		} else if (!answer.passages().isEmpty()) {
			around.tell(answer.bounded() ? "foundAtLeast" : "found", answer.passages().size(), answer.narratives());
		}
		if (!answer.entries().isEmpty()) {
			around.tell("foundEntries", answer.entries().size(), answer.entriesInAll());
		}
	}
}
