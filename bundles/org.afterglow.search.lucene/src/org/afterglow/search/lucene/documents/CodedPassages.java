package org.afterglow.search.lucene.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.search.lucene.words.TextWords;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The passages of each code in one narrative, as the index keeps them: a few bytes a coding. (A document a coding would cost more to write at each save, and
 * could not tell which passages overlap.) Codings whose words are no longer in the text have no passage.
 */
public final class CodedPassages {
	private static final Comparator<CodedPassage> IN_ORDER = Comparator.comparingInt(CodedPassage::start).thenComparing(CodedPassage::end,
			Comparator.reverseOrder());

	private CodedPassages() {
	}

	/** By code; passages in order. */
	static Map<CodeId, List<TextSpan>> of(CodedNarrative narrative) {
		Map<AnchorId, Anchor> anchors = new HashMap<>();
		for (Anchor anchor : narrative.anchors()) {
			anchors.put(anchor.id(), anchor);
		}
		Map<CodeId, List<TextSpan>> spans = new TreeMap<>(Comparator.comparing(CodeId::value));
		for (Coding coding : narrative.codings()) {
			Anchor anchor = anchors.get(coding.anchor());
			if (anchor.state() == AnchorState.ANCHORED) {
				spans.computeIfAbsent(coding.code(), code -> new ArrayList<>()).add(anchor.span());
			}
		}
		return spans;
	}

	static BytesRef encoded(Map<CodeId, List<TextSpan>> spans, TextWords words) {
		try {
			var out = new ByteBuffersDataOutput();
			out.writeVInt(spans.size());
			for (Map.Entry<CodeId, List<TextSpan>> code : spans.entrySet()) {
				byte[] passages = encoded(code.getValue(), words);
				out.writeLong(code.getKey().value().getMostSignificantBits());
				out.writeLong(code.getKey().value().getLeastSignificantBits());
				out.writeVInt(passages.length);
				out.writeBytes(passages, passages.length);
			}
			return new BytesRef(out.toArrayCopy());
		} catch (IOException e) {
			throw new UncheckedIOException("memory cannot fail", e);
		}
	}

	private static byte[] encoded(Collection<TextSpan> spans, TextWords words) throws IOException {
		Set<TextSpan> sorted = new LinkedHashSet<>(spans.stream().sorted().toList());
		var out = new ByteBuffersDataOutput();
		out.writeVInt(sorted.size());
		int lastStart = 0;
		for (TextSpan span : sorted) {
			int firstWord = words.firstFrom(span.start());
			out.writeVInt(span.start() - lastStart);
			out.writeVInt(span.length());
			out.writeVInt(firstWord);
			out.writeVInt(Math.max(0, words.firstEndingAfter(span.end()) - firstWord));
			lastStart = span.start();
		}
		return out.toArrayCopy();
	}

	/** The passages of every code; of each in order. */
	public static Map<UUID, List<CodedPassage>> decoded(BytesRef bytes) {
		var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		Map<UUID, List<CodedPassage>> all = new LinkedHashMap<>();
		for (int left = in.readVInt(); left > 0; left--) {
			UUID code = new UUID(in.readLong(), in.readLong());
			in.readVInt();
			List<CodedPassage> passages = new ArrayList<>();
			decode(in, passages);
			all.put(code, passages);
		}
		return all;
	}

	/** Asked of one passage. */
	@FunctionalInterface
	public interface Question {
		boolean holds(CodedPassage passage) throws IOException;
	}

	/** The codes that have a passage of which the answer is yes; asked of no more passages than it takes. */
	public static List<UUID> codesWith(BytesRef bytes, Question question) throws IOException {
		var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		List<UUID> codes = new ArrayList<>();
		for (int left = in.readVInt(); left > 0; left--) {
			long high = in.readLong();
			long low = in.readLong();
			int length = in.readVInt();
			int after = in.getPosition() + length;
			if (holdsInAny(in, question)) {
				codes.add(new UUID(high, low));
			}
			in.setPosition(after);
		}
		return codes;
	}

	private static boolean holdsInAny(ByteArrayDataInput in, Question question) throws IOException {
		int start = 0;
		for (int left = in.readVInt(); left > 0; left--) {
			start += in.readVInt();
			int end = start + in.readVInt();
			int firstWord = in.readVInt();
			if (question.holds(new CodedPassage(start, end, firstWord, firstWord + in.readVInt()))) {
				return true;
			}
		}
		return false;
	}

	/** Passages of any of these codes, in order; of two that start together the longer one first. */
	public static List<CodedPassage> decoded(BytesRef bytes, Set<UUID> codes) {
		var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		List<CodedPassage> passages = new ArrayList<>();
		int found = 0;
		for (int left = in.readVInt(); left > 0 && found < codes.size(); left--) {
			UUID code = new UUID(in.readLong(), in.readLong());
			int length = in.readVInt();
			if (codes.contains(code)) {
				found++;
				decode(in, passages);
			} else {
				in.skipBytes(length);
			}
		}
		if (found > 1) {
			passages.sort(IN_ORDER);
		}
		return passages;
	}

	private static void decode(ByteArrayDataInput in, List<CodedPassage> passages) {
		int start = 0;
		for (int left = in.readVInt(); left > 0; left--) {
			start += in.readVInt();
			int end = start + in.readVInt();
			int firstWord = in.readVInt();
			passages.add(new CodedPassage(start, end, firstWord, firstWord + in.readVInt()));
		}
	}
}
