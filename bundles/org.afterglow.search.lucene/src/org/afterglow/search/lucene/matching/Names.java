package org.afterglow.search.lucene.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.records.Clients;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.UnreadableQuery.Reason;
import org.afterglow.search.lucene.words.Folding;
import org.afterglow.search.query.QueryNode;

/** Turns names of codes and clients into ids when a query is asked: the index knows ids alone, so renaming touches no document. */
public final class Names {
	private final Codebook codebook;
	private final Clients clients;

	public Names(Codebook codebook, Clients clients) {
		this.codebook = codebook;
		this.clients = clients;
	}

	/** Every id under which passages of the code may be stored: merged ones among them. */
	public Clause.InCode codes(QueryNode.CodedAs node) throws UnreadableQuery {
		Set<UUID> ids = new HashSet<>();
		for (Code code : node.begins() ? codesThat(node, startsWith(node.name())) : codeNamed(node)) {
			codebook.standingFor(code.id()).stream().map(CodeId::value).forEach(ids::add);
		}
		if (ids.isEmpty()) {
			throw new UnreadableQuery(Reason.UNKNOWN_CODE, node.value().start());
		}
		return new Clause.InCode(ids);
	}

	/** The same, where there may be no code of that name. */
	Clause.InCode codesIfAny(QueryNode.CodedAs node) {
		try {
			return codes(node);
		} catch (UnreadableQuery e) {
			return new Clause.InCode(Set.of());
		}
	}

	/** Every id under which references to codes with such names, or other words for them, may be stored. */
	public Set<UUID> codesCalled(Predicate<String> nameFits) {
		Set<UUID> ids = new HashSet<>();
		codebook.codes().stream().filter(code -> nameFits.test(code.name()) || code.synonyms().stream().anyMatch(nameFits))
				.forEach(code -> codebook.standingFor(code.id()).stream().map(CodeId::value).forEach(ids::add));
		return ids;
	}

	/** What a stored code is called; empty if it is gone. */
	public Optional<String> nameOf(UUID code) {
		return codebook.effective(new CodeId(code)).map(Code::name);
	}

	/** Every id under which passages of a code may be stored. */
	public Set<UUID> standingFor(CodeId code) {
		return codebook.standingFor(code).stream().map(CodeId::value).collect(Collectors.toSet());
	}

	/** What a stored code shows as; empty if it is gone. */
	public Optional<CodeId> effective(CodeId code) {
		return codebook.effective(code).map(Code::id);
	}

	private List<Code> codeNamed(QueryNode.CodedAs node) {
		Optional<Code> named = codebook.named(node.name()).filter(code -> isOfKind(code, node));
		return named.map(List::of).orElseGet(() -> codesThat(node, isFolded(node.name())));
	}

	private List<Code> codesThat(QueryNode.CodedAs node, Predicate<String> nameFits) {
		return codebook.codes().stream().filter(code -> isOfKind(code, node) && nameFits.test(code.name())).toList();
	}

	private static boolean isOfKind(Code code, QueryNode.CodedAs node) {
		return node.kind().isEmpty() || node.kind().get() == code.kind();
	}

	public Clause.OfClient clients(QueryNode.OfClient node) throws UnreadableQuery {
		List<Client> found = node.begins() ? clientsThat(startsWith(node.label()))
				: clients.labelled(node.label()).map(List::of).orElseGet(() -> clientsThat(isFolded(node.label())));
		if (found.isEmpty()) {
			throw new UnreadableQuery(Reason.UNKNOWN_CLIENT, node.value().start());
		}
		Set<UUID> ids = new HashSet<>();
		found.forEach(client -> ids.add(client.id().value()));
		return new Clause.OfClient(ids);
	}

	private List<Client> clientsThat(Predicate<String> labelFits) {
		return clients.all().stream().filter(client -> labelFits.test(client.label())).toList();
	}

	private static Predicate<String> isFolded(String name) {
		String folded = Folding.fold(name);
		return other -> Folding.fold(other).equals(folded);
	}

	private static Predicate<String> startsWith(String name) {
		String folded = Folding.fold(name);
		return other -> Folding.fold(other).startsWith(folded);
	}
}
