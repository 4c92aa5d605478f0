package org.afterglow.ui.narrative.internal.passage;

import org.afterglow.ui.narrative.document.Attribute;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;

/** Lets a screen reader hear a scale as one. */
final class ScaleSpeech {

	private ScaleSpeech() {
	}

	static void speak(AttributeScale scale, Attribute attribute) {
		scale.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = CodeWords.scale(attribute);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = Messages.with(Messages.scaleHow, attribute.lowest(), attribute.highest());
			}
		});
		scale.control().getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = CodeWords.value(attribute, scale.value());
			}
		});
		scale.control().getAccessible().addAccessibleValueListener(new AccessibleValueAdapter() {
			@Override
			public void getCurrentValue(AccessibleValueEvent event) {
				event.value = scale.value().isPresent() ? scale.value().getAsInt() : null;
			}

			@Override
			public void getMinimumValue(AccessibleValueEvent event) {
				event.value = attribute.lowest();
			}

			@Override
			public void getMaximumValue(AccessibleValueEvent event) {
				event.value = attribute.highest();
			}

			@Override
			public void setCurrentValue(AccessibleValueEvent event) {
				// Set by keys and mouse alone.
			}
		});
	}
}
