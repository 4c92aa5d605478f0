package org.afterglow.ifs.ui.internal;

/** Names in the extension registry. */
public final class Ids {

	public static final String MAP = "org.afterglow.ifs.ui.map";
	public static final String CARD = "org.afterglow.ifs.ui.card";
	public static final String CONTEXT = "org.afterglow.ifs.ui.context";
	/** Where there is room for a map. */
	public static final String EXPLORE = "org.afterglow.app.explore";

	private Ids() {
	}
}
