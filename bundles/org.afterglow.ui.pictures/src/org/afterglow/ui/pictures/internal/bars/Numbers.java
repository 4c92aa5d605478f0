package org.afterglow.ui.pictures.internal.bars;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

import org.afterglow.ui.Dates;

/** Numbers as a person writes them, with one place behind the point where they need it. */
public final class Numbers {

	private static final String NONE = "\u2013";

	private final NumberFormat format;

	Numbers(Locale locale) {
		format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(1);
	}

	/** As this person writes them. */
	public static Numbers ofUser() {
		return new Numbers(Dates.ofUser().locale());
	}

	/** The number, or a dash for none. */
	public String say(OptionalDouble number) {
		return number.isPresent() ? say(number.getAsDouble()) : NONE;
	}

	String say(double number) {
		return format.format(number);
	}

	NumberFormat format() {
		return format;
	}

	/** Says nothing of numbers above: an axis that goes on to leave room ends with its last number. */
	NumberFormat formatUpTo(double highest) {
		return new NumberFormat() {
			private static final long serialVersionUID = 1L;

			@Override
			public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
				return number > highest ? to : format.format(number, to, position);
			}

			@Override
			public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
				return format((double) number, to, position);
			}

			@Override
			public Number parse(String source, ParsePosition position) {
				return format.parse(source, position);
			}
		};
	}
}
