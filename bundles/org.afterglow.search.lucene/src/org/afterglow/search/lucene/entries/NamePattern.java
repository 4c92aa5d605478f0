package org.afterglow.search.lucene.entries;

import java.util.function.BiPredicate;

import org.afterglow.search.lucene.words.TextWords;
import org.afterglow.search.lucene.words.WordForms;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.util.StringHelper;

/** Tells which names have the words of a query in them, by the rules that hold for texts. Nearly alike is not enough for a name. */
final class NamePattern {

	private final Words words;
	private final TextWords sought;
	private final BiPredicate<WordForms, WordForms> each;
	private final BiPredicate<WordForms, WordForms> last;

	NamePattern(QueryNode.Text text, Words words) {
		this.words = words;
		this.sought = words.of(text.words());
		BiPredicate<WordForms, WordForms> exact = (wanted, found) -> found.exact().equals(wanted.exact());
		this.each = text instanceof QueryNode.Word ? (wanted, found) -> found.stem().equals(wanted.stem()) : exact;
		this.last = text instanceof QueryNode.Prefix ? (wanted, found) -> StringHelper.startsWith(found.exact(), wanted.exact()) : each;
	}

	/** True if the words stand in the name, side by side. */
	boolean fits(String name) {
		TextWords found = words.of(name);
		for (int start = 0; start + sought.count() <= found.count(); start++) {
			if (fitsAt(found, start)) {
				return sought.count() > 0;
			}
		}
		return false;
	}

	private boolean fitsAt(TextWords found, int start) {
		for (int i = 0; i < sought.count(); i++) {
			BiPredicate<WordForms, WordForms> rule = i == sought.count() - 1 ? last : each;
			if (!rule.test(sought.word(i), found.word(start + i))) {
				return false;
			}
		}
		return true;
	}
}
