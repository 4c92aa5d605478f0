package org.eclipse.swtbot.swt.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Walks through what is visible below a widget, in the order it was made. Used in the UI thread. */
final class WidgetSearch {

	private WidgetSearch() {
	}

	static <T extends Widget> List<T> all(Widget root, Class<T> type, Predicate<? super T> wanted) {
		List<T> found = new ArrayList<>();
		walk(root, type, wanted, found);
		return found;
	}

	private static <T extends Widget> void walk(Widget widget, Class<T> type, Predicate<? super T> wanted, List<T> found) {
		if (widget.isDisposed() || widget instanceof Control control && !control.isVisible()) {
			return;
		}
		if (type.isInstance(widget) && wanted.test(type.cast(widget))) {
			found.add(type.cast(widget));
		}
		for (Widget child : children(widget)) {
			walk(child, type, wanted, found);
		}
	}

	private static List<Widget> children(Widget widget) {
		List<Widget> children = new ArrayList<>();
		switch (widget) {
			case ToolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
			case CTabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
			case TabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
			default -> {
				// no items that anybody asks for
			}
		}
		if (widget instanceof Composite composite) {
			children.addAll(Arrays.asList(composite.getChildren()));
		}
		return children;
	}

	static <T extends Widget> Predicate<T> hasStyle(int bits) {
		return widget -> (widget.getStyle() & bits) != 0;
	}

	static <T extends Widget> Predicate<T> hasText(String text) {
		return widget -> plain(SWTUtils.getText(widget)).equals(plain(text));
	}

	static <T extends Widget> Predicate<T> hasTooltip(String text) {
		return widget -> plain(SWTUtils.getToolTipText(widget)).equals(plain(text));
	}

	static <T extends Widget> Predicate<T> hasId(String key, String value) {
		return widget -> value.equals(widget.getData(key));
	}

	/** The label stands right before the widget, among the children of the same parent. */
	static <T extends Control> Predicate<T> hasLabel(String text) {
		return control -> {
			List<Control> siblings = Arrays.asList(control.getParent().getChildren());
			int before = siblings.indexOf(control) - 1;
			return before >= 0 && isLabel(siblings.get(before)) && hasText(text).test(siblings.get(before));
		};
	}

	static List<Shell> shells(Shell[] shells) {
		return Arrays.stream(shells).filter(each -> !each.isDisposed() && each.isVisible()).toList();
	}

	private static boolean isLabel(Control control) {
		return control instanceof CLabel || control instanceof Label && (control.getStyle() & SWT.SEPARATOR) == 0;
	}

	private static String plain(String text) {
		return text.replace("&", "");
	}
}
