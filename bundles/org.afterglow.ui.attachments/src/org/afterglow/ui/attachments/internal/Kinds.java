package org.afterglow.ui.attachments.internal;

import org.afterglow.model.MediaType;

/** Kinds of files in the words of the workbench. */
final class Kinds {

	private Kinds() {
	}

	static String of(MediaType.Kind kind) {
		return switch (kind) {
			case IMAGE -> Messages.kindImage;
			case PDF -> Messages.kindPdf;
			case AUDIO -> Messages.kindAudio;
			case VIDEO -> Messages.kindVideo;
			case TEXT -> Messages.kindText;
			case OTHER -> Messages.kindOther;
		};
	}
}
