package org.afterglow.web.internal.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How much of a list is asked for.
 *
 * @param after the place behind which the page begins, as the list at hand writes it; empty for the front
 * @param limit at most this many
 */
record Page(Optional<String> after, int limit) {

	/** How many come unless it is said. */
	static final int USUAL = 50;
	/** What every list can be asked for. */
	static final Set<String> PARAMETERS = Set.of("limit", "after");
	/** The most that come at once. */
	static final int MOST = 200;

	private static final Pattern PLACE = Pattern.compile("[0-9a-zA-Z:.|-]{1,100}");
	private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	/** A page of what there is, and where the next begins. */
	record Slice<T>(List<T> items, Optional<String> next) {

		Slice {
			items = List.copyOf(items);
		}

		/** The same, each in another form. */
		<R> Slice<R> map(Function<T, R> form) {
			return new Slice<>(items.stream().map(form).toList(), next);
		}
	}

	static Page of(Asked asked) {
		return new Page(asked.filter("after").map(Page::place), limit(asked));
	}

	private static int limit(Asked asked) {
		Optional<String> limit = asked.filter("limit");
		if (limit.isPresent() && (!SMALL_NUMBER.matcher(limit.get()).matches() || Integer.parseInt(limit.get()) > MOST)) {
			throw Problems.parameter("limit", "This goes from 1 to " + MOST + ".");
		}
		return limit.map(Integer::parseInt).orElse(USUAL);
	}

	private static String place(String after) {
		try {
			String place = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII);
			if (PLACE.matcher(place).matches() && written(place).equals(after)) {
				return place;
			}
		} catch (IllegalArgumentException e) {
			throw noPlace();
		}
		throw noPlace();
	}

	static RuntimeException noPlace() {
		return Problems.parameter("after", "This is no place here. Take it as it is from the answer before, or leave it out to begin.");
	}

	/** The place behind a record, in a form that means nothing to anybody else. */
	static String written(String place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * This page of all there is, in the order of ids: whoever reads a list to its end meets everything that was there all the while
	 * exactly once, whatever comes and goes meanwhile.
	 */
	<T> Slice<T> of(Collection<T> all, Function<T, UUID> id) {
		Function<T, String> place = each -> id.apply(each).toString();
		if (after.filter(written -> Ids.of(written).isEmpty()).isPresent()) {
			throw noPlace();
		}
		List<T> rest = all.stream().filter(each -> after.isEmpty() || place.apply(each).compareTo(after.get()) > 0)
				.sorted(Comparator.comparing(place)).limit(limit + 1L).toList();
		return slice(rest, place);
	}

	/** What the records read of a list behind an id, so many at most, in the order in which ids are written. */
	@FunctionalInterface
	interface Reading<T> {
		List<T> behind(Optional<UUID> id, int most);
	}

	/** This page of a list of which no more is read than the page: what a whole practice has of a kind. */
	<T> Slice<T> read(Reading<T> reading, Function<T, UUID> id) {
		Optional<UUID> behind = after.map(written -> Ids.of(written).orElseThrow(Page::noPlace));
		return slice(reading.behind(behind, limit + 1), each -> id.apply(each).toString());
	}

	/** @param rest what comes in this page, and one more if there is one */
	<T> Slice<T> slice(List<T> rest, Function<T, String> place) {
		List<T> items = rest.subList(0, Math.min(limit, rest.size()));
		return new Slice<>(items, rest.size() > limit ? Optional.of(place.apply(items.getLast())) : Optional.empty());
	}
}
