package org.afterglow.ui.codebook.internal.tree;

import java.util.function.BooleanSupplier;

import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** What the rows of the codebook say. */
public final class RowLabels extends ColumnLabelProvider {

	private final BooleanSupplier oneClient;

	/** @param oneClient whether the counts are those of one client */
	public RowLabels(BooleanSupplier oneClient) {
		this.oneClient = oneClient;
	}

	@Override
	public String getText(Object element) {
		return switch ((Row) element) {
			case Row.OfKind kind -> Words.kinds(kind.kind());
			case Row.OfCode code -> code.code().name();
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch ((Row) element) {
			case Row.OfKind kind -> Icon.FOLDER.image();
			case Row.OfCode code -> CodeMarks.image(code.code().kind(), code.code().colour());
		};
	}

	@Override
	public Color getToolTipBackgroundColor(Object element) {
		return Theme.colour(Tone.PANEL);
	}

	@Override
	public Color getToolTipForegroundColor(Object element) {
		return Theme.colour(Tone.INK);
	}

	@Override
	public String getToolTipText(Object element) {
		return switch ((Row) element) {
			case Row.OfKind kind -> null;
			case Row.OfCode code -> tip(code);
		};
	}

	private String tip(Row.OfCode row) {
		String kind = Words.kind(row.code().kind());
		String head = oneClient.getAsBoolean()
				? Words.with(Messages.codeTipClient, row.code().name(), kind, row.count(), row.all())
				: Words.with(Messages.codeTip, row.code().name(), kind, row.all());
		return row.code().definition().isEmpty() ? head : head + '\n' + row.code().definition();
	}
}
