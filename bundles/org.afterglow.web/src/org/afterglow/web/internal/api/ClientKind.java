package org.afterglow.web.internal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.Page.Slice;

/** The people in therapy. */
final class ClientKind implements Kind<Client> {

	private static final String ARCHIVED = "archived";
	private static final Shape SHAPE = Shape.of("client", "/clients", Scope.CLIENTS_READ, Scope.CLIENTS_WRITE).narrowedBy(ARCHIVED)
			.noTwoWithOne("label").toldOf(Subject.CLIENT);

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		Optional<Boolean> archived = asked.filterWord(ARCHIVED, List.of("true", "false")).map(Boolean::valueOf);
		List<Client> all = asked.records().clients().all().stream()
				.filter(client -> archived.isEmpty() || archived.get() == client.archived()).toList();
		return page.of(all, client -> client.id().value()).map(client -> tagged(client, asked.rights()));
	}

	@Override
	public Optional<Client> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().clients().byId(new ClientId(id)));
	}

	@Override
	public Map<String, Object> shown(Client client, Rights rights) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", client.id().value().toString());
		shown.put("label", client.label());
		shown.put(ARCHIVED, client.archived());
		return shown;
	}

	@Override
	public Client add(Asked asked, Body body) {
		return saved(asked, ClientId.random(), body);
	}

	@Override
	public Client change(Asked asked, Client stored, Body body) {
		return saved(asked, stored.id(), body);
	}

	private static Client saved(Asked asked, ClientId id, Body body) {
		String label = body.line("label");
		boolean archived = body.truthOr(ARCHIVED, false);
		body.check();
		Client client = new Client(id, label, archived);
		asked.records().clients().save(client);
		return client;
	}

	@Override
	public void remove(Asked asked, Client client) {
		Records records = asked.records();
		if (!records.sessions().of(client.id()).isEmpty() || records.entries().count(EntryFilter.ALL.of(client.id())) > 0) {
			throw Problems.notEmpty("Sessions or entries still belong to this client. Delete them first: nothing is deleted along with something else here.");
		}
		records.clients().delete(client.id());
	}
}
