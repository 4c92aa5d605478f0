package org.afterglow.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks before something is taken away. Enter never does that: the default is to keep.
 *
 * @since 1.0
 */
public final class Question {

	private Question() {
	}

	/**
	 * Asks and waits.
	 *
	 * @param answers verbs of what will happen; the last one keeps everything as it is and is the default
	 * @return index of the answer; closing the question is the last one
	 */
	public static int ask(Shell parent, String title, String sentence, String... answers) {
		int keep = answers.length - 1;
		int answer = new Asked(parent, title, sentence, keep, answers).open();
		return answer < 0 ? keep : answer;
	}

	private static final class Asked extends MessageDialog {

		private static final int EDGE = 8;

		Asked(Shell parent, String title, String sentence, int keep, String[] answers) {
			super(parent, title, null, sentence, MessageDialog.QUESTION, keep, answers);
		}

		/** Letters of twice the size would make it wider than a small screen, and cut the sentence. */
		@Override
		protected Point getInitialSize() {
			Point size = super.getInitialSize();
			int room = getShell().getMonitor().getClientArea().width - 2 * EDGE;
			return size.x <= room ? size : new Point(room, getShell().computeSize(room, SWT.DEFAULT, true).y);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			WidgetKey.key(shell, "question");
		}
	}
}
