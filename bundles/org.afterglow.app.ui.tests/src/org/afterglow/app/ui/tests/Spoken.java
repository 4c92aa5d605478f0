package org.afterglow.app.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** Asks every control that can be seen what a screen reader and a shaky hand would ask of it. UI thread. */
final class Spoken {

	/** Smallest tool, in pixels at 100 %. */
	private static final int TOOL = 28;

	private final List<String> wrong = new ArrayList<>();

	private Spoken() {
	}

	/** What is wrong with everything that can be seen now. Any thread but the UI thread. */
	static List<String> complaints() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> complaints(shell).stream()).toList());
	}

	/** What is wrong with the controls of a shell: without a name, too small to be met, or with cut words. */
	static List<String> complaints(Shell shell) {
		Spoken asked = new Spoken();
		Controls.in(shell).forEach(asked::ask);
		return asked.wrong;
	}

	private void ask(Control control) {
		if (control instanceof ToolBar bar) {
			Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).forEach(item -> ask(bar, item));
		} else if (control instanceof CTabFolder folder) {
			Stream.of(folder.getItems()).map(CTabItem::getText).filter(String::isBlank).forEach(item -> complain(folder, "has a tab without a name"));
		} else if (needsName(control) && name(control).isBlank()) {
			complain(control, "has no name");
		}
		askColumns(control);
		if (control instanceof Button || control instanceof Label && (control.getStyle() & (SWT.WRAP | SWT.SEPARATOR)) == 0) {
			askForRoom(control);
		}
	}

	private void ask(ToolBar bar, ToolItem item) {
		String said = item.getText().isBlank() ? String.valueOf(item.getToolTipText()) : item.getText();
		if (item.getControl() == null && (said.isBlank() || said.equals("null"))) {
			complain(bar, "has an item without a name");
		}
		Rectangle bounds = item.getBounds();
		if (item.getControl() == null && (bounds.width < TOOL || bounds.height < TOOL)) {
			complain(bar, "has an item of " + bounds.width + "x" + bounds.height + ": " + said);
		}
	}

	private void askColumns(Control control) {
		if (control instanceof Table table && table.getHeaderVisible()) {
			Stream.of(table.getColumns()).map(TableColumn::getText).filter(String::isBlank)
					.forEach(column -> complain(table, "has a column without a name"));
		} else if (control instanceof Tree tree && tree.getHeaderVisible()) {
			Stream.of(tree.getColumns()).map(TreeColumn::getText).filter(String::isBlank)
					.forEach(column -> complain(tree, "has a column without a name"));
		}
	}

	/** Words that do not fit may stand in a tool tip instead. */
	private void askForRoom(Control control) {
		boolean told = control.getToolTipText() != null && !control.getToolTipText().isBlank();
		int wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		if (!told && wanted > control.getSize().x + 1) {
			complain(control, "is cut: " + control.getSize().x + " of " + wanted);
		}
	}

	private static boolean needsName(Control control) {
		if (control instanceof StyledText || control instanceof Button || control instanceof Text || control instanceof Combo
				|| control instanceof Spinner || control instanceof Scale || control instanceof Slider || control instanceof DateTime
				|| control instanceof Link || control instanceof Tree || control instanceof Table
				|| control instanceof org.eclipse.swt.widgets.List) {
			return !(control instanceof Link link) || !link.getText().isBlank(); // an empty one cannot be met either
		}
		// A canvas that takes the focus is worked with; one that does not is a ground.
		return control.getClass() == Canvas.class && (control.getStyle() & SWT.NO_FOCUS) == 0 && isTabStop(control);
	}

	private static boolean isTabStop(Control control) {
		return control.getListeners(SWT.KeyDown).length > 0 || control.getListeners(SWT.Traverse).length > 0;
	}

	private static String name(Control control) {
		String said = said(control);
		if (!said.isBlank()) {
			return said;
		}
		if (control instanceof Button button && !button.getText().isBlank()) {
			return button.getText();
		}
		if (control instanceof Link link) {
			return link.getText();
		}
		return labelBefore(control);
	}

	/** What the listeners of the control answer a screen reader. */
	private static String said(Control control) {
		AccessibleEvent asked = new AccessibleEvent(control);
		asked.childID = -1;
		try {
			Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
			listeners.setAccessible(true);
			Object all = listeners.get(control.getAccessible());
			if (all instanceof List<?> list) {
				list.forEach(each -> ((AccessibleListener) each).getName(asked));
			}
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("names are kept elsewhere in this SWT", e);
		}
		return asked.result == null ? "" : asked.result;
	}

	private static String labelBefore(Control control) {
		Composite parent = control.getParent();
		String last = "";
		for (Control sibling : parent.getChildren()) {
			if (sibling == control) {
				return last;
			}
			last = sibling instanceof Label label ? label.getText() : "";
		}
		return "";
	}

	private void complain(Control control, String what) {
		Object key = control.getData(org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences.DEFAULT_KEY);
		String words = control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : "";
		wrong.add(control.getClass().getSimpleName() + " " + key + " (" + words + ") in " + control.getParent().getClass().getSimpleName() + " " + what);
	}
}
