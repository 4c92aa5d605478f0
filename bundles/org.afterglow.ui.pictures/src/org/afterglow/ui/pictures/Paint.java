package org.afterglow.ui.pictures;

import java.util.Objects;

import org.afterglow.model.CodeColour;
import org.afterglow.ui.Tone;

/**
 * A colour by what it is for. What it looks like is decided when it is painted: by the look of the window on the screen, and in files
 * and print always as on light paper.
 *
 * @since 1.0
 */
public sealed interface Paint {

	/**
	 * A colour of the workbench.
	 *
	 * @param tone what it is for
	 * @since 1.0
	 */
	record Toned(Tone tone) implements Paint {

		/** Refuses null. */
		public Toned {
			Objects.requireNonNull(tone);
		}
	}

	/**
	 * The colour of a code's stripe: for shapes, and for text on the page only.
	 *
	 * @param code the colour of the code
	 * @since 1.0
	 */
	record Stripe(CodeColour code) implements Paint {

		/** Refuses null. */
		public Stripe {
			Objects.requireNonNull(code);
		}
	}

	/**
	 * The ground of passages with a code. Text of the page can be read on it.
	 *
	 * @param code the colour of the code
	 * @since 1.0
	 */
	record Highlight(CodeColour code) implements Paint {

		/** Refuses null. */
		public Highlight {
			Objects.requireNonNull(code);
		}
	}

	/**
	 * A step between two colours, such as of a scale from little to much.
	 *
	 * @param from at 0
	 * @param to at 1
	 * @param share 0 to 1
	 * @since 1.0
	 */
	record Mixed(Paint from, Paint to, double share) implements Paint {

		/**
		 * Refuses null and other shares.
		 *
		 * @throws IllegalArgumentException if the share is not from 0 to 1
		 */
		public Mixed {
			Objects.requireNonNull(from);
			Objects.requireNonNull(to);
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("a share is from 0 to 1");
			}
		}
	}

	/**
	 * For text on a ground that may be light or dark: the ink of the page or the page itself, whichever can be read better.
	 *
	 * @param ground what the text stands on
	 * @since 1.0
	 */
	record Legible(Paint ground) implements Paint {

		/** Refuses null. */
		public Legible {
			Objects.requireNonNull(ground);
		}
	}

	/**
	 * A colour of the workbench.
	 *
	 * @since 1.0
	 */
	static Paint of(Tone tone) {
		return new Toned(tone);
	}

	/**
	 * The colour of a code's stripe.
	 *
	 * @since 1.0
	 */
	static Paint stripe(CodeColour code) {
		return new Stripe(code);
	}

	/**
	 * The ground of passages with a code.
	 *
	 * @since 1.0
	 */
	static Paint highlight(CodeColour code) {
		return new Highlight(code);
	}

	/**
	 * A step between two colours.
	 *
	 * @param share 0 to 1: how much of the second one is in it
	 * @throws IllegalArgumentException if the share is not from 0 to 1
	 * @since 1.0
	 */
	static Paint between(Paint from, Paint to, double share) {
		return new Mixed(from, to, share);
	}

	/**
	 * What can be read on a ground.
	 *
	 * @since 1.0
	 */
	static Paint on(Paint ground) {
		return new Legible(ground);
	}
}
