package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.model.TextSpan;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.Position;

/**
 * Keeps the anchors of one document where their words are. The default updater would leave an anchor on words typed over
 * it, and one without length where its words were deleted.
 */
final class AnchorUpdater implements IPositionUpdater {

	private static final String CATEGORY = "org.afterglow.anchors";

	private final AbstractDocument document;
	private final Map<AnchorId, AnchorPosition> held = new HashMap<>();
	private List<Mark> disturbed = new ArrayList<>();

	AnchorUpdater(AbstractDocument document) {
		this.document = document;
		document.addPositionCategory(CATEGORY);
		document.addPositionUpdater(this);
	}

	/** Puts the mark there; one of the same anchor gives way. */
	void put(Mark mark) {
		remove(mark.anchor());
		AnchorPosition position = new AnchorPosition(mark);
		try {
			document.addPosition(CATEGORY, position);
		} catch (BadLocationException | BadPositionCategoryException e) {
			throw new IllegalStateException(mark.anchor() + " does not fit the text", e);
		}
		held.put(mark.anchor(), position);
	}

	/** Takes the anchor out; nothing happens if it is not there. */
	void remove(AnchorId anchor) {
		AnchorPosition position = held.remove(anchor);
		if (position != null) {
			drop(position);
		}
	}

	Optional<Mark> mark(AnchorId anchor) {
		return Optional.ofNullable(held.get(anchor)).map(AnchorPosition::mark);
	}

	int size() {
		return held.size();
	}

	/** Every mark by place, of two that start together the longer one first. */
	List<Mark> all() {
		return held.values().stream().map(AnchorPosition::mark).sorted(Marks.BY_PLACE).toList();
	}

	/** The marks that share at least one character with the range, by place. */
	List<Mark> touching(int offset, int length) {
		List<Mark> marks = new ArrayList<>();
		if (length > 0) {
			for (Position position : positions(offset, length)) {
				if (position.offset < offset + length && position.offset + position.length > offset) {
					marks.add(((AnchorPosition) position).mark());
				}
			}
			marks.sort(Marks.BY_PLACE);
		}
		return marks;
	}

	/** What changes since the last call did to marks that undoing the text alone would not bring back; as it was before. */
	List<Mark> takeDisturbed() {
		List<Mark> taken = disturbed;
		disturbed = new ArrayList<>();
		return List.copyOf(taken);
	}

	@Override
	public void update(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		int cut = event.getLength();
		for (AnchorPosition position : List.copyOf(held.values())) {
			if (position.offset >= event.getOffset() + cut) {
				position.offset += inserted - cut;
			} else if (position.offset + position.length > event.getOffset()) {
				updateTouched(position, event.getOffset(), cut, inserted);
			}
		}
	}

	private void updateTouched(AnchorPosition position, int offset, int cut, int inserted) {
		Mark before = position.mark();
		TextSpan span = before.span();
		Optional<TextSpan> after = TextChange.applied(span.start(), span.end(), offset, cut, inserted);
		Optional<TextSpan> back = after
				.flatMap(moved -> TextChange.applied(moved.start(), moved.end(), offset, inserted, cut));
		if (!back.equals(Optional.of(span))) {
			disturbed.add(before);
		}
		after.ifPresentOrElse(position::moveTo, () -> remove(before.anchor()));
	}

	private Position[] positions(int offset, int length) {
		try {
			return document.getPositions(CATEGORY, offset, length, true, true);
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException("the document has lost its anchors", e);
		}
	}

	private void drop(AnchorPosition position) {
		try {
			document.removePosition(CATEGORY, position);
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException("the document has lost its anchors", e);
		}
	}
}
