package org.afterglow.ui.search.internal.list;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells a screen reader of the same rows that are painted. */
final class SpokenRows<R> {

	private final PaintedList<R> list;
	private final String name;

	SpokenRows(PaintedList<R> list, String name) {
		this.list = list;
		this.name = name;
	}

	void tell() {
		Accessible accessible = list.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				List<R> rows = list.rows();
				event.result = event.childID >= 0 && event.childID < rows.size() ? list.look().spoken(rows.get(event.childID)) : name;
			}
		});
		accessible.addAccessibleControlListener(new Told());
	}

	private final class Told extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.detail = ACC.ROLE_LIST;
			} else if (isRow(event.childID)) {
				event.detail = list.look().tickable(list.rows().get(event.childID)) ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_LISTITEM;
			}
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = list.rows().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, list.rows().size()).boxed().toArray();
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point here = list.control().toControl(event.x, event.y);
			int row = list.at(here.y);
			event.childID = row >= 0 ? row : ACC.CHILDID_SELF;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle place = isRow(event.childID) ? list.onScreen(event.childID)
					: list.control().getDisplay().map(list.control().getParent(), null, list.control().getBounds());
			event.x = place.x;
			event.y = place.y;
			event.width = place.width;
			event.height = place.height;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			if (isRow(event.childID)) {
				R row = list.rows().get(event.childID);
				event.detail |= ACC.STATE_SELECTABLE;
				event.detail |= event.childID == list.cursor() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0;
				event.detail |= list.look().ticked(row) ? ACC.STATE_CHECKED : 0;
			}
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = list.cursor() >= 0 ? list.cursor() : ACC.CHILDID_NONE;
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			if (!list.control().isFocusControl()) {
				event.childID = ACC.CHILDID_NONE;
			} else {
				event.childID = list.cursor() >= 0 ? list.cursor() : ACC.CHILDID_SELF;
			}
		}

		private boolean isRow(int child) {
			return child >= 0 && child < list.rows().size();
		}
	}
}
