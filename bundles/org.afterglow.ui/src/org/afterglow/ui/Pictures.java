package org.afterglow.ui;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;

/** Remembers of every image that was handed out how the same one is made in another look. */
final class Pictures {

	private static final Map<Image, Supplier<Image>> MAKERS = new WeakHashMap<>();

	private Pictures() {
	}

	/** @param maker gives the same picture in the look of that moment */
	static Image known(Image image, Supplier<Image> maker) {
		MAKERS.put(image, maker);
		return image;
	}

	/** Gives the widget its picture in the present look, if it has one of ours. */
	static void renew(Widget widget) {
		switch (widget) {
			case Item item -> other(item.getImage()).ifPresent(item::setImage);
			case Label label -> other(label.getImage()).ifPresent(label::setImage);
			case CLabel label -> other(label.getImage()).ifPresent(label::setImage);
			case Button button -> other(button.getImage()).ifPresent(button::setImage);
			default -> {
				// Shows no picture.
			}
		}
	}

	private static Optional<Image> other(Image image) {
		return Optional.ofNullable(image).map(MAKERS::get).map(Supplier::get).filter(made -> made != image);
	}
}
