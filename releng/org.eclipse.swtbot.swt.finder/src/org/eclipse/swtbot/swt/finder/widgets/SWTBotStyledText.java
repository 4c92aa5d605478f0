package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** A text with styles, such as an editor. */
public class SWTBotStyledText extends AbstractSWTBot<StyledText> {

	public SWTBotStyledText(StyledText widget) {
		super(widget);
	}

	/** Puts the text in at once. */
	public void setText(String text) {
		waitForEnabled();
		tell(() -> widget.setText(text));
	}

	/** Types the text where the caret is, key by key. */
	public void typeText(String text) {
		typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	public void typeText(String text, int interval) {
		setFocus();
		keyboard().typeText(text, interval);
	}

	/** Inserts the text where the caret is, or in place of the selection. */
	public void insertText(String text) {
		waitForEnabled();
		tell(() -> {
			Point selection = widget.getSelection();
			widget.replaceTextRange(selection.x, selection.y - selection.x, text);
			widget.setSelection(selection.x + text.length());
		});
	}

	public void insertText(int line, int column, String text) {
		navigateTo(line, column);
		insertText(text);
	}

	/** Puts the caret there; both numbers start at zero. */
	public void navigateTo(int line, int column) {
		navigateTo(new Position(line, column));
	}

	public void navigateTo(Position position) {
		setFocus();
		tell(() -> widget.setSelection(offset(position.line, position.column)));
	}

	public Position cursorPosition() {
		return ask(() -> {
			int caret = widget.getCaretOffset();
			int line = widget.getLineAtOffset(caret);
			return new Position(line, caret - widget.getOffsetAtLine(line));
		});
	}

	/** Selects so many characters from there. */
	public void selectRange(int line, int column, int length) {
		setFocus();
		tell(() -> {
			int start = offset(line, column);
			widget.setSelection(start, start + length);
			notifySelection();
		});
	}

	public void selectCurrentLine() {
		int line = cursorPosition().line;
		selectRange(line, 0, getTextOnLine(line).length());
	}

	public String getSelection() {
		return ask(widget::getSelectionText);
	}

	public String getTextOnLine(int line) {
		return ask(() -> widget.getLine(line));
	}

	public String getTextOnCurrentLine() {
		return getTextOnLine(cursorPosition().line);
	}

	public int getLineCount() {
		return ask(widget::getLineCount);
	}

	/** The style of the character at that place. */
	public StyleRange getStyle(int line, int column) {
		return ask(() -> widget.getStyleRangeAtOffset(offset(line, column)));
	}

	public StyleRange[] getStyles(int line, int column, int length) {
		return ask(() -> widget.getStyleRanges(offset(line, column), length));
	}

	private int offset(int line, int column) {
		return widget.getOffsetAtLine(line) + column;
	}

	/** Code does not tell listeners that it moved the selection; a user's hand does. */
	private void notifySelection() {
		Event selected = event(SWT.Selection);
		selected.x = widget.getSelection().x;
		selected.y = widget.getSelection().y;
		widget.notifyListeners(SWT.Selection, selected);
	}
}
