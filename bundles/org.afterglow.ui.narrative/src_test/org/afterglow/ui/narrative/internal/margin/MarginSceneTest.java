package org.afterglow.ui.narrative.internal.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Seen;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Sizes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class MarginSceneTest {

	private static final Rectangle ROOM = new Rectangle(0, 0, 160, 600);
	private static final Sizes SIZES = Sizes.of(16, 28);

	@Test
	void beyondSixLanesANumberStands() {
		List<Seen> seen = new ArrayList<>();
		for (int lane = 0; lane < 9; lane++) {
			seen.add(new Seen(mark(lane), lane, 20, 200));
		}
		MarginScene scene = scene(seen, List.of());
		assertEquals(6, scene.stripes().size());
		assertEquals(List.of(3), scene.hidden().stream().map(MarginScene.More::count).toList());
		assertEquals(9, scene.labels().size(), "names of all");
	}

	@Test
	void namesAndStripesCanBePointedAt() {
		Seen ferry = new Seen(mark(0), 0, 20, 200);
		Seen lamp = new Seen(mark(40), 1, 20, 48);
		MarginScene scene = scene(List.of(ferry, lamp), List.of());
		Rectangle name = scene.labels().get(1).place();
		assertEquals(Optional.of(lamp.mark()), scene.at(new Point(name.x + 4, name.y + 4)).orElseThrow().mark());
		assertEquals(Optional.of(ferry.mark()), scene.at(new Point(SIZES.inset() + 1, 190)).orElseThrow().mark());
		assertTrue(scene.at(new Point(SIZES.inset() + 1, 300)).isEmpty());
	}

	@Test
	void lostCodingsStandBelowEverythingAtTheEnd() {
		LostMark lost = lost();
		MarginScene scene = scene(List.of(new Seen(mark(0), 0, 580, 600)), List.of(lost));
		MarginScene.Label last = scene.labels().getLast();
		assertEquals(Optional.of(lost), last.lost());
		assertTrue(last.place().y > scene.labels().getFirst().place().y + SIZES.name());
		assertTrue(scene.lostHead().orElseThrow().y < last.place().y);
	}

	private static MarginScene scene(List<Seen> seen, List<LostMark> lost) {
		return MarginScene.of(seen, lost, Optional.of(100), 30, ROOM, SIZES);
	}

	private static Mark mark(int start) {
		AnchorId anchor = AnchorId.random();
		return new Mark(anchor, new TextSpan(start, start + 5), Optional.of(Coding.of(anchor, CodeId.random(), Instant.EPOCH)));
	}

	private static LostMark lost() {
		AnchorId anchor = AnchorId.random();
		return new LostMark(new Anchor(anchor, NarrativeId.random(), new TextSpan(0, 3), "sea", AnchorState.UNANCHORED),
				Optional.of(Coding.of(anchor, CodeId.random(), Instant.EPOCH)));
	}
}
