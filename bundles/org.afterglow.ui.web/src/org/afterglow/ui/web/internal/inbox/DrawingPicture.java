package org.afterglow.ui.web.internal.inbox;

import org.afterglow.model.AttachmentId;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A drawing on its own paper, as wide as there is room. */
final class DrawingPicture {

	private static final int NO_PICTURE = 3;

	private final Canvas canvas;
	private Image image;
	private String instead = Messages.drawingReading;

	private DrawingPicture(Canvas canvas) {
		this.canvas = canvas;
	}

	/** @param grown called when it has the size it needs */
	static void in(Composite parent, Records records, AttachmentId id, Runnable grown) {
		Canvas canvas = WidgetKey.paper(WidgetKey.key(new Canvas(parent, SWT.DOUBLE_BUFFERED), "inbox.drawing"));
		WidgetKey.spoken(canvas, Messages.drawingSpoken);
		DrawingPicture picture = new DrawingPicture(canvas);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		data.heightHint = NO_PICTURE * Theme.small().getFontData()[0].getHeight() * 2;
		canvas.setLayoutData(data);
		canvas.addPaintListener(event -> picture.paint(event.gc));
		canvas.addDisposeListener(event -> picture.dispose());
		canvas.addListener(SWT.Resize, event -> picture.fit(grown));
		Jobs.start(canvas, Messages.reading, monitor -> Drawing.read(records, id), read -> {
			read.ifPresentOrElse(picture::show, picture::missing);
			picture.fit(grown);
		});
	}

	private void show(ImageData data) {
		image = new Image(canvas.getDisplay(), data);
		canvas.redraw();
	}

	private void missing() {
		instead = Messages.drawingGone;
		canvas.redraw();
	}

	private void dispose() {
		if (image != null) {
			image.dispose();
		}
	}

	private Point shown() {
		int wide = Math.min(canvas.getSize().x, image.getBounds().width);
		return new Point(wide, Math.max(1, Math.round((float) image.getBounds().height * wide / image.getBounds().width)));
	}

	private void fit(Runnable grown) {
		if (image == null || canvas.getSize().x < 2) {
			return;
		}
		int high = shown().y;
		GridData data = (GridData) canvas.getLayoutData();
		if (data.heightHint != high) {
			data.heightHint = high;
			grown.run();
		}
	}

	private void paint(GC gc) {
		if (image == null) {
			gc.setFont(Theme.small());
			gc.setForeground(Theme.colour(Tone.INK2));
			gc.drawText(instead, 0, 0, true);
			return;
		}
		Point size = shown();
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 0, size.x, size.y);
	}
}
