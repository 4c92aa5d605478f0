package org.afterglow.app.ui.tests;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader would say of an item inside something painted. UI thread. */
final class Heard {

	private Heard() {
	}

	/** The name of the item with the focus; empty if none has. */
	static String focused(Accessible painted) {
		AccessibleControlEvent where = new AccessibleControlEvent(painted);
		where.childID = ACC.CHILDID_NONE;
		listeners(painted, "accessibleControlListeners").forEach(each -> ((AccessibleControlListener) each).getFocus(where));
		if (where.childID < 0) {
			return "";
		}
		AccessibleEvent asked = new AccessibleEvent(painted);
		asked.childID = where.childID;
		listeners(painted, "accessibleListeners").forEach(each -> ((AccessibleListener) each).getName(asked));
		return asked.result == null ? "" : asked.result;
	}

	/** The names of all items, in order. */
	static List<String> all(Accessible painted) {
		AccessibleControlEvent count = new AccessibleControlEvent(painted);
		count.childID = ACC.CHILDID_SELF;
		listeners(painted, "accessibleControlListeners").forEach(each -> ((AccessibleControlListener) each).getChildCount(count));
		return IntStream.range(0, count.detail).mapToObj(i -> {
			AccessibleEvent asked = new AccessibleEvent(painted);
			asked.childID = i;
			listeners(painted, "accessibleListeners").forEach(each -> ((AccessibleListener) each).getName(asked));
			return asked.result == null ? "" : asked.result;
		}).toList();
	}

	/** Where the item of this number is on the display. */
	static Rectangle place(Accessible painted, int index) {
		AccessibleControlEvent asked = new AccessibleControlEvent(painted);
		asked.childID = index;
		listeners(painted, "accessibleControlListeners").forEach(each -> ((AccessibleControlListener) each).getLocation(asked));
		return new Rectangle(asked.x, asked.y, asked.width, asked.height);
	}

	/** What is said of it besides its name; empty if nothing is. */
	static String description(Accessible control) {
		AccessibleEvent asked = new AccessibleEvent(control);
		asked.childID = ACC.CHILDID_SELF;
		listeners(control, "accessibleListeners").forEach(each -> ((AccessibleListener) each).getDescription(asked));
		return asked.result == null ? "" : asked.result;
	}

	private static List<?> listeners(Accessible painted, String kind) {
		try {
			Field field = Accessible.class.getDeclaredField(kind);
			field.setAccessible(true);
			return field.get(painted) instanceof List<?> list ? list : List.of();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("listeners are kept elsewhere in this SWT", e);
		}
	}
}
