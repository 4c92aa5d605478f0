package org.afterglow.ui.codebook.internal;

import org.afterglow.model.CodeKind;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** What the rows of the codebook say. */
final class RowLabels extends ColumnLabelProvider {

	@Override
	public String getText(Object element) {
		return switch ((Row) element) {
			case Row.OfKind kind -> kinds(kind.kind());
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
			case Row.OfCode code -> NLS.bind(code.code().definition().isEmpty() ? Messages.codeTip : Messages.codeTipDefined,
					new Object[] { code.code().name(), kind(code.code().kind()), Integer.toString(code.count()),
							code.code().definition() });
		};
	}

	/** One of the kind. */
	static String kind(CodeKind kind) {
		return switch (kind) {
			case SYMBOL -> Messages.kindSymbol;
			case THEME -> Messages.kindTheme;
			case AFFECT -> Messages.kindAffect;
			case BODY -> Messages.kindBody;
			case PERCEPTION -> Messages.kindPerception;
			case PART -> Messages.kindPart;
			case THOUGHT -> Messages.kindThought;
		};
	}

	private static String kinds(CodeKind kind) {
		return switch (kind) {
			case SYMBOL -> Messages.kindsSymbol;
			case THEME -> Messages.kindsTheme;
			case AFFECT -> Messages.kindsAffect;
			case BODY -> Messages.kindsBody;
			case PERCEPTION -> Messages.kindsPerception;
			case PART -> Messages.kindsPart;
			case THOUGHT -> Messages.kindsThought;
		};
	}
}
