package org.afterglow.web.internal.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Problem;

/** What the resources refuse. Each problem says what to do; none repeats what was sent or is stored, but for the versions of a conflict. */
final class Problems {

	private Problems() {
	}

	static Problem notObject() {
		return Problem.badRequest("not-json", "The body cannot be read.").detail("The body has to be one JSON object: { … }.");
	}

	/** A parameter behind the question mark. */
	static Problem parameter(String name, String detail) {
		return Problem.badRequest("bad-parameter", "A parameter of the address is wrong.").detail(detail).member("parameter", Plain.json(name));
	}

	static Problem unknownParameter(Set<String> known) {
		return Problem.badRequest("bad-parameter", "A parameter of the address is wrong.").detail("A parameter is not known here. "
				+ (known.isEmpty() ? "Leave it out." : "Known are " + String.join(", ", new TreeSet<>(known)) + "."));
	}

	static Problem missing(String word) {
		return Problem.of(404, "not-found", "There is no such record.").detail("There is no such " + word
				+ ". It may have been deleted, or this token may not know of it. Read the list anew.");
	}

	static Problem needsScope(Scope scope, String detail) {
		return Problem.of(403, "scope-missing", "The token may not do this.").detail(detail).member("scope", Plain.json(scope.key()));
	}

	static Problem needsMatch() {
		return Problem.of(428, "needs-if-match", "The header If-Match is missing.")
				.detail("Read the record first and send its ETag in If-Match, so that nobody's change is written over.");
	}

	static Problem noEtag() {
		return Problem.badRequest("bad-header", "The header If-Match cannot be read.")
				.detail("An ETag stands in double quotes: send the header ETag of the answer as it is, or the member etag in quotes.");
	}

	/** @param theirs as stored; empty for a token that may not read it */
	static Problem conflict(Map<String, Object> yours, Optional<Map<String, Object>> theirs) {
		Problem problem = Problem.of(409, "conflict", "Somebody else changed the record.")
				.detail("Nothing was written. Bring the two versions together, and send the result with the ETag of theirs.")
				.member("yours", Plain.json(yours));
		return theirs.map(stored -> problem.member("theirs", Plain.json(stored))).orElse(problem);
	}

	/** Deleting it would take other records along. */
	static Problem notEmpty(String detail) {
		return Problem.of(409, "not-empty", "Something still belongs to the record.").detail(detail);
	}

	static Problem gone(String detail) {
		return Problem.of(410, "place-gone", "This place is gone.").detail(detail);
	}

	static Problem invalid(List<Fault> faults) {
		return Problem.of(422, "invalid", "The body makes no sense as it stands.").detail(faults.getFirst().detail())
				.member("pointer", Plain.json(faults.getFirst().pointer()))
				.member("errors", Plain.json(faults.stream().map(Fault::shown).toList()));
	}

	static Problem invalid(String pointer, String detail) {
		return invalid(List.of(new Fault(pointer, detail)));
	}
}
