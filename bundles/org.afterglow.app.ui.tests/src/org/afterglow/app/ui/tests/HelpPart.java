package org.afterglow.app.ui.tests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** The guide as it is shown, in the view or in the window beside a dialog. */
final class HelpPart {

	private static final String PAGE = "help.page";

	private final SWTBot bot;

	HelpPart(SWTBot bot) {
		this.bot = bot;
	}

	/** The words of the page that is on top. */
	String words() {
		return UIThreadRunnable.syncExec(() -> page().map(StyledText::getText).orElse(""));
	}

	/** What the caret stands in or what is selected: the whole line. */
	String lineAtCaret() {
		return UIThreadRunnable.syncExec(() -> page().map(text -> text.getLine(text.getLineAtOffset(text.getSelectionRange().x))).orElse(""));
	}

	String selected() {
		return UIThreadRunnable.syncExec(() -> page().map(StyledText::getSelectionText).orElse(""));
	}

	/** Words on a ground of their own: they were looked for. */
	Set<String> marks() {
		return UIThreadRunnable.syncExec(() -> page().map(text -> Arrays.stream(text.getStyleRanges())
				.filter(style -> style.underlineStyle == SWT.UNDERLINE_DOUBLE && style.underline)
				.map(style -> text.getTextRange(style.start, style.length).toLowerCase(Locale.ROOT)).collect(Collectors.toSet())).orElse(Set.of()));
	}

	/** Until these words are marked, whole: the letters of a word before its last one find other pages. */
	void awaitMarked(String title, String... words) {
		awaitTitle(title);
		Until.holds(bot, () -> marks().equals(Set.of(words)), () -> "wanted: " + Set.of(words) + ", marked: " + marks());
	}

	/** On the screen, lines stand between rows and not in them; there have to be so many. */
	void awaitLinesBetweenRows(int atLeast) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> {
			PageLines lines = PageLines.on(page().orElseThrow());
			return lines.across().size() >= atLeast && lines.throughWords().isEmpty() && lines.withoutWords().isEmpty();
		}), () -> UIThreadRunnable.syncExec(() -> {
			PageLines lines = PageLines.on(page().orElseThrow());
			return "lines at " + lines.across() + ", through words at " + lines.throughWords() + ", with no row over them at " + lines.withoutWords();
		}));
	}

	int width() {
		return UIThreadRunnable.syncExec(() -> page().map(text -> text.getClientArea().width).orElse(0));
	}

	long pictures() {
		return UIThreadRunnable.syncExec(
				() -> page().map(text -> Arrays.stream(text.getStyleRanges()).filter(HelpPart::isPicture).count()).orElse(0L));
	}

	private static boolean isPicture(StyleRange style) {
		return style.metrics != null && style.metrics.width > 100;
	}

	void awaitTitle(String title) {
		Until.holds(bot, () -> words().startsWith(title + "\n"), () -> "wanted: " + title + ", shown: " + words().lines().findFirst().orElse("nothing"));
	}

	void awaitLine(String part) {
		Until.holds(bot, () -> words().lines().anyMatch(line -> line.contains(part)), () -> "no line has “" + part + "” in:\n" + words());
	}

	void awaitAtCaret(String line) {
		Until.holds(bot, () -> lineAtCaret().equals(line), () -> "wanted: " + line + ", at the caret: " + lineAtCaret());
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> focused().equals(key), () -> "wanted: " + key + ", has the focus: " + focused());
	}

	private static String focused() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			Object key = control == null ? null : control.getData(SWTBotPreferences.DEFAULT_KEY);
			return key == null ? "" : key.toString();
		});
	}

	String query() {
		return UIThreadRunnable.syncExec(() -> Controls.anywhere("help.search").map(field -> ((Text) field).getText()).orElse(""));
	}

	/** The window beside a dialog. */
	boolean windowIsOpen() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(Display.getCurrent().getShells())
				.anyMatch(shell -> "help.window".equals(shell.getData(SWTBotPreferences.DEFAULT_KEY))));
	}

	void resizeWindow(int width, int height) {
		UIThreadRunnable.syncExec(() -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> "help.window".equals(shell.getData(SWTBotPreferences.DEFAULT_KEY))).forEach(shell -> shell.setSize(width, height)));
	}

	/** That of the window beside a dialog, if there is one: it is above the view. UI thread. */
	private static Optional<StyledText> page() {
		Optional<StyledText> beside = Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> "help.window".equals(shell.getData(SWTBotPreferences.DEFAULT_KEY))).map(HelpPart::pageOf)
				.flatMap(Optional::stream).findFirst();
		return beside.isPresent() ? beside : Controls.visible(PAGE).map(StyledText.class::cast);
	}

	private static Optional<StyledText> pageOf(Shell shell) {
		return Controls.in(shell).stream().filter(each -> PAGE.equals(each.getData(SWTBotPreferences.DEFAULT_KEY))).map(StyledText.class::cast)
				.findFirst();
	}
}
