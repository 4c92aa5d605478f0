package org.afterglow.search.lucene.documents;

import java.util.List;

import org.afterglow.search.lucene.documents.StoredEntry.Cut;
import org.afterglow.search.lucene.words.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words of some parts of an entry, each at its number in the whole entry. */
final class PartStream extends TokenStream {
	private final List<Cut> parts;
	private final boolean stems;
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
	private int part;
	private int next;
	private int last;

	PartStream(List<Cut> parts, boolean stems) {
		this.parts = List.copyOf(parts);
		this.stems = stems;
	}

	@Override
	public void reset() {
		part = 0;
		next = 0;
		last = -1;
	}

	@Override
	public boolean incrementToken() {
		while (part < parts.size() && next == parts.get(part).words().count()) {
			part++;
			next = 0;
		}
		if (part == parts.size()) {
			return false;
		}
		clearAttributes();
		Cut cut = parts.get(part);
		int position = cut.first() + next;
		step.setPositionIncrement(position - last);
		last = position;
		WordForms word = cut.words().word(next++);
		term.setBytesRef(stems ? word.stem() : word.exact());
		return true;
	}
}
