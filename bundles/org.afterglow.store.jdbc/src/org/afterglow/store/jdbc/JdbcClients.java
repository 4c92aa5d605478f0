package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Clients;
import org.afterglow.records.NameKey;
import org.afterglow.records.NameTaken;

/** The table of clients. */
final class JdbcClients implements Clients {

	private static final String SELECT = "select id, label, archived from client";

	private final Transactions transactions;

	JdbcClients(Transactions transactions) {
		this.transactions = transactions;
	}

	private static Client read(ResultSet row) throws SQLException {
		return new Client(new ClientId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3));
	}

	@Override
	public List<Client> all() {
		return transactions.read(link -> link.list(SELECT + " order by label_key", JdbcClients::read));
	}

	@Override
	public Optional<Client> byId(ClientId id) {
		return transactions.read(link -> link.first(SELECT + " where id = ?", JdbcClients::read, id.value()));
	}

	@Override
	public Optional<Client> labelled(String label) {
		return transactions.read(link -> link.first(SELECT + " where label_key = ?", JdbcClients::read, NameKey.of(label)));
	}

	@Override
	public void save(Client client) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			UUID id = client.id().value();
			String key = NameKey.of(client.label());
			if (link.any("select 1 from client where label_key = ? and id <> ?", key, id)) {
				throw new NameTaken(Subject.CLIENT);
			}
			int updated = link.update("update client set label = ?, label_key = ?, archived = ? where id = ?", client.label(),
					key, client.archived(), id);
			if (updated == 0) {
				link.update("insert into client (id, label, label_key, archived) values (?, ?, ?, ?)", id, client.label(), key,
						client.archived());
			}
			transaction.saved(Subject.CLIENT, id);
			return client;
		});
	}

	@Override
	public void delete(ClientId id) {
		transactions.write(transaction -> {
			Below.client(transaction, id.value());
			if (transaction.link().update("delete from client where id = ?", id.value()) > 0) {
				transaction.deleted(Subject.CLIENT, id.value());
			}
			return id;
		});
	}
}
