package org.afterglow.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.CodeKind;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;

/** Makes a narrative out of what stands in a line, or tells everything that keeps it from being one. */
final class LineChecker {

	/** Four digits of year and nothing else: 0000 and +12026 are no days of a therapist's calendar. */
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd")
			.withResolverStyle(ResolverStyle.STRICT);

	private final Problems problems;

	LineChecker(Problems problems) {
		this.problems = problems;
	}

	/** @return empty if the line has problems; they were told of */
	Optional<NarrativeLine> check(RawLine raw) {
		Optional<String> client = raw.client().filter(label -> isLabel(0, "client", label));
		OptionalInt session = session(raw);
		Optional<LocalDate> date = raw.date().flatMap(this::date);
		Optional<SessionKind> kind = raw.kind().flatMap(word -> word(SessionKind::of, word, Reason.UNKNOWN_SESSION_KIND, 0));
		Optional<Route> route = raw.route().flatMap(word -> word(Route::of, word, Reason.UNKNOWN_ROUTE, 0));
		Optional<String> title = raw.title().filter(label -> isLabel(0, "title", label));
		Optional<LineEnds> text = raw.text().flatMap(this::text);
		List<CodedSpan> codings = codings(raw, text);
		if (!problems.lineIsSound()) {
			return Optional.empty();
		}
		return Optional.of(new NarrativeLine(client.orElseThrow(), session.orElseThrow(),
				new SessionHead(date.orElseThrow(), kind.orElseThrow(), route), title.orElseThrow(),
				text.orElseThrow().normalised(), codings));
	}

	private OptionalInt session(RawLine raw) {
		if (raw.session().isEmpty()) {
			return OptionalInt.empty();
		}
		long number = raw.session().getAsLong();
		if (number < 1 || number > Integer.MAX_VALUE) {
			problems.add(Reason.NOT_A_SESSION_NUMBER, number);
			return OptionalInt.empty();
		}
		return OptionalInt.of((int) number);
	}

	private Optional<LocalDate> date(String written) {
		try {
			LocalDate date = LocalDate.parse(written, DAY);
			// The pattern takes a longer year when a sign stands before it.
			if (date.getYear() >= 1 && date.getYear() <= 9999) {
				return Optional.of(date);
			}
		} catch (DateTimeException e) {
			// told below
		}
		problems.add(Reason.NOT_A_DATE, written);
		return Optional.empty();
	}

	private <T> Optional<T> word(Function<String, Optional<T>> known, String word, Reason reason, int coding) {
		Optional<T> value = known.apply(word);
		if (value.isEmpty()) {
			problems.addIn(coding, reason, word);
		}
		return value;
	}

	private Optional<LineEnds> text(String raw) {
		LineEnds ends = new LineEnds(raw);
		Optional<Reason> problem = TextRule.problemIn(ends.normalised(), raw, problems);
		return problem.isPresent() ? Optional.empty() : Optional.of(ends);
	}

	private List<CodedSpan> codings(RawLine raw, Optional<LineEnds> ends) {
		List<CodedSpan> codings = new ArrayList<>(raw.codings().size());
		int number = 0;
		for (RawCoding coding : raw.codings()) {
			number++;
			int place = number;
			Optional<String> code = coding.code().filter(name -> isLabel(place, "code", name));
			Optional<CodeKind> kind = coding.kind()
					.flatMap(word -> word(CodeKind::of, word, Reason.UNKNOWN_CODE_KIND, place));
			boolean placed = raw.text().isPresent() && coding.start().isPresent() && coding.end().isPresent()
					&& isSpan(place, coding.start().getAsLong(), coding.end().getAsLong(), raw.text().get());
			if (placed && ends.isPresent() && code.isPresent() && kind.isPresent()) {
				codings.add(new CodedSpan(ends.get().span((int) coding.start().getAsLong(), (int) coding.end().getAsLong()),
						code.get(), kind.get()));
			}
		}
		return codings;
	}

	private boolean isSpan(int coding, long start, long end, String text) {
		if (start < 0 || end < 0 || start > text.length() || end > text.length()) {
			problems.addIn(coding, Reason.SPAN_OUTSIDE, start, end, text.length());
			return false;
		}
		if (end <= start) {
			problems.addIn(coding, Reason.SPAN_EMPTY, start, end);
			return false;
		}
		for (long position : new long[] { start, end }) {
			if (!NarrativeText.isBoundary(text, (int) position)) {
				problems.addIn(coding, Reason.SPAN_CUTS_CHARACTER, position);
				return false;
			}
		}
		return true;
	}

	private boolean isLabel(int coding, String key, String label) {
		Optional<Reason> problem = TextRule.problemInLabel(label);
		problem.ifPresent(reason -> problems.addIn(coding, reason, key, TextRule.LONGEST_LABEL));
		return problem.isEmpty();
	}
}
