package org.afterglow.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.Integration;
import org.afterglow.records.Integrations;
import org.afterglow.records.Scope;

/** The table of programs that may use the local web. */
final class JdbcIntegrations implements Integrations {

	private static final String COLUMNS = "id, name, scopes, token_hash, made, expires, revoked, last_used";
	private static final String SELECT = "select " + COLUMNS + " from integration";
	private static final String ORDER = " order by made, id";

	private final Transactions transactions;

	JdbcIntegrations(Transactions transactions) {
		this.transactions = transactions;
	}

	static List<Integration> all(Link link) throws SQLException {
		return link.list(SELECT + ORDER, JdbcIntegrations::read);
	}

	private static Integration read(ResultSet row) throws SQLException {
		return new Integration(new IntegrationId(row.getObject(1, UUID.class)), row.getString(2), scopes(row), row.getString(4),
				row.getObject(5, Instant.class), instant(row, 6), instant(row, 7), instant(row, 8));
	}

	private static Set<Scope> scopes(ResultSet row) throws SQLException {
		Object[] names = (Object[]) row.getArray(3).getArray();
		return Arrays.stream(names).map(name -> Scope.valueOf((String) name)).collect(Collectors.toSet());
	}

	private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, Instant.class));
	}

	@Override
	public List<Integration> all() {
		return transactions.read(JdbcIntegrations::all);
	}

	@Override
	public Optional<Integration> byId(IntegrationId id) {
		return transactions.read(link -> byId(link, id));
	}

	private static Optional<Integration> byId(Link link, IntegrationId id) throws SQLException {
		return link.first(SELECT + " where id = ?", JdbcIntegrations::read, id.value());
	}

	@Override
	public Optional<Integration> byTokenHash(String tokenHash) {
		return transactions.read(link -> link.first(SELECT + " where token_hash = ?", JdbcIntegrations::read, tokenHash));
	}

	@Override
	public void save(Integration integration) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			if (link.any("select 1 from integration where token_hash = ? and id <> ?", integration.tokenHash(), integration.id().value())) {
				throw new IllegalArgumentException("a token belongs to one integration: " + integration);
			}
			put(link, integration);
			transaction.heard();
			return integration;
		});
	}

	private static void put(Link link, Integration integration) throws SQLException {
		link.update("merge into integration (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?)", integration.id().value(),
				integration.name(), integration.scopes().stream().map(Scope::name).toArray(), integration.tokenHash(),
				integration.made(), integration.expires().orElse(null), integration.revoked().orElse(null),
				integration.lastUsed().orElse(null));
	}

	@Override
	public void used(IntegrationId id, Instant at) {
		transactions.write(transaction -> {
			int changed = transaction.link().update("""
					update integration set last_used = ? where id = ? and (last_used is null or last_used <= ? or last_used >= ?)""", at,
					id.value(), at.minus(1, ChronoUnit.MINUTES), at.plus(1, ChronoUnit.MINUTES));
			if (changed > 0) {
				transaction.touched();
			}
			return id;
		});
	}
}
