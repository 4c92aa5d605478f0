package org.afterglow.app.ui.tests;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** The part that shows an attachment, in the words of the person before it. */
final class AttachmentPart {

	private final SWTBot bot;

	AttachmentPart(SWTBot bot) {
		this.bot = bot;
	}

	/** What stands on its tab; nothing if no editor is open. */
	static String title() {
		return UIThreadRunnable.syncExec(() -> Optional.ofNullable(editor()).map(IEditorPart::getTitle).orElse(""));
	}

	private static IEditorPart editor() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
	}

	void awaitTitle(String title) {
		Until.holds(bot, () -> title().equals(title), () -> "the tab says " + title());
	}

	/** The line above the picture. */
	static String about() {
		return said("attachment.about");
	}

	/** What is said of a copy outside. */
	static String copy() {
		return said("attachment.copy");
	}

	void awaitAbout(String part) {
		Until.holds(bot, () -> about().contains(part), () -> "the line says " + about());
	}

	/** The sentence in the place of a picture. */
	void awaitSentence(String part) {
		Until.holds(bot, () -> said("attachment.sentence").contains(part), () -> "the page says " + said("attachment.sentence"));
	}

	private static String said(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(Label.class::cast).map(Label::getText).orElse(""));
	}

	/** Until picture or pages are there and have the keys. */
	void awaitSheets() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.visible("attachment.sheets").map(Control::isFocusControl).orElse(false)),
				() -> "no sheets with the focus; the page says " + said("attachment.sentence"));
	}

	/** Until nothing is being painted any more. */
	void awaitPainted() {
		Until.holds(bot, () -> Job.getJobManager().find(null).length == 0
				|| Arrays.stream(Job.getJobManager().find(null))
						.noneMatch(job -> job.getName().startsWith("Opening")), () -> "something is still being opened");
	}

	/** Whether there is a button that can be pressed. */
	static boolean offers(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(Button.class::cast).map(Button::isEnabled).orElse(false));
	}

	static String focused() {
		return UIThreadRunnable.syncExec(() -> Optional.ofNullable(Display.getCurrent().getFocusControl())
				.map(control -> (String) control.getData("org.eclipse.swtbot.widget.key")).orElse("nothing"));
	}
}
