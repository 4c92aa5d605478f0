package org.afterglow.web.internal.front;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.afterglow.records.Integration;
import org.afterglow.web.internal.http.Access;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.http.Problem;
import org.afterglow.web.internal.http.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands in front of all routes: everything that can be refused is refused here, once. The head of a request is looked at first, then who asks, then
 * its body is taken, and then it is answered.
 */
public final class Front implements AutoCloseable {

	/** What has begun may take so long to come to its end when the practice is locked. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final int FAILED = 500;
	private static final Set<Integer> REFUSALS = Set.of(403, 429);
	private static final Logger LOG = LoggerFactory.getLogger(Front.class);

	private final Open practice;
	private final RouteTable routes;
	private final Bearers bearers;
	private final Uses uses;
	private final BooleanSupplier api;
	private final Workers workers = new Workers();
	private volatile Origins origins = new Origins(0);

	/**
	 * @param api whether programs may ask
	 * @param later closed by its owner
	 */
	public Front(Open practice, RouteTable routes, BooleanSupplier api, Later later) {
		this.practice = practice;
		this.routes = routes;
		this.bearers = new Bearers(practice.records().integrations(), practice.records().journals(), practice.clock());
		this.uses = new Uses(practice.records(), practice.clock(), work -> later.after(Uses.TOGETHER.plusSeconds(1), work));
		this.api = api;
	}

	/** Something whose head is in order. */
	public static final class Admitted {
		private final Head head;
		private final RouteTable.Found found;
		private final String path;
		private Optional<Asked.Who> who = Optional.empty();

		private Admitted(Head head, RouteTable.Found found, String path) {
			this.head = head;
			this.found = found;
			this.path = path;
		}

		/** So many bytes are taken at most. */
		public int limit() {
			return found.route().limit();
		}

		public boolean hasBody() {
			return head.hasBody();
		}
	}

	/** The port it listens on: it is part of the name of this host. */
	public void listensOn(int port) {
		origins = new Origins(port);
	}

	/** Looks at the head. Quick. @throws Problem if it is not in order */
	public Admitted admit(Head head) {
		if (workers.isClosing()) {
			throw Problem.locked();
		}
		if (!head.version().equals("HTTP/1.1")) {
			throw Problem.of(505, "not-this-version", "Only HTTP/1.1 is spoken here.").with("Connection", "close");
		}
		origins.check(head);
		List<String> path = Paths.segments(head.path());
		checkOn(path);
		RouteTable.Found found = routes.find(head.method(), path);
		checkBody(head, found.route());
		return new Admitted(head, found, "/" + String.join("/", path));
	}

	/** What programs may ask is not there while they may not. */
	private void checkOn(List<String> path) {
		if (path.stream().findFirst().filter("api"::equals).isPresent() && !api.getAsBoolean()) {
			throw Problem.notFound();
		}
	}

	private static void checkBody(Head head, Route route) {
		if (route.takes().isEmpty()) {
			if (head.hasBody()) {
				throw Problem.of(413, "no-body", "Nothing is taken here.").with("Connection", "close");
			}
			return;
		}
		List<String> types = head.headers().all("Content-Type");
		boolean taken = types.size() == 1 && route.takes().contains(mediaType(types.getFirst()));
		if (!taken || !head.headers().all("Content-Encoding").isEmpty()) {
			throw Problem.of(415, "not-this-type", "The body is not of a type that is taken here.")
					.detail("Send the header Content-Type: " + String.join(" or ", route.takes()) + ", and the body as it is, not packed.").with("Accept", String.join(", ", route.takes()));
		}
		if (head.length() > route.limit()) {
			throw tooLarge();
		}
	}

	private static String mediaType(String header) {
		String type = header.strip().toLowerCase(Locale.ROOT);
		return type.replaceFirst("\\s*;\\s*charset=\"?utf-8\"?$", "");
	}

	/** What is said to more than is taken. */
	public static Problem tooLarge() {
		return Problem.of(413, "too-large", "The body is too large.").with("Connection", "close");
	}

	/** Does the work soon, on another thread. @throws Problem if there is too much of it */
	public void execute(Runnable work) {
		workers.execute(work);
	}

