package org.afterglow.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.NameKey;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** Finds the narrative that a word of the user names: its id, its title, or the beginning of either. */
final class NarrativeFinder {

	private static final int LISTED = 10;

	private record Candidate(Place place, NarrativeSummary narrative) {
	}

	private final Surroundings around;
	private final Records records;

	NarrativeFinder(Surroundings around, Records records) {
		this.around = around;
		this.records = records;
	}

	/** The narrative, or the end of the command if there is none or more than one. */
	CodedNarrative named(String name) {
		Optional<CodedNarrative> byId = id(name).flatMap(records.narratives()::byId);
		return byId.orElseGet(() -> records.narratives().byId(only(name)).orElseThrow());
	}

	private static Optional<NarrativeId> id(String name) {
		try {
			return Optional.of(new NarrativeId(UUID.fromString(name)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private NarrativeId only(String name) {
		String key = NameKey.of(name);
		List<Candidate> all = candidates();
		List<Predicate<NarrativeSummary>> closestFirst = List.of(
				narrative -> narrative.title().equals(name),
				narrative -> NameKey.of(narrative.title()).equals(key),
				narrative -> NameKey.of(narrative.title()).startsWith(key),
				narrative -> narrative.id().value().toString().startsWith(key));
		for (Predicate<NarrativeSummary> close : closestFirst) {
			List<Candidate> found = all.stream().filter(one -> close.test(one.narrative())).toList();
			if (found.size() == 1) {
				return found.getFirst().narrative().id();
			}
			if (!found.isEmpty()) {
				throw ambiguous(name, found);
			}
		}
		throw around.stop("noSuchNarrative", name);
	}

	private Stop ambiguous(String name, List<Candidate> found) {
		StringBuilder sentence = new StringBuilder(around.say("severalNarratives", name, found.size()));
		for (Candidate one : found.subList(0, Math.min(LISTED, found.size()))) {
			sentence.append("\n  ").append(one.narrative().id().value()).append("  ").append(around.say("heading",
					one.place().client().label(), one.place().session().number(), one.narrative().title()));
		}
		return new Stop(ExitCode.TO_MEND, sentence.toString());
	}

	private List<Candidate> candidates() {
		List<Candidate> all = new ArrayList<>();
		for (Client client : records.clients().all()) {
			for (Session session : records.sessions().of(client.id())) {
				Place place = new Place(client, session);
				records.narratives().of(session.id()).forEach(narrative -> all.add(new Candidate(place, narrative)));
			}
		}
		return all;
	}
}
