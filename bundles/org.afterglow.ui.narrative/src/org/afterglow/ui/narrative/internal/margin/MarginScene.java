package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.ui.narrative.document.Lanes;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Placed;
import org.afterglow.ui.narrative.internal.margin.MarginLabels.Wanted;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What stands in the margin now: painting, the pointer, keys and those who hear it use the same list.
 *
 * @param stripes beside the passages that are in sight
 * @param labels their names, then those of lost codings
 * @param hidden numbers for stripes that have no lane
 * @param lostHead where it is said that words are gone
 * @param left names for which there was no room
 */
public record MarginScene(List<MarginScene.Stripe> stripes, List<MarginScene.Label> labels, List<MarginScene.More> hidden,
		Optional<Rectangle> lostHead, int left) {

	static final MarginScene EMPTY = new MarginScene(List.of(), List.of(), List.of(), Optional.empty(), 0);

	/** A stripe along a passage. */
	record Stripe(Mark mark, Rectangle place) {
	}

	/** The name of a coding: one in the text, or one whose words are gone. */
	public record Label(Optional<Mark> mark, Optional<LostMark> lost, Rectangle place) {

		AnchorId anchor() {
			return mark.map(Mark::anchor).orElseGet(() -> lost.orElseThrow().anchor().id());
		}
	}

	/** So many stripes more than there are lanes. */
	record More(int count, Rectangle place) {
	}

	/** A passage in sight, in pixels of the margin. */
	record Seen(Mark mark, int lane, int top, int bottom) {
	}

	/** Sizes in pixels, all made from the height of a name. */
	record Sizes(int lane, int stripe, int inset, int name, int line) {

		static Sizes of(int name, int line) {
			int lane = Math.max(9, name / 2);
			return new Sizes(lane, 3, 3, name, line);
		}

		/** Where names begin beside so many lanes. */
		int names(int lanes) {
			return inset + Math.max(lanes, 2) * lane + 6;
		}
	}

	/**
	 * @param lostTop where the lost ones may begin; empty while the end of the text is out of sight
	 * @param headHeight pixels of the sentence above them
	 */
	static MarginScene of(List<Seen> seen, List<LostMark> lost, Optional<Integer> lostTop, int headHeight,
			Rectangle room, Sizes sizes) {
		List<Stripe> stripes = new ArrayList<>();
		List<Wanted<Mark>> wanted = new ArrayList<>();
		List<Seen> beyond = new ArrayList<>();
		int lanes = 0;
		for (Seen each : seen) {
			if (each.lane() < Lanes.SHOWN) {
				stripes.add(new Stripe(each.mark(), new Rectangle(sizes.inset() + each.lane() * sizes.lane(), each.top(),
						sizes.stripe(), each.bottom() - each.top())));
			} else {
				beyond.add(each);
			}
			lanes = Math.max(lanes, Math.min(each.lane(), Lanes.SHOWN) + 1);
			int drop = Math.max(0, (sizes.line() - sizes.name()) / 2);
			wanted.add(new Wanted<>(each.mark(), Math.max(0, each.top() + drop), each.mark().span().start()));
		}
		int x = sizes.names(lanes) + (beyond.isEmpty() ? 0 : sizes.lane() + 3);
		MarginLabels<Mark> names = MarginLabels.place(wanted, 2, room.height, sizes.name());
		List<Label> labels = new ArrayList<>();
		for (Placed<Mark> name : names.placed()) {
			labels.add(new Label(Optional.of(name.what()), Optional.empty(),
					new Rectangle(x, name.y(), Math.max(1, room.width - x), sizes.name())));
		}
		Optional<Rectangle> head = lostTop.filter(top -> !lost.isEmpty())
				.map(top -> new Rectangle(sizes.inset(), below(top, labels, sizes), room.width - 2 * sizes.inset(), headHeight));
		int y = head.map(place -> place.y + place.height + 2).orElse(0);
		for (LostMark mark : head.isPresent() ? lost : List.<LostMark>of()) {
			labels.add(new Label(Optional.empty(), Optional.of(mark),
					new Rectangle(sizes.inset(), y, room.width - 2 * sizes.inset(), sizes.name())));
			y += sizes.name();
		}
		return new MarginScene(List.copyOf(stripes), List.copyOf(labels), more(beyond, sizes), head, names.left());
	}

	private static int below(int top, List<Label> labels, Sizes sizes) {
		return labels.isEmpty() ? top
				: Math.max(top, labels.getLast().place().y + labels.getLast().place().height + sizes.name() / 2);
	}

	/** Those that stand beside the same lines have one number. */
	private static List<More> more(List<Seen> beyond, Sizes sizes) {
		List<More> numbers = new ArrayList<>();
		int from = 0;
		while (from < beyond.size()) {
			int bottom = beyond.get(from).bottom();
			int to = from + 1;
			while (to < beyond.size() && beyond.get(to).top() < bottom) {
				bottom = Math.max(bottom, beyond.get(to).bottom());
				to++;
			}
			int x = sizes.inset() + Lanes.SHOWN * sizes.lane();
			numbers.add(new More(to - from, new Rectangle(x, Math.max(0, beyond.get(from).top()), sizes.lane() * 2, sizes.name())));
			from = to;
		}
		return List.copyOf(numbers);
	}

	/** The coding whose name or stripe is at the point. */
	Optional<Label> at(Point point) {
		Optional<Label> name = labels.stream().filter(label -> label.place().contains(point)).findFirst();
		return name.or(() -> stripes.stream().filter(stripe -> isBeside(stripe.place(), point)).findFirst()
				.map(stripe -> label(stripe.mark().anchor())
						.orElseGet(() -> new Label(Optional.of(stripe.mark()), Optional.empty(), stripe.place()))));
	}

	/** A stripe is thin: a little beside it is meant, too. */
	private static boolean isBeside(Rectangle stripe, Point point) {
		return point.y >= stripe.y && point.y < stripe.y + stripe.height && Math.abs(point.x - stripe.x - 1) <= 4;
	}

	Optional<Label> label(AnchorId anchor) {
		return labels.stream().filter(label -> label.anchor().equals(anchor)).findFirst();
	}
}
