package org.afterglow.app.ui.tests;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The search as the person before it sees it. Its lists are painted; what they show lies with them. */
final class SearchPart {

	private static final String RESULTS = "search.results";
	private static final String FACETS = "search.facets";
	private static final String VIEW = "org.afterglow.ui.search.view";

	private final SWTBot bot;

	SearchPart(SWTBot bot) {
		this.bot = bot;
	}

	/** Clients, narratives and passages; what is suggested where there are none does not count. */
	int rowCount() {
		return (int) rows(RESULTS).stream().filter(row -> row.getClass().getSimpleName().matches("Of(Client|Narrative|Passage)")).count();
	}

	/** Entries among the results. */
	int entryCount() {
		return (int) rows(RESULTS).stream().filter(row -> row.getClass().getSimpleName().equals("OfEntry")).count();
	}

	/** What is offered below the field. */
	List<String> completions() {
		return UIThreadRunnable.syncExec(() -> Controls.visible("search.completion.list")
				.map(list -> Arrays.stream(((Table) list).getItems()).map(TableItem::getText).toList()).orElse(List.of()));
	}

	/** What the rows of the results say. */
	List<String> texts() {
		return rows(RESULTS).stream().map(SearchPart::text).toList();
	}

	/** Boxes with their numbers, such as "Heron 2" or, ticked, "[Heron] 2". */
	List<String> boxes() {
		return rows(FACETS).stream().filter(row -> row.getClass().getSimpleName().equals("Choice"))
				.map(row -> ((Boolean) ask(row, "ticked") ? "[" + text(row) + "] " : text(row) + " ") + ask(row, "count")).toList();
	}

	boolean isActive() {
		return hasFocus(RESULTS);
	}

	boolean hasFocus(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).filter(Control::isFocusControl).isPresent());
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> hasFocus(key), () -> "the focus is not in " + key);
	}

	void awaitTexts(String part) {
		Until.holds(bot, () -> texts().stream().anyMatch(text -> text.contains(part)), () -> "wanted: " + part + ", there: " + texts());
	}

	void awaitBoxes(String... wanted) {
		Until.holds(bot, () -> boxes().equals(List.of(wanted)), () -> "wanted: " + List.of(wanted) + ", there: " + boxes());
	}

	/** The words above the results; empty if there are none. */
	String said(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(each -> each instanceof Label label ? label.getText() : ((Link) each).getText())
				.orElse(""));
	}

	/** Waits until the word is found as it stands: what its beginning finds stands in another order. */
	void awaitWholeWord() {
		Until.holds(bot, () -> !said("search.sentence").contains("begins so"), () -> "said: " + said("search.sentence"));
	}

	void awaitSaid(String key, String part) {
		Until.holds(bot, () -> said(key).contains(part), () -> "wanted: " + part + ", said: " + said(key));
	}

	/** Presses keys wherever the focus is. */
	SearchPart pressShortcut(KeyStroke... keys) {
		KeyboardFactory.getDefaultKeyboard().pressShortcut(keys);
		return this;
	}

	/** Types wherever the focus is. */
	void type(String text) {
		KeyboardFactory.getDefaultKeyboard().typeText(text);
	}

	/** As after unlocking: nothing was searched for yet. */
	static void forget() {
		UIThreadRunnable.syncExec(() -> {
			IWorkbenchWindow open = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Optional.ofNullable(open.getActivePage().findView(VIEW)).ifPresent(open.getActivePage()::hideView);
			open.getService(IEclipseContext.class).remove("org.afterglow.ui.search.sitting");
		});
	}

	private static List<?> rows(String key) {
		return UIThreadRunnable.syncExec(() -> Optional.<Object>ofNullable(Controls.visible(key).map(Control::getData).orElse(null))
				.map(rows -> (List<?>) rows).orElse(List.of()));
	}

	private static String text(Object row) {
		return (String) ask(row, "text");
	}

	private static Object ask(Object row, String name) {
		try {
			Method method = row.getClass().getMethod(name);
			method.setAccessible(true);
			return method.invoke(row);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("a row without " + name, e);
		}
	}
}
