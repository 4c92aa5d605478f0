package org.afterglow.ui.help.internal.reader;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A picture of the guide in a window of its own, as large as it is or as the screen allows. It goes with Escape. */
final class LargePicture {

	private LargePicture() {
	}

	/** @param words what is on it */
	static void open(Shell parent, String words, ImageData data) {
		Shell shell = WidgetKey.key(new Shell(parent, SWT.SHELL_TRIM), "help.picture");
		shell.setText(words);
		shell.setLayout(new FillLayout());
		Image image = new Image(shell.getDisplay(), data);
		Canvas canvas = WidgetKey.spoken(new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), words);
		canvas.addListener(SWT.Paint, event -> paint(event, canvas.getClientArea(), image));
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC) {
				shell.close();
			}
		});
		shell.addListener(SWT.Dispose, event -> image.dispose());
		Rectangle screen = parent.getMonitor().getClientArea();
		Rectangle wanted = shell.computeTrim(0, 0, data.width, data.height);
		int wide = Math.min(screen.width, wanted.width);
		int high = Math.min(screen.height, wanted.height);
		shell.setBounds(screen.x + (screen.width - wide) / 2, screen.y + (screen.height - high) / 2, wide, high);
		shell.open();
		canvas.setFocus();
	}

	/** All of it, in the middle. */
	private static void paint(Event event, Rectangle room, Image image) {
		Rectangle size = image.getBounds();
		double scale = Math.min(1, Math.min((double) room.width / size.width, (double) room.height / size.height));
		int wide = (int) (size.width * scale);
		int high = (int) (size.height * scale);
		event.gc.setBackground(Theme.colour(Tone.DESK));
		event.gc.fillRectangle(room);
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.drawImage(image, 0, 0, size.width, size.height, (room.width - wide) / 2, (room.height - high) / 2, wide, high);
	}
}
