package org.afterglow.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Clients;
import org.afterglow.records.NameKey;
import org.afterglow.records.NameTaken;

final class InMemoryClients implements Clients {

	private final InMemoryRecords records;

	InMemoryClients(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public List<Client> all() {
		return records.state().clients.values().stream()
				.sorted(Comparator.comparing(client -> NameKey.of(client.label()))).toList();
	}

	@Override
	public Optional<Client> byId(ClientId id) {
		return Optional.ofNullable(records.state().clients.get(id));
	}

	@Override
	public Optional<Client> labelled(String label) {
		String key = NameKey.of(label);
		return records.state().clients.values().stream().filter(client -> NameKey.of(client.label()).equals(key)).findFirst();
	}

	@Override
	public void save(Client client) {
		records.change(state -> {
			if (labelled(client.label()).filter(other -> !other.id().equals(client.id())).isPresent()) {
				throw new NameTaken(Subject.CLIENT);
			}
			state.clients.put(client.id(), client);
			state.saved(Subject.CLIENT, client.id().value());
			return client;
		});
	}

	@Override
	public void delete(ClientId id) {
		records.change(state -> {
			state.remove(id);
			return id;
		});
	}
}
