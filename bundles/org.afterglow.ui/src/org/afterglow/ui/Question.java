package org.afterglow.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before something is taken away. Enter never does that: the default is to keep. */
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

		Asked(Shell parent, String title, String sentence, int keep, String[] answers) {
			super(parent, title, null, sentence, MessageDialog.QUESTION, keep, answers);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			WidgetKey.key(shell, "question");
		}
	}
}
