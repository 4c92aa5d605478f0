package org.afterglow.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.model.CodeId;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Codes whose highlight in the text is switched off for this sitting. Their stripes stay: a mark is never out of sight.
 * Kept nowhere; UI thread only.
 *
 * @since 1.0
 */
public final class CodeHighlights {

	private final Set<CodeId> off = new HashSet<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** The one that the parts of the workbench share. */
	public static CodeHighlights of(IServiceLocator workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		CodeHighlights known = context.get(CodeHighlights.class);
		if (known == null) {
			known = new CodeHighlights();
			context.set(CodeHighlights.class, known);
		}
		return known;
	}

	/** @param code what the coding shows as, redirects followed */
	public boolean isOff(CodeId code) {
		return off.contains(code);
	}

	/** Switches the highlight of a code off, or on again. */
	public void toggle(CodeId code) {
		if (!off.remove(code)) {
			off.add(code);
		}
		listeners.forEach(Runnable::run);
	}

	/** Calls the listener after each change, until the widget is disposed. */
	public void follow(Widget owner, Runnable changed) {
		listeners.add(changed);
		owner.addDisposeListener(event -> listeners.remove(changed));
	}
}
