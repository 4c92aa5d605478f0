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
		int answer = new MessageDialog(parent, title, null, sentence, MessageDialog.QUESTION, keep, answers).open();
		return answer < 0 ? keep : answer;
	}
}
