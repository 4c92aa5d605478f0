package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a page is narrow its head goes on in further rows, and nothing in it is cut. */
class NarrowPageTest extends Journey {

	private static final String EXPLORE = "explore";

	private final Frame frame = new Frame(bot, window.shell());
	private final PagePart page = new PagePart(bot, window);
	private final Rectangle usual = frame.bounds();

	@AfterEach
	void asBefore() {
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(usual));
	}

	@Test
	void theHeadIsReadWhole() {
		window.begin("Heron from the upper river", "The ferry", "A ferry came without a light, and nobody stood at the helm.");
		Narrative first = found().narrative("The ferry").narrative();
		practice.records().narratives().save(CodedNarrative.uncoded(
				Narrative.told(first.session(), "The lamp", "The lamp was mine.", Instant.parse("2026-11-06T14:52:00Z"))));
		window.markNew("without a light", "Darkness that has a long name", 1);
		page.awaitWords("narrative.head.place", "1 of 2");
		frame.size(1280, 800);
		assertEquals(List.of(), cut());
		Screenshots.both("head-1280");
		frame.press(SWT.F8);
		frame.awaitPlace(EXPLORE);
		assertEquals(List.of(), cut());
		Screenshots.both("head-1280-explore");
		frame.size(780, 600);
		assertEquals(List.of(), cut());
		Screenshots.both("head-780-explore");
	}

	/** What of the head does not stand in it, or has less room than its words need. */
	private List<String> cut() {
		Frame.settled();
		return UIThreadRunnable.syncExec(() -> {
			List<String> cut = new ArrayList<>();
			for (String key : List.of("left", "told", "place", "right")) {
				Controls.visible("narrative.head." + key).ifPresent(control -> cut(key, control, cut));
			}
			return cut;
		});
	}

	private static void cut(String key, Control control, List<String> cut) {
		Rectangle room = control.getParent().getClientArea();
		Rectangle there = control.getBounds();
		Point needed = control.computeSize(Math.max(1, there.width), SWT.DEFAULT);
		if (there.x + there.width > room.width || there.y + there.height > room.height || needed.y > there.height
				|| needed.x > there.width + 1) {
			cut.add(key + there + " in " + room + " needs " + needed);
		}
	}
}
