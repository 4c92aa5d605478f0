package org.afterglow.ui.pictures.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
public final class Messages extends NLS {

	public static String close;
	public static String export;
	public static String exportDo;
	public static String exportFailed;
	public static String exportNot;
	public static String exportPdf;
	public static String exportPng;
	public static String exportSvg;
	public static String exportTitle;
	public static String exportWarning;
	public static String exported;
	public static String larger;
	public static String natural;
	public static String print;
	public static String printTitle;
	public static String smaller;

	static {
		NLS.initializeMessages("org.afterglow.ui.pictures.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
