package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.WidgetSearch.hasId;
import static org.eclipse.swtbot.swt.finder.WidgetSearch.hasLabel;
import static org.eclipse.swtbot.swt.finder.WidgetSearch.hasStyle;
import static org.eclipse.swtbot.swt.finder.WidgetSearch.hasText;
import static org.eclipse.swtbot.swt.finder.WidgetSearch.hasTooltip;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/**
 * Finds widgets and waits. Looks in the active shell, or below the widget it was made for. A widget that is not there yet
 * is waited for; a {@link WidgetNotFoundException} says that it did not come.
 */
public class SWTBot extends SWTBotFactory {

	private final Supplier<Widget> root;

	public SWTBot() {
		root = this::frontShell;
	}

	public SWTBot(Widget parent) {
		root = () -> parent;
	}

	public SWTBotText text() {
		return text(0);
	}

	public SWTBotText text(int index) {
		return new SWTBotText(find(Text.class, "text", each -> true, index));
	}

	public SWTBotText textWithLabel(String label) {
		return new SWTBotText(find(Text.class, "text labelled " + label, hasLabel(label), 0));
	}

	public SWTBotText textWithId(String value) {
		return new SWTBotText(find(Text.class, "text " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotStyledText styledText() {
		return styledText(0);
	}

	public SWTBotStyledText styledText(int index) {
		return new SWTBotStyledText(find(StyledText.class, "styled text", each -> true, index));
	}

	public SWTBotStyledText styledTextWithId(String value) {
		return new SWTBotStyledText(find(StyledText.class, "styled text " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotTree tree() {
		return tree(0);
	}

	public SWTBotTree tree(int index) {
		return new SWTBotTree(find(Tree.class, "tree", each -> true, index));
	}

	public SWTBotTree treeWithId(String value) {
		return new SWTBotTree(find(Tree.class, "tree " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotTable table() {
		return table(0);
	}

	public SWTBotTable table(int index) {
		return new SWTBotTable(find(Table.class, "table", each -> true, index));
	}

	public SWTBotTable tableWithId(String value) {
		return new SWTBotTable(find(Table.class, "table " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotButton button(String text) {
		Predicate<Button> push = hasStyle(SWT.PUSH);
		return new SWTBotButton(find(Button.class, "button " + text, push.and(hasText(text)), 0));
	}

	public SWTBotButton buttonWithId(String value) {
		return new SWTBotButton(find(Button.class, "button " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotRadio radioWithId(String value) {
		Predicate<Button> radio = hasStyle(SWT.RADIO);
		return new SWTBotRadio(find(Button.class, "radio button " + value,
				radio.and(hasId(SWTBotPreferences.DEFAULT_KEY, value)), 0));
	}

	public SWTBotLink linkWithId(String value) {
		return new SWTBotLink(find(Link.class, "link " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotCheckBox checkBox(String text) {
		Predicate<Button> check = hasStyle(SWT.CHECK);
		return new SWTBotCheckBox(find(Button.class, "check box " + text, check.and(hasText(text)), 0));
	}

	public SWTBotCombo comboBox() {
		return comboBox(0);
	}

	public SWTBotCombo comboBox(int index) {
		return new SWTBotCombo(find(Combo.class, "combo box", each -> true, index));
	}

	public SWTBotCombo comboBoxWithLabel(String label) {
		return new SWTBotCombo(find(Combo.class, "combo box labelled " + label, hasLabel(label), 0));
	}

	public SWTBotCombo comboBoxWithId(String value) {
		return new SWTBotCombo(find(Combo.class, "combo box " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotLabel label(String text) {
		return new SWTBotLabel(find(Label.class, "label " + text, hasText(text), 0));
	}

	public SWTBotLabel label(int index) {
		return new SWTBotLabel(find(Label.class, "label", each -> true, index));
	}

	public SWTBotLabel labelWithId(String value) {
		return new SWTBotLabel(find(Label.class, "label " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotCLabel clabel(String text) {
		return new SWTBotCLabel(find(CLabel.class, "label " + text, hasText(text), 0));
	}

	public SWTBotCLabel clabelWithId(String value) {
		return new SWTBotCLabel(find(CLabel.class, "label " + value, hasId(SWTBotPreferences.DEFAULT_KEY, value), 0));
	}

	public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
		return new SWTBotToolbarButton(find(ToolItem.class, "tool with tooltip " + tooltip, hasTooltip(tooltip), 0));
	}

	private <T extends Widget> T find(Class<T> type, String what, Predicate<? super T> wanted, int index) {
		return wait(what, () -> {
			Widget from = root.get();
			List<T> found = from == null || from.isDisposed() ? List.of() : WidgetSearch.all(from, type, wanted);
			return found.size() > index ? found.get(index) : null;
		});
	}
}
