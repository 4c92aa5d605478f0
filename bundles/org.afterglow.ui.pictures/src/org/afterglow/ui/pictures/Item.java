package org.afterglow.ui.pictures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something of a scene that can be met: pointed at, reached by arrow keys, heard.
 *
 * @param key tells it apart from the others of its scene; the focus stays on the same key when a scene is drawn anew
 * @param name what a screen reader says: "The night watch, manager, trusted, protects the boy at the table"
 * @param role what it is to a screen reader
 * @param shapes what is painted, at least one; the first closed one gives the ring of the focus its form
 * @param action what Enter, Space and a click do, if anything
 * @param movable whether it can be dragged, and moved by Shift and arrow keys
 * @since 1.0
 */
public record Item(String key, String name, Role role, List<Shape> shapes, Optional<Runnable> action, boolean movable) implements Drawn {

	/**
	 * What an item is to a screen reader.
	 *
	 * @since 1.0
	 */
	public enum Role {
		/** One of a list. */
		ITEM,
		/** Leads somewhere. */
		LINK,
		/** Does something. */
		BUTTON
	}

	/**
	 * Refuses what cannot be met.
	 *
	 * @throws IllegalArgumentException if the key or the name is blank, or there is nothing to paint
	 */
	public Item {
		shapes = List.copyOf(shapes);
		Objects.requireNonNull(role);
		Objects.requireNonNull(action);
		if (key.isBlank() || name.isBlank() || shapes.isEmpty()) {
			throw new IllegalArgumentException("an item has a key, a name and a shape");
		}
	}

	/**
	 * One of a list that does nothing.
	 *
	 * @throws IllegalArgumentException if the key or the name is blank, or there is nothing to paint
	 * @since 1.0
	 */
	public static Item of(String key, String name, Shape... shapes) {
		return new Item(key, name, Role.ITEM, List.of(shapes), Optional.empty(), false);
	}

	/**
	 * The same, doing this on Enter, Space and click.
	 *
	 * @param what called on the UI thread
	 * @since 1.0
	 */
	public Item acting(Runnable what) {
		return new Item(key, name, role, shapes, Optional.of(what), movable);
	}

	/**
	 * The same in another role.
	 *
	 * @since 1.0
	 */
	public Item as(Role other) {
		return new Item(key, name, other, shapes, action, movable);
	}

	/**
	 * The same, to be moved.
	 *
	 * @see Picture#moving(Moving)
	 * @since 1.0
	 */
	public Item moved() {
		return new Item(key, name, role, shapes, action, true);
	}

	@Override
	public Area bounds() {
		return shapes.stream().map(Shape::bounds).reduce(Area::with).orElseThrow();
	}

	/**
	 * The form that the ring of the focus follows, and where it is: the first closed shape, or the bounds of all.
	 *
	 * @since 1.0
	 */
	public Shape.Closed body() {
		return shapes.stream().filter(Shape.Closed.class::isInstance).map(Shape.Closed.class::cast).findFirst()
				.orElseGet(() -> Shape.of(Form.BOX, bounds()));
	}

	/** Names may be a client's words. */
	@Override
	public String toString() {
		return "Item[" + shapes.size() + " shapes]";
	}
}
