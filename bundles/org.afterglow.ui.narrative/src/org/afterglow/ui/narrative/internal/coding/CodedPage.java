package org.afterglow.ui.narrative.internal.coding;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.internal.touching.Touches;

/** What commands on codings need of the page that shows the text. */
public interface CodedPage {

	/** What the codes of the narrative show as now. */
	CodeTable codes();

	/** What entries touch the narrative. */
	Touches touches();

	/** Codes were made, renamed, recoloured or merged. */
	void codes(CodeTable table);

	/** Calls back after the codes changed, or what entries touch the narrative. */
	void whenCodesChange(Runnable listener);

	/** Makes the card that is shown over a passage stay; false if there is none. */
	boolean stickCard();

	/** Selects the words, brings them into sight and draws a line around them for a moment. */
	void reveal(TextSpan span);
}
