package org.afterglow.ui;

import java.lang.reflect.Method;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Rows that the engine of the style sheet remembers. When the sheet changes it takes every widget's colours back, rows among
 * them whose native half is gone by then, and GTK ends the program over one of those. No rule of ours is about rows, and what
 * was given them by hand is changed by {@link Recolour}: so the engine may forget them.
 */
final class StyledRows {

	/** Where SWT's engine of the platform is kept; no public way leads to what it remembers. */
	private static final String ENGINE = "org.eclipse.e4.ui.css.core.engine";

	private StyledRows() {
	}

	/** Before the sheet changes. */
	static void forget(Display display) {
		Object engine = display.getData(ENGINE);
		if (engine == null) {
			return;
		}
		try {
			Method remembered = declared(engine.getClass(), "getElementsContext");
			remembered.setAccessible(true);
			((Map<?, ?>) remembered.invoke(engine)).keySet()
					.removeIf(widget -> widget instanceof TableItem || widget instanceof TreeItem);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("the engine of this platform remembers widgets elsewhere", e);
		}
	}

	private static Method declared(Class<?> type, String name) throws NoSuchMethodException {
		for (Class<?> each = type; each != null; each = each.getSuperclass()) {
			try {
				return each.getDeclaredMethod(name);
			} catch (NoSuchMethodException e) {
				continue; // it is further up
			}
		}
		throw new NoSuchMethodException(name);
	}
}
