package org.afterglow.cli.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.afterglow.practice.Practice;
import org.afterglow.records.Integration;
import org.afterglow.records.Scope;

import picocli.CommandLine.Command;

/** Lists who has a token for the local web. The tokens themselves are kept nowhere. */
@Command
final class TokenList extends RowList<Integration> {

	TokenList(Surroundings around) {
		super(around, "noTokens");
	}

	@Override
	List<Integration> rows(Practice practice) {
		return practice.records().integrations().all();
	}

	@Override
	void put(Json one, Integration row) {
		one.put("integration", row.id().value().toString()).put("name", row.name()).put("state", state(row))
				.array("scopes", array -> row.scopes().forEach(scope -> array.element(scope.key()))).put("made", row.made().toString())
				.put("expires", row.expires().map(Instant::toString)).put("revoked", row.revoked().map(Instant::toString))
				.put("used", row.lastUsed().map(Instant::toString));
	}

	@Override
	List<?> cells(Integration row) {
		return List.of(row.name(), around().say("token." + state(row)), row.scopes().stream().map(Scope::key).collect(Collectors.joining(" ")),
				row.expires().map(this::at).orElse(""), row.lastUsed().map(this::at).orElse(""), row.id().value());
	}

	/** The stable word for programs; people read the sentence of that name. */
	private String state(Integration row) {
		String notRevoked = row.isGoodAt(around().clock().instant()) ? "good" : "expired";
		return row.revoked().isPresent() ? "revoked" : notRevoked;
	}

	private String at(Instant at) {
		return at.truncatedTo(ChronoUnit.MINUTES).atZone(around().clock().getZone()).toLocalDateTime().toString();
	}
}
