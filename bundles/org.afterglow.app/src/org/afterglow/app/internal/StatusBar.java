package org.afterglow.app.internal;

import org.afterglow.practice.Practice;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The foot of the window: the vault, a line of news, and how far the search has read. */
public final class StatusBar {

	static final String VAULT_NAME = "org.afterglow.app.vaultName";

	private static final int NEWS_MILLIS = 8_000;

	private final Practice practice;
	private final String vaultName;
	private CLabel news;
	private CLabel search;
	private int newsCount;

	@Inject
	public StatusBar(Practice practice, @Named(VAULT_NAME) String vaultName) {
		this.practice = practice;
		this.vaultName = vaultName;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite bar = WidgetKey.key(new Composite(parent, SWT.NONE), "status");
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 0;
		layout.marginWidth = 8;
		layout.horizontalSpacing = 16;
		bar.setLayout(layout);
		CLabel vault = label(bar, "status.vault", Tone.INK2);
		vault.setImage(Icon.LOCK.image());
		vault.setText(vaultName.replace("&", "&&"));
		news = label(bar, "status.news", Tone.INK2);
		GridData middle = new GridData(SWT.FILL, SWT.CENTER, true, false);
		// A long sentence is cut, and does not push the bar into a second line.
		middle.widthHint = 1;
		news.setLayoutData(middle);
		search = label(bar, "status.search", Tone.INK2);
		search.setImage(Icon.SEARCH.image());
		follow(practice.search());
		finding(practice.indexFinding());
		AutoCloseable line = News.showIn(this::say);
		bar.addDisposeListener(event -> close(line));
	}

	private void follow(PassageSearch passages) {
		PassageSearch.Subscription subscription = passages
				.listen(() -> Jobs.later(search, () -> show(passages.state())));
		search.addDisposeListener(event -> subscription.close());
		show(passages.state());
	}

	private void show(IndexState state) {
		String sentence = switch (state.phase()) {
			case CURRENT -> Messages.searchCurrent;
			case FOLLOWING -> Messages.searchFollowing;
			case BROKEN -> Messages.searchBroken;
			case REBUILDING -> state.total() > 0 && state.done() > 0
					? NLS.bind(Messages.searchReading, String.format("%,d", state.done()), String.format("%,d", state.total()))
					: Messages.searchRebuilding;
		};
		if (!sentence.equals(search.getText())) {
			search.setText(sentence);
			search.setToolTipText(state.phase() == IndexState.Phase.REBUILDING ? Messages.searchRebuilding : null);
			search.getParent().layout();
		}
	}

	private void finding(Finding finding) {
		switch (finding) {
			case IN_STEP, NEW, OUTDATED_REBUILDING -> {
				// As it should be: how far it is stands at the right.
			}
			case DAMAGED_REBUILDING -> warn(Messages.indexDamaged);
			case DATABASE_OLDER_REBUILDING -> warn(Messages.indexNewer);
		}
	}

	/** Stays until there is other news. */
	private void warn(String sentence) {
		news.setImage(Icon.NEEDS_A_LOOK.image());
		news.setForeground(Theme.colour(Tone.STRAW));
		news.setText(sentence);
		news.setToolTipText(sentence);
	}

	private void say(String sentence) {
		int mine = ++newsCount;
		news.setImage(null);
		news.setForeground(Theme.colour(Tone.INK2));
		news.setText(sentence.replace("&", "&&"));
		news.setToolTipText(sentence);
		news.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		news.getDisplay().timerExec(NEWS_MILLIS, () -> {
			if (mine == newsCount && !news.isDisposed()) {
				news.setText("");
				news.setToolTipText(null);
			}
		});
	}

	private static CLabel label(Composite bar, String key, Tone tone) {
		CLabel label = WidgetKey.key(new CLabel(bar, SWT.NONE), key);
		label.setForeground(Theme.colour(tone));
		label.setFont(Theme.small());
		return label;
	}

	private static void close(AutoCloseable line) {
		try {
			line.close();
		} catch (Exception e) {
			throw new IllegalStateException("a line of news cannot fail to close", e);
		}
	}
}
