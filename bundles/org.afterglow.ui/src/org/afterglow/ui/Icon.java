package org.afterglow.ui;

import java.net.URL;

import org.afterglow.model.MediaType;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Icons of the workbench: outlines on a 16 px grid, one file set a theme. Images are shared and never disposed. */
public enum Icon {
	ADD("add"), BIN("bin"), CLIENT("client"), CODE("code"), DOCUMENT("document"), DONE("done"), DOSING("dosing"), EXPLORE("explore"), EYE("eye"),
	EYE_OFF("eye-off"), FILE("file"), FOLDER("folder"),
	FOLLOW_UP("follow-up"), GO("go"), IMPORT("import"), INTEGRATION("integration"), LOCK("lock"), MODULE("module"), NARRATIVE("narrative"),
	NEEDS_A_LOOK("needs-a-look"), PICTURE("picture"), PREPARATION("preparation"), REDO("redo"), RENAME("rename"), SEARCH("search"), SOUND("sound"), STEP("step"),
	COULD_NOT("could-not"), UNDO("undo");

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

	public ImageDescriptor descriptor() {
		URL url = Icon.class.getResource(path());
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	private String path() {
		return Appearance.current().look().icons() + file + ".svg";
	}
}
