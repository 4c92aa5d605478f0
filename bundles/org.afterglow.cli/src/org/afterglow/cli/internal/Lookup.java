package org.afterglow.cli.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.records.Records;

/** Finds what the words of a command name. */
final class Lookup {

	private Lookup() {
	}

	/** The client, or the end of the command. */
	static Client client(Surroundings around, Records records, String label) {
		return records.clients().labelled(label).orElseThrow(() -> around.stop("noSuchClient", label));
	}

	/** All clients, or the one. */
	static List<Client> clients(Surroundings around, Records records, Optional<String> label) {
		return label.map(one -> List.of(client(around, records, one))).orElseGet(() -> records.clients().all());
	}

	/** A new client, or the end of the command if the label cannot be one. */
	static Client labelled(Surroundings around, String label, String key) {
		try {
			return Client.labelled(label);
		} catch (IllegalArgumentException e) {
			throw around.stop(key);
		}
	}
}
