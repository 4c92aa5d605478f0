package org.afterglow.ifs.ui.internal.page;

import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.ifs.Part;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.model.EntryId;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The parts of the client that is looked at, as a map. */
public final class MapView extends ViewPart {

	private MapPage page;
	private Optional<AtHand> hand = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		setTitleImage(Icon.EXPLORE.image());
		Theme.listen(parent, () -> setTitleImage(Icon.EXPLORE.image()));
		page = new MapPage(parent, getSite(), Services.of(getSite(), ModuleRecords.class));
		Runnable stop = EntryTypes.ofPractice().listen(this::show);
		page.control().addDisposeListener(event -> stop.run());
		AtHand.follow(getSite(), page.control(), now -> {
			hand = now;
			show();
		});
	}

	private void show() {
		boolean on = EntryTypes.ofPractice().byId(Part.ID).isPresent();
		page.of(on ? hand.map(AtHand::client) : Optional.empty(), on);
		setPartName(hand.filter(each -> on).map(each -> Messages.with(Messages.tab, each.label())).orElse(Messages.tabNobody));
	}

	void connect() {
		page.connect();
	}

	/** Lets the keys be about a part. */
	public void focus(EntryId part) {
		page.focus(part);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
