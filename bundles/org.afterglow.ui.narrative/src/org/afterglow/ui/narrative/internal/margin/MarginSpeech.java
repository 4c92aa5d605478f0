package org.afterglow.ui.narrative.internal.margin;

import java.util.List;
import java.util.function.Supplier;

import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Lets a screen reader hear the margin as a list, one item a coding. */
final class MarginSpeech {

	private MarginSpeech() {
	}

	static void speak(Canvas canvas, Supplier<List<String>> items) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				List<String> spoken = items.get();
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = Messages.marginName;
				} else if (event.childID < spoken.size()) {
					event.result = spoken.get(event.childID);
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = items.get().size();
			}
		});
	}
}
