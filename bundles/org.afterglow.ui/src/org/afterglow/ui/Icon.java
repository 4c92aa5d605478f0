package org.afterglow.ui;

import java.net.URL;

import org.afterglow.model.MediaType;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Icons of the workbench: outlines on a 16 px grid, one file set a theme. Images are shared and never disposed.
 *
 * @since 1.0
 */
public enum Icon {
	/** Something new. */
	ADD("add"),
	/** Delete. */
	BIN("bin"),
	/** A client. */
	CLIENT("client"),
	/** A code. */
	CODE("code"),
	/** A text or a form. */
	DOCUMENT("document"),
	/** It is done. */
	DONE("done"),
	/** A dosing session. */
	DOSING("dosing"),
	/** Look around. */
	EXPLORE("explore"),
	/** Shown. */
	EYE("eye"),
	/** Not shown. */
	EYE_OFF("eye-off"),
	/** A file. */
	FILE("file"),
	/** A folder, or a group. */
	FOLDER("folder"),
	/** A follow-up session. */
	FOLLOW_UP("follow-up"),
	/** Go there. */
	GO("go"),
	/** Bring in. */
	IMPORT("import"),
	/** An integration session. */
	INTEGRATION("integration"),
	/** Locked, or lock. */
	LOCK("lock"),
	/** A framework module. */
	MODULE("module"),
	/** A narrative. */
	NARRATIVE("narrative"),
	/** Somebody should look at it. */
	NEEDS_A_LOOK("needs-a-look"),
	/** A picture. */
	PICTURE("picture"),
	/** A preparation session. */
	PREPARATION("preparation"),
	/** Do it again. */
	REDO("redo"),
	/** Give another name. */
	RENAME("rename"),
	/** Search. */
	SEARCH("search"),
	/** Something to listen to. */
	SOUND("sound"),
	/** One step of several. */
	STEP("step"),
	/** It could not be done. */
	COULD_NOT("could-not"),
	/** Take it back. */
	UNDO("undo");

	private final String file;

	Icon(String file) {
		this.file = file;
	}

	/** Of a file, by what can be done with it. */
	public static Icon of(MediaType.Kind kind) {
		return switch (kind) {
			case IMAGE -> PICTURE;
			case PDF, TEXT -> DOCUMENT;
			case AUDIO, VIDEO -> SOUND;
			case OTHER -> FILE;
		};
	}

	/** The name of its drawing, without folder and ending. */
	String file() {
		return file;
	}

	/** For labels, tool items and tabs. UI thread only. */
	public Image image() {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = path();
		if (images.getDescriptor(key) == null) {
			images.put(key, descriptor());
		}
		return Pictures.known(images.get(key), this::image);
	}

	/** For what the platform draws by itself. */
	public ImageDescriptor descriptor() {
		URL url = Icon.class.getResource(path());
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	private String path() {
		return Appearance.current().look().icons() + file + ".svg";
	}
}
