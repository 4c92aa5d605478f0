package org.afterglow.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.bindings.keys.formatting.NativeKeyFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * What keys are called.
 *
 * @since 1.0
 */
public final class KeyNames {

	/** As SWT reads them out of the text of a menu item; it knows no other language. */
	private static final Map<String, String> OF_MENUS = Map.ofEntries(Map.entry("CTRL", "Ctrl"), Map.entry("SHIFT", "Shift"),
			Map.entry("ALT", "Alt"), Map.entry("PAGE_UP", "Page Up"), Map.entry("PAGE_DOWN", "Page Down"),
			Map.entry("DEL", "Del"), Map.entry("CR", "Return"), Map.entry("INSERT", "Insert"), Map.entry("HOME", "Home"),
			Map.entry("END", "End"), Map.entry("ARROW_UP", "Up"), Map.entry("ARROW_DOWN", "Down"),
			Map.entry("ARROW_LEFT", "Left"), Map.entry("ARROW_RIGHT", "Right"), Map.entry("NUMPAD_ADD", "Numpad +"),
			Map.entry("NUMPAD_SUBTRACT", "Numpad -"), Map.entry("SPACE", "Space"));

	private static final Pattern TIP = Pattern.compile("(.*)\\(([^()]+)\\)");

	private KeyNames() {
	}

	/** In the language of the person: "Strg+Umschalt+P". */
	public static String said(TriggerSequence keys) {
		return keys instanceof KeySequence sequence ? new NativeKeyFormatter().format(sequence) : keys.format();
	}

	/** The key of a command, in the language of the person; empty if it has none. */
	public static Optional<String> of(IServiceLocator services, String command) {
		return Optional.ofNullable(services.getService(IBindingService.class).getBestActiveBindingFor(command)).map(KeyNames::said);
	}

	/**
	 * A tip such as "Undo (Ctrl+Z)" with its key in the language of the person. The platform writes tips of its tools with the
	 * names that it has for menus.
	 */
	public static String inTip(String tip) {
		Matcher key = TIP.matcher(tip);
		return key.matches() ? key.group(1) + '(' + inMenu(key.group(2)).map(KeyNames::said).orElse(key.group(2)) + ')' : tip;
	}

	/** The key that a menu calls so; empty if none is. */
	private static Optional<TriggerSequence> inMenu(String name) {
		String formal = Arrays.stream(name.split("\\+")).map(part -> OF_MENUS.entrySet().stream()
				.filter(known -> known.getValue().equals(part)).map(Map.Entry::getKey).findFirst().orElse(part))
				.collect(Collectors.joining(KeyStroke.KEY_DELIMITER));
		try {
			return Optional.of(KeySequence.getInstance(formal));
		} catch (ParseException e) {
			return Optional.empty();
		}
	}

	/**
	 * On GTK, gives the platform the names that SWT reads when it makes a key of a menu item's text; GTK then says them in its
	 * own language. With other names nothing but the last key would be shown. Other systems read no names.
	 */
	static void forMenus() {
		if (Platform.WS_GTK.equals(Platform.getWS()) && !Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
			KeyFormatterFactory.setDefault(new OfMenus());
		}
	}

	private static final class OfMenus extends AbstractKeyFormatter {

		@Override
		public String format(int key) {
			String formal = KeyLookupFactory.getDefault().formalNameLookup(key);
			return OF_MENUS.getOrDefault(formal, formal);
		}

		@Override
		protected String getKeyDelimiter() {
			return "+";
		}

		@Override
		protected String getKeyStrokeDelimiter() {
			return " ";
		}

		@Override
		protected int[] sortModifierKeys(int modifiers) {
			int[] sorted = { modifiers & SWT.CTRL, modifiers & SWT.ALT, modifiers & SWT.SHIFT, modifiers & SWT.COMMAND };
			return sorted;
		}
	}
}
