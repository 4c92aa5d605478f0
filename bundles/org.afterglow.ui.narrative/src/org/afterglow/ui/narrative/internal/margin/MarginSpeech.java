package org.afterglow.ui.narrative.internal.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.model.AnchorId;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Label;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Lets a screen reader hear the margin as a list, one item a coding in sight. */
final class MarginSpeech {

	private final Canvas canvas;
	private final Supplier<List<Label>> items;
	private final Supplier<Optional<AnchorId>> focused;

	private MarginSpeech(Canvas canvas, Supplier<List<Label>> items, Supplier<Optional<AnchorId>> focused) {
		this.canvas = canvas;
		this.items = items;
		this.focused = focused;
	}

	/** @return tells the reader that another item has the focus */
	static Runnable speak(Canvas canvas, Supplier<List<Label>> items, Supplier<Optional<AnchorId>> focused,
			Function<Label, String> spoken) {
		MarginSpeech speech = new MarginSpeech(canvas, items, focused);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				List<Label> labels = items.get();
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = Messages.marginName;
				} else if (event.childID < labels.size()) {
					event.result = spoken.apply(labels.get(event.childID));
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(speech.new Items());
		return speech::focusMoved;
	}

	private int index() {
		List<Label> labels = items.get();
		Optional<AnchorId> anchor = focused.get();
		for (int i = 0; i < labels.size(); i++) {
			if (anchor.filter(labels.get(i).anchor()::equals).isPresent()) {
				return i;
			}
		}
		return ACC.CHILDID_NONE;
	}

	private void focusMoved() {
		int index = index();
		Accessible accessible = canvas.getAccessible();
		if (index >= 0) {
			accessible.setFocus(index);
		}
	}

	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = items.get().size();
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = index();
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE
					: ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (event.childID == index() ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			List<Label> labels = items.get();
			Rectangle place = event.childID >= 0 && event.childID < labels.size() ? labels.get(event.childID).place()
					: canvas.getClientArea();
			Point at = canvas.toDisplay(place.x, place.y);
			event.x = at.x;
			event.y = at.y;
			event.width = place.width;
			event.height = place.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			List<Label> labels = items.get();
			event.childID = ACC.CHILDID_SELF;
			for (int i = 0; i < labels.size(); i++) {
				if (labels.get(i).place().contains(point)) {
					event.childID = i;
				}
			}
		}
	}
}
