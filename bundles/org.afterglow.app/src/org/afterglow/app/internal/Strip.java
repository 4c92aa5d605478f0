package org.afterglow.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A bar across the window. The platform takes the margins of its own bar off the height that is asked for, so more is asked for. */
final class Strip extends Composite {

	private static final int LOST = 4;
	private static final int MARGIN = 8;

	/** @param gap between what stands in it, in a row of so many columns */
	Strip(Composite parent, int columns, int gap, int above) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginHeight = above;
		layout.marginWidth = MARGIN;
		layout.horizontalSpacing = gap;
		setLayout(layout);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		Point size = super.computeSize(width, height, changed);
		return new Point(size.x, height == SWT.DEFAULT ? size.y + LOST : size.y);
	}
}
