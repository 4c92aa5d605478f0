package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.function.Supplier;

import org.afterglow.codebook.Codebook;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.margin.StripesMargin;
import org.afterglow.ui.narrative.internal.passage.PassageHover.Pointed;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The cards of one page: over its words and over the names beside them. */
public final class PassageCards {

	private final StripesMargin margin;
	private final PassageCard card;
	private final List<PassageHover> hovers;

	public PassageCards(StyledText text, CodedDocument document, StripesMargin margin, Supplier<CodeTable> codes,
			Codebook codebook, Touches touches) {
		this.margin = margin;
		card = new PassageCard(codes, codebook, touches);
		hovers = List.of(new PassageHover(text, point -> inText(text, document, touches, point), card),
				new PassageHover(margin.control(), this::inMargin, card));
		hovers.forEach(PassageHover::activate);
	}

	/** For those who hide them. */
	public List<PassageHover> hovers() {
		return hovers;
	}

	/** Makes the card that is there stay, or opens that of the name with the focus; false if there is neither. */
	public boolean stick() {
		if (hovers.stream().anyMatch(PassageHover::stick)) {
			return true;
		}
		return margin.focused().map(label -> {
			Rectangle place = label.place();
			Point at = margin.control().toDisplay(place.x, place.y + place.height + 4);
			StickyCard.open(margin.control(), card,
					new Pointed(label.mark().stream().toList(), label.lost().stream().toList()), at);
			return true;
		}).orElse(false);
	}

	private static Pointed inText(StyledText text, CodedDocument document, Touches touches, Point point) {
		int offset = text.getOffsetAtPoint(point);
		return new Pointed(offset < 0 ? List.of()
				: document.marksTouching(offset, 1).stream()
				.filter(mark -> mark.coding().isPresent() || touches.of(mark.anchor()).isPresent()).toList(), List.of());
	}

	private Pointed inMargin(Point point) {
		return new Pointed(margin.markAt(point).stream().toList(), margin.lostAt(point).stream().toList());
	}
}
