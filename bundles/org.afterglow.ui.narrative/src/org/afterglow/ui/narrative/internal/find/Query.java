package org.afterglow.ui.narrative.internal.find;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What is looked for in a text.
 *
 * @param words as they were typed; empty finds nothing
 * @param matchCase true if Ferry is not ferry
 * @param wholeWords true if ferry is not in ferryman
 */
public record Query(String words, boolean matchCase, boolean wholeWords) {

	private static final int ASK_EVERY = 1024;

	public Query {
		Objects.requireNonNull(words);
	}

	/** May take long in a long text. Finds from left to right; places do not overlap. */
	public Matches in(String text, IProgressMonitor monitor) {
		Matches.Builder found = new Matches.Builder(words.length());
		if (!words.isEmpty()) {
			int flags = matchCase ? Pattern.LITERAL : Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
			Matcher matcher = Pattern.compile(words, flags).matcher(text);
			int from = 0;
			while (from <= text.length() && matcher.find(from)) {
				boolean fits = !wholeWords || isWhole(text, matcher.start(), matcher.end());
				if (fits) {
					found.add(matcher.start());
				}
				from = fits ? matcher.end() : matcher.start() + 1;
				if (found.count() % ASK_EVERY == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		}
		return found.build();
	}

	private static boolean isWhole(String text, int start, int end) {
		return !(start > 0 && isWord(text.codePointBefore(start)) && isWord(text.codePointAt(start)))
				&& !(end < text.length() && isWord(text.codePointAt(end)) && isWord(text.codePointBefore(end)));
	}

	private static boolean isWord(int character) {
		return Character.isLetterOrDigit(character);
	}

	/** Without the words: they may be a client's. */
	@Override
	public String toString() {
		return "a query of " + words.length() + " characters";
	}
}
