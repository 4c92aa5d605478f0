package org.afterglow.search.lucene.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.model.ClientId;
import org.afterglow.search.Narrowing;

/** A narrowing as clauses; empty where its group asks for nothing. */
record Narrowed(Optional<Clause.OfClient> clients, Optional<Clause.OfKind> kinds, Optional<Clause.InCode> codes) {

	static Narrowed of(Narrowing narrowing, Names names) {
		Set<UUID> clients = narrowing.clients().stream().map(ClientId::value).collect(Collectors.toSet());
		Set<UUID> codes = narrowing.codes().stream().flatMap(code -> names.standingFor(code).stream()).collect(Collectors.toSet());
		return new Narrowed(clients.isEmpty() ? Optional.empty() : Optional.of(new Clause.OfClient(clients)),
				narrowing.kinds().isEmpty() ? Optional.empty() : Optional.of(new Clause.OfKind(narrowing.kinds())),
				narrowing.codes().isEmpty() ? Optional.empty() : Optional.of(new Clause.InCode(codes)));
	}

	boolean isNothing() {
		return clients.isEmpty() && kinds.isEmpty() && codes.isEmpty();
	}

	/** The clause, where all groups hold as well. */
	Clause with(Clause clause) {
		List<Clause> parts = new ArrayList<>();
		if (codes.isPresent()) {
			// A query that leaves something out may hold inside a passage and not in the narrative; narrowing must not find more.
			parts.add(new Clause.AllOf(List.of(codes.get()), List.of(clause)));
			parts.add(new Clause.Also(clause));
		} else {
			parts.add(clause);
		}
		clients.ifPresent(parts::add);
		kinds.ifPresent(parts::add);
		return parts.size() == 1 ? clause : new Clause.AllOf(List.of(), parts);
	}
}
