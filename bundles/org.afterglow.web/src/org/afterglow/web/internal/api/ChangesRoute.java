package org.afterglow.web.internal.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.FeedPosition;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Responder;

/**
 * What changed since a place in the history: ids, not words. Asked to wait, it answers as soon as something changes that the token may
 * read, or when the time is over.
 */
final class ChangesRoute implements Responder {

	/** The longest wait, in seconds: shorter than what anything in between keeps a silent connection for. */
	static final int LONGEST_WAIT = 60;

	private static final Pattern PLACE = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");
	private static final Pattern SECONDS = Pattern.compile("\\d{1,2}");

	private final Map<Change.Subject, Kind<?>> told = new EnumMap<>(Change.Subject.class);

	/** Changes that were looked through: some of them may not be told. */
	private record Look(List<Map<String, Object>> told, long upTo, boolean more) {
	}

	/** @param kinds that may be told of */
	ChangesRoute(List<Kind<?>> kinds) {
		kinds.forEach(kind -> kind.shape().told().ifPresent(subject -> told.put(subject, kind)));
	}

	@Override
	public Answer answer(Call call) {
		Set<String> known = new TreeSet<>(Page.PARAMETERS);
		known.add("wait");
		if (!known.containsAll(call.queryNames())) {
			throw Problems.unknownParameter(known);
		}
		Asked asked = new Asked(call);
		Page page = Page.of(asked);
		long deadline = System.nanoTime() + Duration.ofSeconds(wait(asked)).toNanos();
		FeedPosition now = asked.records().feed().position();
		if (page.after().isEmpty()) {
			return answer(now, new Look(List.of(), now.number(), false));
		}
		Look look = look(asked, from(page.after().get(), now), page.limit(), deadline);
		return answer(now, look);
	}

	private static int wait(Asked asked) {
		Optional<String> wait = asked.filter("wait");
		if (wait.isPresent() && (!SECONDS.matcher(wait.get()).matches() || Integer.parseInt(wait.get()) > LONGEST_WAIT)) {
			throw Problems.parameter("wait", "This goes from 0 to " + LONGEST_WAIT + " seconds.");
		}
		return wait.map(Integer::parseInt).orElse(0);
	}

	private static long from(String place, FeedPosition now) {
		Matcher matcher = PLACE.matcher(place);
		if (!matcher.matches()) {
			throw Problems.parameter("after", "This is no place in the changes. Take it as it is from \"after\" of the answer before.");
		}
		long number = Long.parseLong(matcher.group(2));
		if (!Ids.of(matcher.group(1)).equals(Optional.of(now.lineage())) || number > now.number()) {
			throw Problems.gone("The practice was restored from a backup since. Ask without \"after\" for the place now, then read the lists anew.");
		}
		return number;
	}

	private Look look(Asked asked, long from, int limit, long deadline) {
		ChangeFeed feed = asked.records().feed();
		long number = from;
		while (true) {
			CompletableFuture<Void> changed = new CompletableFuture<>();
			// Listening before looking: what is saved in between is not slept through.
			try (Subscription listening = feed.listen(position -> changed.complete(null))) {
				List<Change> changes = feed.after(number, limit);
				number = changes.isEmpty() ? number : changes.getLast().number();
				List<Map<String, Object>> told = told(asked, changes);
				boolean more = changes.size() == limit;
				Duration left = Duration.ofNanos(deadline - System.nanoTime());
				if (!told.isEmpty() || !more && (!left.isPositive() || !asked.call().await(changed, left))) {
					return new Look(told, number, more);
				}
			}
		}
	}

	private List<Map<String, Object>> told(Asked asked, List<Change> changes) {
		List<Map<String, Object>> heard = new ArrayList<>();
		for (Change change : changes) {
			Optional.ofNullable(told.get(change.subject())).filter(kind -> mayHear(asked, kind, change)).map(Kind::shape)
					.ifPresent(shape -> heard.add(shown(shape, change)));
		}
		return heard;
	}

	private static boolean mayHear(Asked asked, Kind<?> kind, Change change) {
		return asked.rights().may(kind.shape().reads()) && (change.deleted() || kind.mayHearOf(asked, change.id()));
	}

	private static Map<String, Object> shown(Shape shape, Change change) {
		UUID id = change.id();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("kind", shape.word());
		shown.put("id", id.toString());
		shown.put("deleted", change.deleted());
		shown.put("path", shape.path() + "/" + id);
		return shown;
	}

	private static Answer answer(FeedPosition now, Look look) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("changes", look.told());
		answer.put("after", Page.written(now.lineage() + ":" + look.upTo()));
		answer.put("more", look.more());
		return Answer.json(Plain.json(answer));
	}
}
