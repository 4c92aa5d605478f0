package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.practice.spi.SearchOpener.OpenSearch;
import org.afterglow.records.Records;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** A vault with records in memory and the search over them. */
final class Desk implements AutoCloseable {
	static final Duration PATIENCE = Duration.ofSeconds(60);

	final Vault vault;
	Records records = new InMemoryRecords();
	Codebook codebook = Codebook.over(records);
	private Optional<OpenSearch> open = Optional.empty();
	private int sessions;

	Desk(Path folder) throws VaultFailure {
		try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray())) {
			vault = Vault.create(folder, passphrase, KeyCost.forTests());
		}
	}

	Path index() {
		return vault.folder().resolve("index");
	}

	Finding openSearch() {
		open = Optional.of(new LuceneSearchOpener().open(vault, records, codebook));
		return open.get().finding();
	}

	void closeSearch() {
		open.ifPresent(OpenSearch::close);
		open = Optional.empty();
	}

	OpenSearch search() {
		return open.orElseThrow();
	}

	/** Other records under the same vault, as after a restore. */
	void exchange(Records other) {
		records = other;
		codebook = Codebook.over(records);
	}

	Client client(String label) {
		return records.clients().labelled(label).orElseGet(() -> {
			Client client = Client.labelled(label);
			records.clients().save(client);
			return client;
		});
	}

	Session session(String client, SessionKind kind, LocalDate date) {
		Session session = new Session(SessionId.random(), client(client).id(), ++sessions, date, kind, Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	Session session() {
		return session("Heron", SessionKind.DOSING, LocalDate.of(2025, 3, 14));
	}

	CodeId code(String name, CodeKind kind) {
		return records.codes().named(name).orElseGet(() -> {
			Code code = Code.named(name, kind, CodeColour.FERN);
			records.codes().save(code);
			return code;
		}).id();
	}

	/** A narrative in a session of its own. */
	NarrativeId told(String text) {
		return save(CodedText.told(session().id(), "Told", text));
	}

	/** A narrative with codings: code, words, code, words. */
	NarrativeId told(String text, String... codings) {
		CodedText told = CodedText.told(session().id(), "Told", text);
		for (int i = 0; i < codings.length; i += 2) {
			told = told.coded(codings[i + 1], code(codings[i], CodeKind.SYMBOL));
		}
		return save(told);
	}

	NarrativeId save(CodedText told) {
		CodedNarrative saved = records.narratives().save(told.build());
		return saved.narrative().id();
	}

	void settle() throws InterruptedException {
		assertTrue(search().search().awaitIndexed(records.feed().position().number(), PATIENCE), "index did not follow");
	}

	SearchAnswer ask(String query) throws UnreadableQuery, InterruptedException {
		return ask(query, 1_000);
	}

	SearchAnswer ask(String query, int limit) throws UnreadableQuery, InterruptedException {
		settle();
		return search().search().find(new SearchRequest(query, limit), () -> false);
	}

	/** The matches of all passages. */
	List<String> quotes(String query) throws UnreadableQuery, InterruptedException {
		return ask(query).passages().stream().flatMap(passage -> passage.matches().stream().map(span -> span.in(text(passage)))).toList();
	}

	List<String> sentences(String query) throws UnreadableQuery, InterruptedException {
		return ask(query).passages().stream().map(Passage::sentenceText).toList();
	}

	String text(Passage passage) {
		return records.narratives().byId(passage.narrative()).orElseThrow().narrative().text();
	}

	@Override
	public void close() {
		closeSearch();
		vault.close();
	}
}
