package org.afterglow.app.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The parts map in the words of the person before it: by what is heard of it, and by the hand on it. */
final class PartsMapPart {

	static final String MAP = "parts.map";
	static final String SESSIONS = "parts.sessions";

	private final SWTBot bot;
	private final EntriesPart keys;

	PartsMapPart(SWTBot bot) {
		this.bot = bot;
		this.keys = new EntriesPart(bot);
	}

	/** By the key that opens it, wherever one is. */
	void open() {
		keys.keys(SWT.CTRL | SWT.SHIFT, 'k');
		Until.holds(bot, () -> keys.isThere(MAP) || keys.isThere("parts.first"), () -> "the map does not open");
	}

	/** Answers the question for a new part, which is open, by keys. */
	void answerNew(String name, String kind) {
		SWTBotShell dialog = keys.awaitDialog("New part");
		keys.awaitFocus("parts.new.name");
		keys.type(name);
		if (!kind.equals("unknown")) {
			choose("parts.new.kind." + kind);
		}
		keys.key(Keystrokes.CR);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the question stays open");
		awaitHeard(name);
	}

	/** Tab leads to one of the kinds, arrows to the others, and Space chooses where arrows alone do not. */
	private void choose(String wanted) {
		keys.key(SWT.TAB);
		Until.holds(bot, () -> keys.focus().startsWith("parts.new.kind"), () -> "Tab leads to " + keys.focus());
		for (int i = 0; i < 4 && !keys.focus().equals(wanted); i++) {
			String before = keys.focus();
			keys.key(SWT.ARROW_RIGHT);
			Until.holds(bot, () -> !keys.focus().equals(before), () -> "arrows do not leave " + before);
		}
		keys.awaitFocus(wanted);
		keys.key(Keystrokes.SPACE);
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.anywhere(wanted).map(Button.class::cast).map(Button::getSelection).orElse(false)), () -> "not chosen: " + wanted);
	}

	/** What a screen reader hears of everything on a picture, in order. */
	List<String> heard(String key) {
		return on(key, canvas -> Heard.all(canvas.getAccessible())).orElse(List.of());
	}

	void awaitHeard(String begin) {
		await(said -> said.stream().anyMatch(each -> each.startsWith(begin)));
	}

	void await(Predicate<List<String>> wanted) {
		Until.holds(bot, () -> wanted.test(heard(MAP)), () -> "heard: " + heard(MAP));
	}

	/** Until the keys are about this item. */
	void awaitFocused(String begin) {
		Until.holds(bot, () -> focused().startsWith(begin), () -> "the keys are about " + focused());
	}

	String focused() {
		return on(MAP, canvas -> Heard.focused(canvas.getAccessible())).orElse("");
	}

	/** Walks by arrow keys until the keys are about this item. */
	void walkTo(String begin) {
		keys.awaitFocus(MAP);
		int[] around = { SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP };
		for (int i = 0; i < 40 && !focused().startsWith(begin); i++) {
			keys.key(toward(begin, around[i % around.length]));
		}
		awaitFocused(begin);
	}

	/** The arrow that leads nearer; another one where that leads nowhere. */
	private int toward(String begin, int otherwise) {
		Point here = middle(place(focused()).orElseThrow());
		Point there = middle(place(begin).orElseThrow());
		int across = there.x - here.x;
		int down = there.y - here.y;
		if (Math.abs(across) > Math.abs(down)) {
			return across > 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
		}
		return down == 0 ? otherwise : down > 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP;
	}

	/** Where an item is on the map. */
	Optional<Rectangle> place(String begin) {
		return place(MAP, begin);
	}

	private static Optional<Rectangle> place(String key, String begin) {
		return on(key, canvas -> {
			Accessible painted = canvas.getAccessible();
			List<String> names = Heard.all(painted);
			int index = IntStream.range(0, names.size()).filter(i -> names.get(i).startsWith(begin)).findFirst().orElse(-1);
			if (index < 0) {
				return null;
			}
			Rectangle there = Heard.place(painted, index);
			Point at = canvas.toControl(there.x, there.y);
			return new Rectangle(at.x, at.y, there.width, there.height);
		});
	}

	static Point middle(Rectangle place) {
		return new Point(place.x + place.width / 2, place.y + place.height / 2);
	}

	/** Takes an item and lets it go so far from there. */
	void drag(String begin, int across, int down) {
		Point from = middle(place(begin).orElseThrow(() -> new AssertionError("not on the map: " + begin)));
		on(MAP, canvas -> {
			tell(canvas, SWT.MouseMove, from, 0);
			tell(canvas, SWT.MouseDown, from, 0);
			for (int i = 1; i <= 6; i++) {
				tell(canvas, SWT.MouseMove, new Point(from.x + across * i / 6, from.y + down * i / 6), SWT.BUTTON1);
			}
			tell(canvas, SWT.MouseUp, new Point(from.x + across, from.y + down), SWT.BUTTON1);
			return true;
		});
	}

	/** Takes an item to another place of the window, in pixels of the map. */
	void dragTo(String begin, int x, int y) {
		Point from = middle(place(begin).orElseThrow());
		drag(begin, x - from.x, y - from.y);
	}

	void click(String begin) {
		click(MAP, begin);
	}

	void clickSession(String begin) {
		click(SESSIONS, begin);
	}

	private static void click(String key, String begin) {
		Point at = middle(place(key, begin).orElseThrow(() -> new AssertionError("not there: " + begin)));
		// A question may open, and stay open until it is answered.
		UIThreadRunnable.asyncExec(() -> Controls.visible(key).map(Canvas.class::cast).ifPresent(canvas -> {
			tell(canvas, SWT.MouseDown, at, 0);
			tell(canvas, SWT.MouseUp, at, SWT.BUTTON1);
		}));
	}

	private static void tell(Canvas canvas, int type, Point place, int held) {
		Event event = new Event();
		event.type = type;
		event.x = place.x;
		event.y = place.y;
		event.stateMask = held;
		if (type != SWT.MouseMove) {
			event.button = 1;
			event.count = 1;
		}
		canvas.notifyListeners(type, event);
	}

	/** Exports the picture that has the focus into a file, up to the warning. */
	void export(Path file) {
		UIThreadRunnable.asyncExec(() -> {
			IWorkbenchWindow open = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			Command command = open.getService(ICommandService.class).getCommand("org.afterglow.ui.pictures.export");
			try {
				open.getService(IHandlerService.class).executeCommand(
						ParameterizedCommand.generateCommand(command, Map.of("org.afterglow.ui.pictures.export.file", file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException("the export could not be started", e);
			}
		});
	}

	private static <T> Optional<T> on(String key, Function<Canvas, T> question) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(Canvas.class::cast).map(question));
	}

	/** Words of a control with this key, wherever it is. */
	static Optional<Control> control(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key));
	}
}
