package org.afterglow.ifs.ui.internal.card;

import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.ifs.ui.internal.Ids;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.model.EntryId;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** All that is recorded of one part, in short, with everything that was told in its voice. */
public final class PartCard extends ViewPart {

	private ScrolledComposite scroll;
	private ModuleRecords records;
	private Optional<EntryId> part = Optional.empty();
	private Optional<CardFacts> shown = Optional.empty();
	private int turn;

	/** Opens the card of a part, or turns the open one over. */
	public static void show(IWorkbenchPage page, EntryId part) {
		try {
			if (page.showView(Ids.CARD, null, IWorkbenchPage.VIEW_VISIBLE) instanceof PartCard card) {
				card.show(part);
			}
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), ModuleRecords.class);
		setTitleImage(Icon.DOCUMENT.image());
		scroll = WidgetKey.key(new ScrolledComposite(parent, SWT.V_SCROLL), "part.card");
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
		Theme.listen(parent, () -> {
			setTitleImage(Icon.DOCUMENT.image());
			build();
		});
		ModuleRecords.Listening listening = records.listen(() -> Jobs.later(scroll, this::read));
		scroll.addDisposeListener(event -> listening.close());
		build();
	}

	private void show(EntryId wanted) {
		part = Optional.of(wanted);
		read();
	}

	private void read() {
		int mine = ++turn;
		Dates dates = Dates.ofUser();
		part.ifPresent(id -> Jobs.start(scroll, Messages.reading, monitor -> CardFacts.read(records, id, dates), facts -> {
			if (mine == turn && !facts.equals(shown)) {
				shown = facts;
				build();
			}
		}));
	}

	private void build() {
		boolean focused = scroll.getContent() instanceof Composite before && within(before);
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		CardPane pane = new CardPane(scroll, getSite().getPage(), shown);
		scroll.setContent(pane.control());
		fit();
		if (focused) {
			pane.setFocus();
		}
	}

	private static boolean within(Composite content) {
		for (var at = content.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
			if (at == content) {
				return true;
			}
		}
		return false;
	}

	private void fit() {
		if (scroll.getContent() != null) {
			Point size = scroll.getContent().computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT);
			scroll.setMinSize(1, size.y);
			scroll.getVerticalBar().setIncrement(24);
			scroll.getVerticalBar().setPageIncrement(Math.max(24, scroll.getClientArea().height - 24));
		}
	}

	@Override
	public void setFocus() {
		if (scroll.getContent() == null || !scroll.getContent().setFocus()) {
			scroll.setFocus();
		}
	}
}
