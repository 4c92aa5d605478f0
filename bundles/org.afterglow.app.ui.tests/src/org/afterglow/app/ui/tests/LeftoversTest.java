package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.Test;

/** Nothing of a programmer's workbench is left in the therapist's. */
class LeftoversTest extends Journey {

	private static final String TOLD = "A ferry came without a light.";
	private final OurWords ours = new OurWords();

	@Test
	void everyTextOfEveryMenuIsOurs() {
		window.begin("Heron", "The ferry", TOLD);
		window.markNew("without a light", "Darkness", 1);
		window.search("ferry");
		window.awaitResults(3);
		List<Menus.Item> items = ui(() -> Stream.concat(Menus.in(shell().getMenuBar(), "").stream(), popups()).toList());
		assertTrue(items.size() > 25, "items seen: " + items);
		assertEquals(List.of(), items.stream().filter(item -> !ours.have(item.text())).toList());
	}

	@Test
	void everyToolTipOfEveryToolIsOurs() {
		window.begin("Heron", "The ferry", TOLD);
		List<String> texts = ui(() -> Controls.in(shell()).stream().filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.flatMap(bar -> Arrays.stream(bar.getItems())).flatMap(LeftoversTest::texts).toList());
		assertTrue(texts.size() > 6, "texts seen: " + texts);
		assertEquals(List.of(), texts.stream().filter(text -> !ours.have(text) && !ours.have(withoutKey(text))).toList());
	}

	@Test
	void tabsHaveNoMenuAndNoButtonsOfThePlatform() {
		window.begin("Heron", "The ferry", TOLD);
		List<CTabFolder> stacks = ui(() -> Controls.in(shell()).stream().filter(CTabFolder.class::isInstance)
				.map(CTabFolder.class::cast).toList());
		assertTrue(stacks.size() >= 3, "stacks: " + stacks.size());
		for (CTabFolder stack : stacks) {
			assertFalse(ui(() -> asksForMenu(stack)), "a menu comes up on a tab");
			assertFalse(ui(stack::getMinimizeVisible), "a stack can be minimised");
			assertFalse(ui(stack::getMaximizeVisible), "a stack has a button that maximises it");
		}
	}

	@Test
	void everyKeyThatWorksIsOfOurScheme() {
		window.begin("Heron", "The ferry", TOLD);
		List<Binding> keys = ui(() -> List.copyOf(PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				.getService(EBindingService.class).getActiveBindings()));
		assertTrue(keys.size() > 20, "keys: " + keys);
		assertEquals(List.of(), keys.stream().filter(key -> !"org.afterglow.keys".equals(key.getSchemeId()))
				.map(key -> key.getTriggerSequence() + " " + key.getParameterizedCommand()).toList());
	}

	@Test
	void nobodyElseBringsPagesWizardsViewsOrPlaces() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		assertEquals(List.of(), ui(() -> foreign(workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getId))));
		assertEquals(List.of(), ui(() -> Stream
				.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())
				.map(IWizardRegistry::getRootCategory).flatMap(LeftoversTest::wizards).toList()));
		assertEquals(List.of("org.eclipse.e4.ui.compatibility.editor"), ui(() -> foreign(
				workbench.getService(MApplication.class).getDescriptors().stream().map(view -> view.getElementId()))));
		assertEquals(List.of("org.afterglow.app.explore", "org.afterglow.app.narrative"),
				ui(() -> Arrays.stream(workbench.getPerspectiveRegistry().getPerspectives()).map(each -> each.getId()).sorted()
						.toList()));
	}

	@Test
	void theTitleSaysTheNameOfTheProgramAlone() {
		window.begin("Heron", "The ferry", TOLD);
		assertEquals("Afterglow", ui(() -> shell().getText().strip()));
	}

	private Stream<Menus.Item> popups() {
		return Controls.in(shell()).stream().filter(control -> control.getMenu() != null)
				.flatMap(control -> Menus.in(control.getMenu(), control.getClass().getSimpleName()).stream());
	}

	private static Stream<String> texts(ToolItem item) {
		return Stream.of(item.getText(), item.getToolTipText() == null ? "" : item.getToolTipText());
	}

	private static String withoutKey(String tip) {
		return tip.replaceAll(" \\([^)]*\\)$", "");
	}

	private static boolean asksForMenu(CTabFolder stack) {
		Event asked = new Event();
		asked.doit = true;
		stack.notifyListeners(SWT.MenuDetect, asked);
		return asked.doit;
	}

	private static Stream<String> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()).map(wizard -> wizard.getId()),
				Arrays.stream(category.getCategories()).flatMap(LeftoversTest::wizards));
	}

	private static List<String> foreign(Stream<String> ids) {
		return ids.filter(id -> !id.startsWith("org.afterglow.")).toList();
	}

	private Shell shell() {
		return window.shell().widget;
	}

	private static <T> T ui(Supplier<T> question) {
		return UIThreadRunnable.syncExec(question::get);
	}
}
