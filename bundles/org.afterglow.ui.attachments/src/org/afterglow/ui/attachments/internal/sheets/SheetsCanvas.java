package org.afterglow.ui.attachments.internal.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.attachments.internal.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Sheets one below the other. Only those in sight are painted, one after the other, off the UI thread. */
public final class SheetsCanvas {

	private static final int FOCUS = 2;

	private final Canvas canvas;
	private final Sheets sheets;
	private final Zoom zoom;
	private final Scrolling scrolling;
	private final Consumer<Exception> failed;
	private final List<Runnable> moved = new ArrayList<>();
	private final Map<Integer, Painted> painted = new HashMap<>();
	private Optional<Job> painting = Optional.empty();

	/** A sheet as it was painted for a width. */
	private record Painted(Image image, int width) {
	}

	/**
	 * @param name spoken
	 * @param failed gets what kept a sheet from being painted
	 */
	public SheetsCanvas(Composite parent, Sheets sheets, String name, Consumer<Exception> failed) {
		this.sheets = sheets;
		this.failed = failed;
		zoom = new Zoom(sheets);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
		scrolling = new Scrolling(canvas, zoom, this::scrolled);
		WidgetKey.key(canvas, "attachment.sheets");
		WidgetKey.spoken(canvas, name);
		canvas.addListener(SWT.Resize, event -> layOut());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, scrolling::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.Traverse, SheetsCanvas::traverse);
		canvas.addListener(SWT.Dispose, event -> dispose());
		Theme.listen(canvas, canvas::redraw);
	}

	public Canvas control() {
		return canvas;
	}

	/** Calls whenever another sheet or another size is in sight. */
	public void whenMoved(Runnable listener) {
		moved.add(listener);
	}

	/** The sheet that is looked at, from 1. */
	public int current() {
		return zoom.at(scrolling.y()) + 1;
	}

	public int count() {
		return sheets.count();
	}

	/** In hundredths of the natural size. */
	public int percent() {
		return (int) Math.round(zoom.factor() * 100);
	}

	public void larger() {
		zoomed(zoom::larger);
	}

	public void smaller() {
		zoomed(zoom::smaller);
	}

	public void fit() {
		zoomed(zoom::fit);
	}

	/** What is in the middle stays there. */
	private void zoomed(Runnable change) {
		Point before = zoom.whole();
		Point room = scrolling.room();
		double across = (scrolling.x() + room.x / 2.0) / before.x;
		double down = (scrolling.y() + room.y / 2.0) / before.y;
		change.run();
		Point after = zoom.whole();
		scrolling.layOut();
		scrolling.to((int) (across * after.x - room.x / 2.0), (int) (down * after.y - room.y / 2.0));
		scrolled();
	}

	private static void traverse(Event event) {
		event.doit = switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_MNEMONIC -> true;
			default -> false;
		};
	}

	private void layOut() {
		Rectangle room = canvas.getClientArea();
		zoom.layOut(room.width, room.height);
		scrolling.layOut();
		scrolled();
	}

	private void scrolled() {
		canvas.redraw();
		moved.forEach(Runnable::run);
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		gc.setBackground(Theme.colour(Tone.PAGE));
		gc.fillRectangle(room);
		gc.setInterpolation(SWT.HIGH);
		List<Integer> inSight = inSight(room);
		inSight.forEach(index -> sheet(gc, index));
		if (canvas.isFocusControl()) {
			gc.setForeground(Theme.colour(Tone.DUSK));
			gc.setLineWidth(FOCUS);
			gc.drawRectangle(FOCUS / 2, FOCUS / 2, room.width - FOCUS, room.height - FOCUS);
		}
		forgetOthers(inSight);
		paintNext(inSight);
	}

	private List<Integer> inSight(Rectangle room) {
		List<Integer> inSight = new ArrayList<>();
		for (int i = 0; i < sheets.count(); i++) {
			if (place(i).intersects(room)) {
				inSight.add(i);
			}
		}
		return inSight;
	}

	private Rectangle place(int index) {
		Rectangle place = zoom.place(index);
		place.x -= scrolling.x();
		place.y -= scrolling.y();
		return place;
	}

	private void sheet(GC gc, int index) {
		Rectangle place = place(index);
		Painted known = painted.get(index);
		if (known == null) {
			gc.setForeground(Theme.colour(Tone.INK2));
			Point size = gc.textExtent(Messages.opening);
			gc.drawText(Messages.opening, place.x + (place.width - size.x) / 2, Math.max(place.y, 0) + Math.min(place.height, 120) / 2, true);
		} else {
			Rectangle all = known.image().getBounds();
			gc.drawImage(known.image(), 0, 0, all.width, all.height, place.x, place.y, place.width, place.height);
		}
		gc.setForeground(Theme.colour(Tone.EDGE));
		gc.setLineWidth(1);
		gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
	}

	private void forgetOthers(List<Integer> inSight) {
		painted.entrySet().removeIf(entry -> {
			boolean far = !inSight.contains(entry.getKey()) && !inSight.contains(entry.getKey() - 1)
					&& !inSight.contains(entry.getKey() + 1);
			if (far) {
				entry.getValue().image().dispose();
			}
			return far;
		});
	}

	private void paintNext(List<Integer> inSight) {
		if (painting.isPresent()) {
			return;
		}
		for (int index : inSight) {
			int width = wanted(index);
			if (painted.get(index) == null || painted.get(index).width() != width) {
				paint(index, width);
				return;
			}
		}
	}

	/** As many points as the monitor has there. */
	private int wanted(int index) {
		return (int) Math.round(zoom.size(index).x * dense());
	}

	private double dense() {
		return canvas.getMonitor().getZoom() / 100.0;
	}

	private void paint(int index, int width) {
		int height = (int) Math.round(zoom.size(index).y * dense());
		painting = Optional.of(Jobs.start(canvas, Messages.opening,
				monitor -> sheets.paint(index, width, height, monitor::isCanceled), data -> show(index, width, data),
				failure -> failed.accept(failure)));
	}

	private void show(int index, int width, ImageData data) {
		painting = Optional.empty();
		Painted before = painted.put(index, new Painted(new Image(canvas.getDisplay(), data), width));
		if (before != null) {
			before.image().dispose();
		}
		canvas.redraw();
	}

	private void dispose() {
		painting.ifPresent(Job::cancel);
		painted.values().forEach(known -> known.image().dispose());
		painted.clear();
		// Waits for what is being painted.
		Job closing = Job.create(Messages.opening, monitor -> {
			sheets.close();
		});
		closing.setSystem(true);
		closing.schedule();
	}
}
