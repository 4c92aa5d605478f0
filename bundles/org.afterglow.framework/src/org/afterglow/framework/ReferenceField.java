package org.afterglow.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Points to other records: one, or with {@link #many} any number.
 *
 * @since 1.0
 */
public final class ReferenceField extends CellField {

	/** What it can point to. Further kinds may join; only the program tells them apart in a {@code switch}. */
	public sealed interface To {
	}

	/**
	 * Entries of one type, of the same client.
	 *
	 * @param type may belong to another module, and may not be there
	 */
	public record ToEntries(EntryTypeId type) implements To {

		/** Of this type. */
		public ToEntries {
			Objects.requireNonNull(type);
		}
	}

	/**
	 * Codes of the codebook.
	 *
	 * @param under key of the {@linkplain CodeSeed seed} of the same module under which they are offered; empty for all
	 */
	public record ToCodes(Optional<String> under) implements To {

		/** Under this seed. */
		public ToCodes {
			under.ifPresent(Values::checkKey);
		}
	}

	private final To to;
	private final boolean many;

	ReferenceField(Common common, To to, boolean many) {
		super(common, Value.References.class);
		this.to = to;
		this.many = many;
	}

	@Override
	public ReferenceField helped(Words words) {
		return new ReferenceField(common().helped(words), to, many);
	}

	@Override
	public ReferenceField searchedAs(String word) {
		return new ReferenceField(common().searched(word), to, many);
	}

	/** The same; an entry without an answer is not finished. */
	public ReferenceField required() {
		return new ReferenceField(common().asRequired(), to, many);
	}

	/** The same for any number of records. */
	public ReferenceField many() {
		return new ReferenceField(common(), to, true);
	}

	/**
	 * The same, offering the codes under one of the module's own alone.
	 *
	 * @param seed key of the {@link CodeSeed}
	 * @throws IllegalArgumentException if this field does not point to codes
	 */
	public ReferenceField under(String seed) {
		if (!(to instanceof ToCodes)) {
			throw new IllegalArgumentException(key() + " does not point to codes");
		}
		return new ReferenceField(common(), new ToCodes(Optional.of(seed)), many);
	}

	/** What it can point to. */
	public To to() {
		return to;
	}

	/** True if it takes more than one. */
	public boolean takesMany() {
		return many;
	}

	/** What it points to, in the order in which it was given. Any of it may be gone by now. */
	public List<Target> in(Values values) {
		return read(values, Value.References.class).map(Value.References::targets).orElse(List.of());
	}

	/** These values with those references; none of them is no answer. */
	public Values with(Values values, List<Target> targets) {
		return targets.isEmpty() ? values.without(key()) : values.with(key(), new Value.References(targets));
	}

	@Override
	List<Words> complaints(Value value) {
		List<Target> targets = ((Value.References) value).targets();
		if (!many && targets.size() > 1) {
			return List.of(Sentences.say("oneOnly", name()));
		}
		return targets.stream().allMatch(this::isOfKind) ? List.of() : List.of(Sentences.say("ofAnotherKind", name()));
	}

	private boolean isOfKind(Target target) {
		return switch (to) {
			case ToEntries entries -> target instanceof Target.OfEntry;
			case ToCodes codes -> target instanceof Target.OfCode;
		};
	}
}
