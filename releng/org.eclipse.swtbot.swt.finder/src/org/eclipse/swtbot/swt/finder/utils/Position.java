package org.eclipse.swtbot.swt.finder.utils;

/** A place in a text; both numbers start at zero. */
public class Position {

	public final int line;
	public final int column;

	public Position(int line, int column) {
		this.line = line;
		this.column = column;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Position position && position.line == line && position.column == column;
	}

	@Override
	public int hashCode() {
		return 31 * line + column;
	}

	@Override
	public String toString() {
		return "(line " + line + ", column " + column + ")";
	}
}
