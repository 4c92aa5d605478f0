package org.afterglow.ui.narrative.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.afterglow.model.AnchorId;
import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingId;
import org.afterglow.model.TextSpan;

/** What can be done with the codings of an open document; each is a step with a name. */
public final class Markings {

	private final CodedDocument document;
	private final StepRecorder recorder;

	Markings(CodedDocument document, StepRecorder recorder) {
		this.document = document;
		this.recorder = recorder;
	}

	/**
	 * Puts a code on the words without the blanks around them.
	 *
	 * @param author name of the therapist; may be empty
	 * @return the new mark; empty if there are no words, or the code is on exactly these words already
	 */
	public Optional<Mark> add(TextSpan span, CodeId code, String author, Instant now) {
		return Spans.trimmed(document.document().get(), span).filter(words -> !isOn(words, code)).map(words -> {
			AnchorId anchor = AnchorId.random();
			Mark mark = new Mark(anchor, words, Optional.of(Coding.of(anchor, code, now).by(author)));
			recorder.marks(recorder.names().add(code), List.of(), List.of(mark));
			return mark;
		});
	}

	/** Takes the coding off its words; false if it is not in the text. */
	public boolean remove(CodingId coding) {
		Optional<Mark> mark = document.mark(coding);
		mark.ifPresent(old -> recorder.marks(recorder.names().remove(codeOf(old)), List.of(old), List.of()));
		return mark.isPresent();
	}

	/** Puts another code in the place of the coding's; false if it is not in the text or has that code. */
	public boolean recode(CodingId coding, CodeId other) {
		Optional<Mark> mark = document.mark(coding).filter(old -> !codeOf(old).equals(other));
		mark.ifPresent(old -> recorder.marks(recorder.names().recode(other), List.of(old),
				List.of(changed(old, own -> own.recodedAs(other)))));
		return mark.isPresent();
	}

	/**
	 * Says how the passage was.
	 *
	 * @param value empty to say nothing again
	 * @return false if the coding is not in the text or said so already
	 */
	public boolean describe(CodingId coding, Attribute attribute, OptionalInt value) {
		return value(coding, old -> old.withAttributes(attribute.in(old.attributes(), value)),
				code -> recorder.names().describe(attribute, code));
	}

	/** Writes the memo of the coding; false if it is not in the text or has that memo. */
	public boolean note(CodingId coding, String memo) {
		return value(coding, old -> old.withMemo(memo), recorder.names()::note);
	}

	/**
	 * Puts the coding on other words, without the blanks around them.
	 *
	 * @return false if it is not in the text, if there are no words, or if its code is on exactly these words already
	 */
	public boolean resize(CodingId coding, TextSpan span) {
		Optional<Mark> mark = document.mark(coding);
		Optional<TextSpan> words = Spans.trimmed(document.document().get(), span);
		if (mark.isEmpty() || words.isEmpty() || isOn(words.get(), codeOf(mark.get()))) {
			return false;
		}
		recorder.marks(recorder.names().resize(codeOf(mark.get())), List.of(mark.get()),
				List.of(mark.get().movedTo(words.get())));
		return true;
	}

	/** Puts a coding whose words are gone on other words; false if it is not among the lost, or there are no words. */
	public boolean putBack(AnchorId anchor, TextSpan span) {
		Optional<LostMark> lost = lost(anchor);
		Optional<TextSpan> words = Spans.trimmed(document.document().get(), span);
		if (lost.isEmpty() || words.isEmpty()) {
			return false;
		}
		Mark found = new Mark(anchor, words.get(), lost.get().coding());
		recorder.lost(recorder.names().putBack(codeOf(lost.get())), List.of(lost.get()), List.of(found));
		return true;
	}

	/** Takes away a coding whose words are gone; false if it is not among the lost. */
	public boolean removeLost(AnchorId anchor) {
		Optional<LostMark> lost = lost(anchor);
		lost.ifPresent(mark -> recorder.lost(recorder.names().remove(codeOf(mark)), List.of(mark), List.of()));
		return lost.isPresent();
	}

	private boolean value(CodingId coding, UnaryOperator<Coding> changing, Function<CodeId, String> name) {
		Optional<Mark> mark = document.mark(coding).filter(old -> !changed(old, changing).equals(old));
		mark.ifPresent(old -> recorder.value(name.apply(codeOf(old)), old, changed(old, changing)));
		return mark.isPresent();
	}

	private static Mark changed(Mark old, UnaryOperator<Coding> changing) {
		return new Mark(old.anchor(), old.span(), old.coding().map(changing));
	}

	/** Codings alone are listed as lost; what another owner lost has no step here. */
	private Optional<LostMark> lost(AnchorId anchor) {
		return document.lost().stream()
				.filter(mark -> mark.anchor().id().equals(anchor) && mark.coding().isPresent()).findFirst();
	}

	private boolean isOn(TextSpan span, CodeId code) {
		return Marks.under(code::equals, document.marksTouching(span.start(), span.length())).stream()
				.anyMatch(mark -> mark.span().equals(span));
	}

	private static CodeId codeOf(Mark mark) {
		return mark.coding().orElseThrow().code();
	}

	private static CodeId codeOf(LostMark mark) {
		return mark.coding().orElseThrow().code();
	}
}
