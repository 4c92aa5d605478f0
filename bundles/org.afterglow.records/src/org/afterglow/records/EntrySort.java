package org.afterglow.records;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.afterglow.model.Entry;

/**
 * The order of entries.
 *
 * @param by what is compared
 * @param field key of the field, or {@code field.column}, when a field is compared; empty otherwise. Of several answers the least
 *            counts, numbers before words; entries without an answer come last either way.
 */
public record EntrySort(By by, String field, boolean descending) {

	/** What is compared. */
	public enum By {
		/** When it was begun. */
		CREATED,
		/** When it was last changed. */
		CHANGED,
		/** An answer. */
		FIELD
	}

	/** What was changed last comes first. */
	public static final EntrySort NEWEST = new EntrySort(By.CHANGED, "", true);

	/** What was begun first comes first. */
	public static final EntrySort OLDEST = new EntrySort(By.CREATED, "", false);

	public EntrySort {
		Objects.requireNonNull(by);
		if ((by == By.FIELD) == field.isEmpty()) {
			throw new IllegalArgumentException("a field is compared, or there is none");
		}
	}

	/** By the answer to a field, the least first. */
	public static EntrySort by(String field) {
		return new EntrySort(By.FIELD, field, false);
	}

	/** The other way round; entries without an answer still come last. */
	public EntrySort reversed() {
		return new EntrySort(by, field, !descending);
	}

	/** As a comparison; equal ones are in the order in which they were begun, and then in that of their ids. */
	public Comparator<Entry> comparator() {
		Comparator<Entry> main = switch (by) {
			case CREATED -> directed(Comparator.comparing(Entry::created));
			case CHANGED -> directed(Comparator.comparing(Entry::changed));
			case FIELD -> byField();
		};
		return main.thenComparing(Entry::created).thenComparing(entry -> entry.id().value().toString());
	}

	private Comparator<Entry> byField() {
		return this.<Double>present(entry -> boxed(facets(entry).stream().filter(facet -> facet.number().isPresent())
				.mapToDouble(facet -> facet.number().getAsDouble()).min()))
				.thenComparing(this.<String>present(entry -> facets(entry).stream().flatMap(facet -> facet.words().stream())
						.min(Comparator.naturalOrder())));
	}

	private List<EntryFacet> facets(Entry entry) {
		return EntryFacet.of(entry.values()).stream().filter(facet -> facet.field().equals(field)).toList();
	}

	private static Optional<Double> boxed(OptionalDouble number) {
		return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
	}

	private <T extends Comparable<T>> Comparator<Entry> present(Function<Entry, Optional<T>> key) {
		Comparator<T> order = directed(Comparator.<T>naturalOrder());
		return Comparator.comparing(entry -> key.apply(entry).orElse(null), Comparator.nullsLast(order));
	}

	private <T> Comparator<T> directed(Comparator<T> order) {
		return descending ? order.reversed() : order;
	}
}
