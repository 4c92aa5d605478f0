package org.afterglow.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The look of the whole program, changed while it runs: the style sheet of the workbench, what the system paints by itself,
 * every colour and icon that a widget was given by hand, and whoever listens. UI thread only.
 *
 * @since 1.0
 */
public final class Appearance {

	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_THEME = "themeid";

	// There is one display, and its look is one for all shells, before there is a workbench and after.
	private static final Appearance CURRENT = new Appearance();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Color> colours = new HashMap<>();
	private Look look = Look.LIGHT;
	private Palette palette = Palette.in(Look.LIGHT.sheet());
	private Optional<Recolour> worn = Optional.empty();
	private SystemLook system = new SystemLook("", false, false);

	private Appearance() {
	}

	/** The one of this program. */
	public static Appearance current() {
		return CURRENT;
	}

	/** Takes the look that was chosen, and follows the choice and the system from now on. Called once, when there is a display. */
	public void start(Display display, Preferences preferences) {
		system = SystemLook.atStart(display);
		Preferences.Subscription following = preferences.listen(() -> {
			show(system.of(preferences.theme()));
			reading(preferences);
		});
		display.addListener(SWT.Dispose, event -> following.close());
		display.addListener(SWT.Settings, event -> systemChanged(display, preferences));
		show(system.of(preferences.theme()));
	}

	/** The event comes whenever styles change, ours too: only what the system itself does counts. */
	private void systemChanged(Display display, Preferences preferences) {
		SystemLook now = system.now(display);
		if (!now.equals(system)) {
			system = now;
			show(now.of(preferences.theme()));
		} else if (look == Look.HIGH_CONTRAST) {
			// The system's colours are known for sure only now that nothing of ours is worn over them.
			show(look);
		}
	}

	/** Hands the look to a workbench that is about to be made. */
	public void beforeWorkbench() {
		InstanceScope.INSTANCE.getNode(ENGINE).put(ENGINE_THEME, look.themeId());
	}

	/** Hands fonts, colours and icons to the workbench, once it has read its own; and once more when its window is there. */
	public void inWorkbench(IWorkbench workbench, Preferences preferences) {
		KeyNames.forMenus();
		register(workbench);
		reading(preferences);
		icons(workbench);
	}

	/** The look that is shown now. */
	public Look look() {
		return look;
	}

	/** Shows everything in this look, now and until another is chosen. */
	public void show(Look wanted) {
		Display display = Display.getCurrent();
		// In high contrast many names have one colour: what was worn before it tells them apart.
		Recolour before = worn.orElseGet(() -> Recolour.of(display, palette));
		worn = wanted == Look.HIGH_CONTRAST ? Optional.of(before) : Optional.empty();
		Palette fresh = Palette.of(wanted);
		boolean again = wanted == look;
		boolean same = again && fresh.equals(palette);
		look = wanted;
		palette = fresh;
		colours.clear();
		dress();
		if (same) {
			return;
		}
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			register(workbench);
			StyledRows.forget(display);
			style(workbench.getService(IThemeEngine.class), again);
			icons(workbench);
		}
		before.apply(this);
		listeners.forEach(Runnable::run);
		repaint(display);
		// Some of the platform's own changes come with the next turn.
		display.asyncExec(() -> {
			if (look == wanted) {
				before.apply(this);
				repaint(display);
			}
		});
	}

	/** In high contrast the system paints what it paints; in the other looks it does so in the colours of the look. */
	private void dress() {
		if (look == Look.HIGH_CONTRAST) {
			GtkLook.takeOff();
		} else {
			GtkLook.wear(palette, Theme.dark());
		}
	}

	/** @param again whether the sheet is worn already, in other colours: the engine takes no sheet twice */
	private void style(IThemeEngine engine, boolean again) {
		if (again) {
			engine.setTheme(Look.LIGHT.themeId(), false);
		}
		engine.setTheme(look.themeId(), false);
	}

	void listen(Widget owner, Runnable changed) {
		Runnable whileThere = () -> {
			if (!owner.isDisposed()) {
				changed.run();
			}
		};
		listeners.add(whileThere);
		owner.addListener(SWT.Dispose, event -> listeners.remove(whileThere));
	}

	/** True for a colour of the present palette that a widget may wear. */
	public boolean knows(Color colour) {
		return palette.names().containsKey(colour.getRGB());
	}

	/** @param token a name of the style sheet, such as {@code duskTint} */
	public Color colour(String token) {
		return colours.computeIfAbsent(token, name -> new Color(palette.colour(name)
				.orElseThrow(() -> new IllegalStateException("no colour is defined for " + name))));
	}

	private void register(IWorkbench workbench) {
		ColorRegistry ofTheme = workbench.getThemeManager().getCurrentTheme().getColorRegistry();
		palette.forEach((token, rgb) -> {
			String id = Theme.PREFIX + token.replace('-', '.');
			put(JFaceResources.getColorRegistry(), id, rgb);
			put(ofTheme, id, rgb);
		});
	}

	private static void put(ColorRegistry registry, String id, RGB rgb) {
		if (!registry.hasValueFor(id) || !rgb.equals(registry.getRGB(id))) {
			registry.put(id, rgb);
		}
	}

	private void icons(IWorkbench workbench) {
		MApplication application = workbench.getService(IEclipseContext.class).get(MApplication.class);
		ModelIcons.show(application, Display.getCurrent(), look.icons());
	}

	private static void reading(Preferences preferences) {
		FontData[] wanted = Theme.readingData(preferences, preferences.readingPoints());
		if (!Arrays.equals(wanted, JFaceResources.getFontRegistry().getFontData(Theme.READING_FONT))) {
			JFaceResources.getFontRegistry().put(Theme.READING_FONT, wanted);
		}
	}

	private static void repaint(Display display) {
		for (Shell shell : display.getShells()) {
			shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
		}
	}
}
