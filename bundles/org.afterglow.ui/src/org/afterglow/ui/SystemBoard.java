package org.afterglow.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard of the system. A system that refuses it is let be: another program may hold it. */
final class SystemBoard implements OwnClip.Board {

	private final Display display;

	SystemBoard(Display display) {
		this.display = display;
	}

	/** Programs that keep what was copied look for one of these and leave out what carries it. */
	private static final class Secret extends ByteArrayTransfer {
		static final Secret MARK = new Secret();

		private static final String[] NAMES = switch (SWT.getPlatform()) {
			case "win32" -> new String[] { "ExcludeClipboardContentFromMonitorProcessing" };
			case "cocoa" -> new String[] { "org.nspasteboard.ConcealedType" };
			default -> new String[] { "x-kde-passwordManagerHint" };
		};
		private static final int[] IDS = { registerType(NAMES[0]) };

		@Override
		protected int[] getTypeIds() {
			return IDS;
		}

		@Override
		protected String[] getTypeNames() {
			return NAMES;
		}
	}

	@Override
	public Optional<String> text() {
		return with(clipboard -> Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance())), Optional.empty());
	}

	@Override
	public void mark(String text) {
		with(clipboard -> {
			clipboard.setContents(new Object[] { text, "secret".getBytes(StandardCharsets.US_ASCII) }, new Transfer[] { TextTransfer.getInstance(), Secret.MARK });
			return true;
		}, false);
	}

	@Override
	public void clear() {
		with(clipboard -> {
			// Only what this very clipboard holds can be taken away, so it takes over first.
			clipboard.setContents(new Object[] { " " }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.clearContents();
			return true;
		}, false);
	}

	private interface Use<T> {
		T of(Clipboard clipboard);
	}

	private <T> T with(Use<? extends T> use, T otherwise) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return use.of(clipboard);
		} catch (SWTError e) {
			return otherwise;
		} finally {
			clipboard.dispose();
		}
	}
}
