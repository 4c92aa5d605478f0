package org.afterglow.web.internal.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.web.internal.http.Call;

/** One request for records, with what it is about at hand. */
record Asked(Call call) {

	Records records() {
		return call.practice().records();
	}

	Codebook codebook() {
		return call.practice().codebook();
	}

	Rights rights() {
		return new Rights(integration().scopes());
	}

	Integration integration() {
		return call.integration().orElseThrow();
	}

	/** As exact as the records keep it. */
	Instant now() {
		return call.practice().clock().instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The id at a place of the path; empty if it has not the form of one. */
	Optional<UUID> id(String place) {
		return Ids.of(call.place(place));
	}

	/** The id that a list is narrowed to. */
	Optional<UUID> filterId(String name) {
		return filter(name).map(text -> Ids.of(text)
				.orElseThrow(() -> Problems.parameter(name, "This has not the form of an id. Take the id from an answer as it is.")));
	}

	Optional<String> filter(String name) {
		return call.query(name);
	}

	/** One of a few words that a list is narrowed to. */
	Optional<String> filterWord(String name, List<String> words) {
		Optional<String> word = filter(name);
		if (word.isPresent() && !words.contains(word.get())) {
			throw Problems.parameter(name, "This has to be one of " + String.join(", ", words) + ".");
		}
		return word;
	}
}
