package org.afterglow.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages in the order in which ids are written. */
final class IdPage {

	private IdPage() {
	}

	/** At most so many of all, behind an id if one is given. */
	static <T, I> List<T> of(List<T> all, Function<T, I> id, Optional<I> behind, int limit) {
		Function<T, String> written = id.andThen(Object::toString);
		return all.stream().filter(each -> behind.map(Object::toString).filter(last -> written.apply(each).compareTo(last) <= 0).isEmpty())
				.sorted(Comparator.comparing(written)).limit(limit).toList();
	}
}
