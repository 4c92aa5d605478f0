package org.afterglow.ui.narrative.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * A narrative while it is edited: its text, every anchor in it, and the steps that can be undone. Belongs to one thread.
 * Words change through {@link #document()}; {@code document.set} is forbidden, it would drop every anchor.
 */
public final class CodedDocument {

	private final Document document = new Document();
	private final AnchorUpdater anchors;
	private final StepRecorder recorder;
	private final Markings markings;
	private final WordCount words;
	private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private Narrative head;
	private List<LostMark> lost;
	private long revision;
	private long savedRevision;
	private int changedStart;
	private int changedEnd;
	private StepGuard guard = direction -> true;

	/** @throws IllegalArgumentException if an anchor does not fit the text, which a {@link CodedNarrative} rules out */
	public CodedDocument(CodedNarrative loaded, PracticeHistory history, StepNames names) {
		document.set(loaded.narrative().text());
		document.setInitialLineDelimiter("\n");
		head = loaded.narrative();
		anchors = new AnchorUpdater(document);
		words = new WordCount(head.text());
		Marks.of(loaded).forEach(anchors::put);
		lost = LostMark.in(loaded);
		findLost();
		recorder = new StepRecorder(this, history, Objects.requireNonNull(names));
		markings = new Markings(this, recorder);
		document.addDocumentListener(new Watcher());
	}

	public NarrativeId id() {
		return head.id();
	}

	/** Title, session, version and the rest as last loaded or saved; its text is not the open one. */
	public Narrative head() {
		return head;
	}

	/** What a viewer shows and edits. */
	public IDocument document() {
		return document;
	}

	/** The number of words, as lists count them. */
	public int words() {
		return words.count();
	}

	/** Every mark by place, of two that start together the longer one first. */
	public List<Mark> marks() {
		return anchors.all();
	}

	/** The marks that share at least one character with the range, by place. */
	public List<Mark> marksTouching(int offset, int length) {
		return anchors.touching(offset, length);
	}

	/** The mark of the coding; empty if it is not, or no longer, in the text. */
	public Optional<Mark> mark(CodingId coding) {
		return marks().stream().filter(mark -> mark.coding().filter(own -> own.id().equals(coding)).isPresent()).findAny();
	}

	/** What points to words that are no longer in the text. */
	public List<LostMark> lost() {
		return lost;
	}

	/** Counts every change of text and marks since loading; never goes back. */
	public long revision() {
		return revision;
	}

	public boolean isDirty() {
		return revision != savedRevision;
	}

	/** Everything as it stands, to be saved: quotes are the words under the anchors now. */
	public CodedNarrative snapshot() {
		return Snapshot.of(head.withText(document.get()), anchors.all(), lost);
	}

	/** Notes that the snapshot taken at the revision was stored. */
	public void saved(CodedNarrative stored, long atRevision) {
		head = stored.narrative();
		savedRevision = Math.max(savedRevision, atRevision);
	}

	/** What can be done with its codings. */
	public Markings markings() {
		return markings;
	}

	/**
	 * Takes over what was stored by somebody else, with the smallest change of the text, so that what is on screen stays
	 * where it is. Steps made here are forgotten: they no longer fit.
	 */
	public void follow(CodedNarrative newer) {
		if (!newer.narrative().id().equals(id())) {
			throw new IllegalArgumentException(newer + " is not " + id());
		}
		recorder.forget();
		recorder.silently(() -> {
			MinimalChange.between(document.get(), newer.narrative().text()).ifPresent(this::apply);
			exchange(anchors.all(), Marks.of(newer));
		});
		lost = LostMark.in(newer);
		head = newer.narrative();
		savedRevision = revision;
	}

	/** Turns words and marks into those of another version of itself, as one step of that name. */
	public void become(CodedNarrative other, String name) {
		recorder.take(new BecomeStep(name, this, recorder.context(),
				MinimalChange.between(document.get(), other.narrative().text()), new MarkStep.Places(anchors.all(), lost),
				new MarkStep.Places(Marks.of(other), LostMark.in(other))));
	}

	/** Takes over what happened to codings elsewhere while the words stayed, and keeps everything that was done here. */
	public void merge(CodedNarrative base, CodedNarrative theirs) {
		CodingsMerge merge = CodingsMerge.of(base, theirs, snapshot());
		recorder.silently(() -> exchange(merge.out(), merge.in()));
		head = theirs.narrative();
	}

	/** Breaks paragraphs that are too long to be written in, as one step. */
	public void splitParagraphs() {
		List<Integer> insertions = Paragraphs.insertions(document.get());
		recorder.together(recorder.names().split(),
				() -> insertions.forEach(offset -> apply(new TextChange(offset, "", "\n"))));
	}

	/**
	 * Puts other words in the place of each of these, as one step. Marks keep to their words as they do while typing: one
	 * whose words are all replaced goes with them, into the step.
	 *
	 * @param places in order, none touching another
	 */
	public void replace(List<TextSpan> places, String words) {
		String name = places.size() == 1 ? recorder.names().replacement() : recorder.names().replaceAll(places.size());
		together(places.size(), () -> recorder.together(name, () -> places.reversed()
				.forEach(place -> apply(new TextChange(place.start(), place.in(document.get()), words)))));
	}

	/** Takes codings off whose codes no longer exist anywhere, so that the rest can be saved; false if there are none. */
	public boolean dropCodes(Predicate<CodeId> gone) {
		List<Mark> marks = Marks.under(gone, marks());
		List<LostMark> kept = lost.stream().filter(mark -> mark.coding().map(Coding::code).filter(gone).isEmpty()).toList();
		if (marks.isEmpty() && kept.size() == lost.size()) {
			return false;
		}
		recorder.forget();
		lost = kept;
		exchange(marks, List.of());
		return true;
	}

	/** Takes title, version and the rest from what is stored, and leaves text and marks: the next save replaces those. */
	public void adoptHead(Narrative stored) {
		head = stored;
	}

	/** Whether the history still knows a step made here. */
	public boolean hasSteps() {
		return recorder.hasSteps();
	}

	/** Forgets every step made here. */
	public void forgetSteps() {
		recorder.forget();
	}

	/** What is typed next is a step of its own. */
	public void endRun() {
		recorder.endRun();
	}

	/** Asks this one, and no other, before a step is undone or redone. */
	public void guardSteps(StepGuard other) {
		guard = Objects.requireNonNull(other);
	}

	public void listen(DocumentListener listener) {
		listeners.add(listener);
	}

	public void stopListening(DocumentListener listener) {
		listeners.remove(listener);
	}

	boolean allows(StepGuard.Direction direction) {
		return guard.allows(direction);
	}

	/** Runs a step, whose changes are not steps themselves. */
	void replayStep(int edits, Runnable work) {
		together(edits, () -> recorder.silently(work));
		listeners.forEach(listener -> listener.stepDone(changedStart, changedEnd));
	}

	void apply(TextChange change) {
		try {
			document.replace(change.offset(), change.removed().length(), change.inserted());
		} catch (BadLocationException e) {
			throw new IllegalStateException("a step does not fit " + id(), e);
		}
	}

	void restore(List<Mark> marks) {
		exchange(List.of(), marks);
	}

	/** Puts the one in the place of the other, whichever of it is there. */
	void exchange(MarkStep.Places out, MarkStep.Places in) {
		lost = Marks.exchanged(lost, out.lost(), in.lost());
		exchange(out.marks(), in.marks());
	}

	private void exchange(List<Mark> out, List<Mark> in) {
		out.forEach(mark -> anchors.remove(mark.anchor()));
		in.forEach(anchors::put);
		revision++;
		Optional<TextSpan> around = Marks.around(out, in);
		noteChange(around.map(TextSpan::start).orElse(0), around.map(TextSpan::end).orElse(0));
		listeners.forEach(listener -> listener.marksChanged(changedStart, changedEnd));
	}

	private void together(int edits, Runnable work) {
		listeners.forEach(listener -> listener.editsBegin(edits));
		try {
			work.run();
		} finally {
			listeners.forEach(listener -> listener.editsEnd(edits));
		}
	}

	/** What the step that runs has changed, for those who show it. */
	void noteChange(int start, int end) {
		changedStart = Math.min(start, document.getLength());
		changedEnd = Math.min(end, document.getLength());
	}

	/** Words that were lost may have come back, with an undo or from elsewhere. */
	private void findLost() {
		List<Mark> found = lost.stream().flatMap(mark -> mark.foundIn(head.text()).stream()).toList();
		if (!found.isEmpty()) {
			lost = lost.stream().filter(mark -> mark.foundIn(head.text()).isEmpty()).toList();
			exchange(List.of(), found);
		}
	}

	/** Turns what the viewer does to the document into edits. */
	private final class Watcher implements IDocumentListener {

		private TextChange coming = new TextChange(0, "", "");

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			coming = TextChange.of(event);
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			TextChange change = coming;
			revision++;
			words.changed(document, change);
			recorder.text(new Edit(change, anchors.takeDisturbed()));
			noteChange(change.offset(), change.offset() + change.inserted().length());
			listeners.forEach(listener -> listener.textChanged(changedStart, changedEnd));
		}
	}
}
