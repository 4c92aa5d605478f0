package org.afterglow.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.bindings.keys.formatting.NativeKeyFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** What keys are called. */
public final class KeyNames {

	/** As SWT reads them out of the text of a menu item; it knows no other language. */
	private static final Map<String, String> OF_MENUS = Map.ofEntries(Map.entry("CTRL", "Ctrl"), Map.entry("SHIFT", "Shift"),
			Map.entry("ALT", "Alt"), Map.entry("PAGE_UP", "Page Up"), Map.entry("PAGE_DOWN", "Page Down"),
			Map.entry("DEL", "Del"), Map.entry("CR", "Return"), Map.entry("INSERT", "Insert"), Map.entry("HOME", "Home"),
			Map.entry("END", "End"), Map.entry("ARROW_UP", "Up"), Map.entry("ARROW_DOWN", "Down"),
			Map.entry("ARROW_LEFT", "Left"), Map.entry("ARROW_RIGHT", "Right"), Map.entry("NUMPAD_ADD", "Numpad +"),
			Map.entry("NUMPAD_SUBTRACT", "Numpad -"), Map.entry("SPACE", "Space"));

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
