package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** Keys by name. */
public class Keystrokes {

	public static final KeyStroke CTRL = KeyStroke.getInstance(SWT.CTRL, KeyStroke.NO_KEY);
	public static final KeyStroke SHIFT = KeyStroke.getInstance(SWT.SHIFT, KeyStroke.NO_KEY);
	public static final KeyStroke ALT = KeyStroke.getInstance(SWT.ALT, KeyStroke.NO_KEY);
	public static final KeyStroke MOD1 = KeyStroke.getInstance(SWT.MOD1, KeyStroke.NO_KEY);

	public static final KeyStroke CR = KeyStroke.getInstance(SWT.CR);
	public static final KeyStroke LF = KeyStroke.getInstance(SWT.LF);
	public static final KeyStroke TAB = KeyStroke.getInstance(SWT.TAB);
	public static final KeyStroke ESC = KeyStroke.getInstance(SWT.ESC);
	public static final KeyStroke BS = KeyStroke.getInstance(SWT.BS);
	public static final KeyStroke DELETE = KeyStroke.getInstance(SWT.DEL);
	public static final KeyStroke SPACE = KeyStroke.getInstance(' ');

	public static final KeyStroke UP = KeyStroke.getInstance(SWT.ARROW_UP);
	public static final KeyStroke DOWN = KeyStroke.getInstance(SWT.ARROW_DOWN);
	public static final KeyStroke LEFT = KeyStroke.getInstance(SWT.ARROW_LEFT);
	public static final KeyStroke RIGHT = KeyStroke.getInstance(SWT.ARROW_RIGHT);
	public static final KeyStroke HOME = KeyStroke.getInstance(SWT.HOME);
	public static final KeyStroke END = KeyStroke.getInstance(SWT.END);
	public static final KeyStroke PAGE_UP = KeyStroke.getInstance(SWT.PAGE_UP);
	public static final KeyStroke PAGE_DOWN = KeyStroke.getInstance(SWT.PAGE_DOWN);
	public static final KeyStroke F3 = KeyStroke.getInstance(SWT.F3);
	public static final KeyStroke F12 = KeyStroke.getInstance(SWT.F12);

	protected Keystrokes() {
	}
}
