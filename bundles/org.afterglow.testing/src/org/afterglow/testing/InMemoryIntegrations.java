package org.afterglow.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.IntegrationId;
import org.afterglow.records.Integration;
import org.afterglow.records.Integrations;

final class InMemoryIntegrations implements Integrations {

	private static final Duration EXACT = Duration.ofMinutes(1);

	private final InMemoryRecords records;

	InMemoryIntegrations(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public List<Integration> all() {
		return records.state().integrations.values().stream().sorted(Comparator.comparing(Integration::made)).toList();
	}

	@Override
	public Optional<Integration> byId(IntegrationId id) {
		return Optional.ofNullable(records.state().integrations.get(id));
	}

	@Override
	public Optional<Integration> byTokenHash(String tokenHash) {
		return records.state().integrations.values().stream().filter(each -> each.tokenHash().equals(tokenHash)).findFirst();
	}

	@Override
	public void save(Integration integration) {
		records.change(state -> {
			if (byTokenHash(integration.tokenHash()).filter(other -> !other.id().equals(integration.id())).isPresent()) {
				throw new IllegalArgumentException("a token belongs to one integration: " + integration);
			}
			state.integrations.put(integration.id(), integration);
			state.heard = true;
			return integration;
		});
	}

	@Override
	public void used(IntegrationId id, Instant at) {
		records.change(state -> {
			Integration known = state.integrations.get(id);
			if (known != null && known.lastUsed().filter(last -> Duration.between(last, at).abs().compareTo(EXACT) < 0).isEmpty()) {
				state.integrations.put(id, known.usedAt(at));
			}
			return id;
		});
	}
}
