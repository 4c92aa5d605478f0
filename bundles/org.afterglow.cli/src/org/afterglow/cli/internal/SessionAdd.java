package org.afterglow.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.model.Client;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.NameTaken;
import org.afterglow.records.Records;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a session. */
@Command
final class SessionAdd implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--client", paramLabel = "C", required = true)
	private String client;
	@Option(names = "--session", paramLabel = "N")
	private Optional<Integer> number = Optional.empty();
	@Mixin
	private final SessionOptions head = new SessionOptions();
	@Option(names = "--title", paramLabel = "TITLE", defaultValue = "")
	private String title;
	private final Surroundings around;

	SessionAdd(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			Client its = Lookup.client(around, practice.records(), client);
			Session session = session(practice.records(), its);
			try {
				practice.records().sessions().save(session);
			} catch (NameTaken e) {
				throw around.stop("sessionThere", session.number(), its.label());
			}
			around.out().line(around.say("sessionAdded", session.number(), its.label()));
			return ExitCode.DONE;
		}).number();
	}

	private Session session(Records records, Client its) {
		int next = number.orElseGet(() -> following(records.sessions().of(its.id())));
		try {
			return new Session(SessionId.random(), its.id(), next, head.date(around), head.kind(), head.route(), title);
		} catch (IllegalArgumentException e) {
			throw around.stop("sessionNotTaken");
		}
	}

	private static int following(List<Session> sessions) {
		return sessions.isEmpty() ? 1 : sessions.getLast().number() + 1;
	}
}
