package org.afterglow.ui.help.internal.view;

import java.util.Locale;

import org.afterglow.ui.help.internal.guide.Guide;
import org.afterglow.ui.help.internal.guide.GuideFiles;
import org.afterglow.ui.help.internal.guide.GuideSearch;
import org.osgi.framework.FrameworkUtil;

/** The guide of this program with its search, read once. May take long; safe for many threads. */
record Shelf(Guide guide, GuideSearch search) {

	private static final class Once {
		static final Shelf SHELF = read();

		private static Shelf read() {
			Guide guide = Guide.read(GuideFiles.of(FrameworkUtil.getBundle(Shelf.class)), Locale.getDefault());
			return new Shelf(guide, new GuideSearch(guide));
		}
	}

	static Shelf open() {
		return Once.SHELF;
	}
}
