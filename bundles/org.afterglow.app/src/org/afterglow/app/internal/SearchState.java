package org.afterglow.app.internal;

import java.text.NumberFormat;

import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CLabel;

/** How far the search has read, at the foot of the window. */
final class SearchState {

	private final CLabel line;

	SearchState(CLabel line, PassageSearch search) {
		this.line = line;
		line.setImage(Icon.SEARCH.image());
		PassageSearch.Subscription subscription = search.listen(() -> Jobs.later(line, () -> show(search.state())));
		line.addDisposeListener(event -> subscription.close());
		show(search.state());
	}

	private void show(IndexState state) {
		String sentence = switch (state.phase()) {
			case CURRENT -> Messages.searchCurrent;
			case FOLLOWING -> Messages.searchFollowing;
			case BROKEN -> Messages.searchBroken;
			case REBUILDING -> state.total() > 0 && state.done() > 0
					? NLS.bind(Messages.searchReading, number(state.done()), number(state.total()))
					: Messages.searchRebuilding;
		};
		if (!sentence.equals(line.getText())) {
			line.setText(sentence);
			line.setToolTipText(state.phase() == IndexState.Phase.REBUILDING ? Messages.searchRebuilding : null);
			line.getParent().layout();
		}
	}

	private static String number(long count) {
		return NumberFormat.getIntegerInstance().format(count);
	}
}
