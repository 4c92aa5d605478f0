package org.afterglow.ui.pictures.internal.screen;

import java.util.List;
import java.util.Optional;

import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Scene;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Lets a screen reader hear a scene as a list of its items. */
final class Speech {

	private final Stage stage;
	private final Canvas canvas;

	Speech(Stage stage) {
		this.stage = stage;
		this.canvas = stage.canvas();
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? stage.scene().map(Scene::name).orElse(stage.name())
						: item(event.childID).map(Item::name).orElse("");
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new Items());
	}

	private List<Item> items() {
		return stage.scene().map(Scene::items).orElse(List.of());
	}

	private Optional<Item> item(int index) {
		List<Item> items = items();
		return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
	}

	private int index(Optional<Item> wanted) {
		List<String> keys = items().stream().map(Item::key).toList();
		return wanted.map(item -> keys.indexOf(item.key())).filter(index -> index >= 0).orElse(ACC.CHILDID_NONE);
	}

	/** Tells the reader that another item has the focus. */
	void focusMoved() {
		int index = index(stage.focused());
		if (index != ACC.CHILDID_NONE && canvas.isFocusControl()) {
			canvas.getAccessible().setFocus(index);
		}
	}

	/** Tells the reader that there may be others. */
	void changed() {
		focusMoved();
	}

	private static int role(Item.Role role) {
		return switch (role) {
			case ITEM -> ACC.ROLE_LISTITEM;
			case LINK -> ACC.ROLE_LINK;
			case BUTTON -> ACC.ROLE_PUSHBUTTON;
		};
	}

	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = item(event.childID).map(item -> role(item.role())).orElse(ACC.ROLE_LIST);
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = items().size();
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = index(stage.focused());
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE
					: ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (event.childID == index(stage.focused()) ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle place = item(event.childID).map(item -> stage.view().place(item.bounds())).orElse(canvas.getClientArea());
			Point at = canvas.toDisplay(place.x, place.y);
			event.x = at.x;
			event.y = at.y;
			event.width = place.width;
			event.height = place.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			int index = index(stage.at(point.x, point.y));
			event.childID = index == ACC.CHILDID_NONE ? ACC.CHILDID_SELF : index;
		}
	}
}