	/** Finds out who asks. @throws Problem if that may not be asked by them */
	public void recognise(Admitted admitted) {
		Route route = admitted.found.route();
		admitted.who = Optional.of(workers.atPlace(() -> {
			Optional<Integration> known = Optional.empty();
			try {
				Asked.Who who = who(admitted);
				known = who.integration();
				check(who, route);
				return who;
			} catch (Problem problem) {
				inTheLog(uses.refused(known, route, problem.status()));
				throw problem;
			}
		}));
	}

	private Asked.Who who(Admitted admitted) {
		return switch (admitted.found.route().access()) {
			case TOKEN -> new Asked.Who(Optional.of(bearers.integration(admitted.head)), Optional.empty());
			case JOURNAL -> new Asked.Who(Optional.empty(), Optional.of(bearers.journal(admitted.head)));
			case OPEN -> new Asked.Who(Optional.empty(), Optional.empty());
		};
	}

	private static void check(Asked.Who who, Route route) {
		who.integration().ifPresent(integration -> Bearers.check(integration, route.scope()));
	}

	/** Answers. @throws Problem instead */
	public Answer answer(Admitted admitted, byte[] body) {
		Asked.Who who = admitted.who.orElseThrow(() -> new IllegalStateException("nobody looked who asks"));
		return workers.atPlace(() -> {
			int status = FAILED;
			try {
				Asked call = new Asked(admitted.head, admitted.found, admitted.path, who, body, practice, (happened, patience) -> await(admitted, happened, patience));
				Answer answer = admitted.found.route().responder().answer(call);
				status = answer.status();
				return answer;
			} catch (Problem problem) {
				status = problem.status();
				throw problem;
			} finally {
				inTheLog(count(who, admitted.found.route(), status));
			}
		});
	}

	/** What an integration asked for, and codes that were wrong. What is written in a page is in the log as what it changed. */
	private boolean count(Asked.Who who, Route route, int status) {
		if (who.integration().isPresent()) {
			return uses.used(who.integration().get(), route, status);
		}
		return route.access() == Access.OPEN && REFUSALS.contains(status) && uses.refused(Optional.empty(), route, status);
	}

	private void inTheLog(boolean due) {
		if (due) {
			uses.write();
		}
	}

	/** A token may be taken back while somebody waits, or a page be closed: who is not known any more hears that, even where the door closes with the last page. */
	private boolean await(Admitted admitted, CompletableFuture<?> happened, Duration patience) {
		try {
			return workers.await(happened, patience);
		} finally {
			checkOn(admitted.found.route().segments());
			check(who(admitted), admitted.found.route());
		}
	}

	/**
	 * Answers what came no further than its head, or what could not even be read. Quick: where a line of the log is due before, another thread waits for it.
	 */
	public void refuse(Throwable thrown, Consumer<Answer> answering) {
		Problem problem = problem(thrown);
		answer(uses.turnedAway(problem.slug(), problem.status()), problem.answer(), answering);
	}

	/** The same for something whose sender is known, and whose body did not come as it should or found no place to be worked on. */
	public void refuse(Admitted admitted, Throwable thrown, Consumer<Answer> answering) {
		Problem problem = problem(thrown);
		boolean due = admitted.who.filter(who -> count(who, admitted.found.route(), problem.status())).isPresent();
		answer(due, problem.answer(), answering);
	}

	private void answer(boolean due, Answer answer, Consumer<Answer> answering) {
		if (due) {
			try {
				workers.execute(() -> {
					uses.write();
					answering.accept(answer);
				});
				return;
			} catch (Problem busy) {
				// Its line is written with the next, and at the latest when the practice is closed.
				LOG.debug("a line of the log waits: {}", busy.slug());
			}
		}
		answering.accept(answer);
	}

	/** What is answered when something was thrown. */
	public Answer answerTo(Throwable thrown) {
		return problem(thrown).answer();
	}

	private Problem problem(Throwable thrown) {
		if (thrown instanceof Problem problem) {
			return problem;
		}
		if (workers.isClosing()) {
			return Problem.locked();
		}
		// The class alone: messages may quote what was sent or what is kept.
		LOG.error("a route failed: {}", thrown.getClass().getName());
		return Problem.of(FAILED, "failed", "Something went wrong.");
	}

	/** Nothing begins any more, and nobody waits any longer. Quick. */
	public void leave() {
		workers.leave();
	}

	/** Nothing begins any more; what had begun comes to its end. */
	@Override
	public void close() {
		if (!workers.close(PATIENCE)) {
			LOG.warn("requests were cut off when the practice was locked");
		}
		uses.close();
	}
}
