package org.afterglow.framework;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A number between two others, with words for some of them.
 *
 * @since 1.0
 */
public final class ScaleField extends CellField {

	/** How far from a step a number may lie, so that tenths are what they look like. */
	private static final double TINY = 1e-9;

	private final double lowest;
	private final double highest;
	private final double step;
	private final SortedMap<Double, Words> anchors;
	private final Optional<Words> unit;

	private ScaleField(Common common, double lowest, double highest, double step, SortedMap<Double, Words> anchors,
			Optional<Words> unit) {
		super(common, Value.Amount.class);
		this.lowest = lowest;
		this.highest = highest;
		this.step = step;
		this.anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
		this.unit = unit;
	}

	static ScaleField of(Common common, double lowest, double highest) {
		if (!Double.isFinite(lowest) || !Double.isFinite(highest) || highest <= lowest) {
			throw new IllegalArgumentException("the highest number of a scale is above the lowest: " + common.key());
		}
		return new ScaleField(common, lowest, highest, 1, Collections.emptySortedMap(), Optional.empty());
	}

	@Override
	public ScaleField helped(Words words) {
		return new ScaleField(common().helped(words), lowest, highest, step, anchors, unit);
	}

	@Override
	public ScaleField searchedAs(String word) {
		return new ScaleField(common().searched(word), lowest, highest, step, anchors, unit);
	}

	/** The same; an entry without an answer is not finished. */
	public ScaleField required() {
		return new ScaleField(common().asRequired(), lowest, highest, step, anchors, unit);
	}

	/**
	 * The same with words for one of its numbers, such as "not at all" for 0.
	 *
	 * @throws IllegalArgumentException if the number is not on the scale
	 */
	public ScaleField anchored(double number, Words words) {
		if (!isOnScale(number)) {
			throw new IllegalArgumentException(number + " is not on the scale of " + key());
		}
		TreeMap<Double, Words> more = new TreeMap<>(anchors);
		more.put(number, words);
		return new ScaleField(common(), lowest, highest, step, more, unit);
	}

	/**
	 * The same with another distance from number to number than 1; counted from the lowest.
	 *
	 * @throws IllegalArgumentException if it is not positive, or longer than the scale
	 */
	public ScaleField inSteps(double other) {
		if (!(other > 0) || other > highest - lowest) {
			throw new IllegalArgumentException("the step of a scale is positive and not longer than the scale: " + key());
		}
		return new ScaleField(common(), lowest, highest, other, anchors, unit);
	}

	/** The same, counted in something, such as "minutes" or "%". */
	public ScaleField countedIn(Words unitName) {
		return new ScaleField(common(), lowest, highest, step, anchors, Optional.of(unitName));
	}

	/** The lowest number. */
	public double lowest() {
		return lowest;
	}

	/** The highest number. */
	public double highest() {
		return highest;
	}

	/** The distance from number to number, counted from the lowest. */
	public double step() {
		return step;
	}

	/** Words for some numbers, lowest first. */
	public SortedMap<Double, Words> anchors() {
		return anchors;
	}

	/** What it counts. */
	public Optional<Words> unit() {
		return unit;
	}

	/** The answer. */
	public OptionalDouble in(Values values) {
		return read(values, Value.Amount.class).map(value -> OptionalDouble.of(value.number())).orElse(OptionalDouble.empty());
	}

	/** These values with that answer, which may lie outside the scale: the form says so. */
	public Values with(Values values, double number) {
		return values.with(key(), new Value.Amount(number));
	}

	private boolean isOnScale(double number) {
		return number >= lowest && number <= highest;
	}

	@Override
	List<Words> complaints(Value value) {
		double number = ((Value.Amount) value).number();
		if (!isOnScale(number)) {
			return List.of(Sentences.say("outOfRange", name(), lowest, highest));
		}
		double steps = (number - lowest) / step;
		return Math.abs(steps - Math.rint(steps)) < TINY * Math.max(1, Math.abs(steps)) ? List.of()
				: List.of(Sentences.say("offStep", name(), step));
	}
}
