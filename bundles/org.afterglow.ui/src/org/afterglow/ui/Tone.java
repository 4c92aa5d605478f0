package org.afterglow.ui;

/**
 * Colours of the workbench by what they are for. Their values stand in the theme's style sheet and nowhere else.
 *
 * @since 1.0
 */
public enum Tone {
	/** Ground of the window, the toolbar, tab bars and the status line. */
	DESK("desk"),
	/** Ground of views. */
	PANEL("panel"),
	/** Ground of text fields and of tables in forms. */
	FIELD("field"),
	/** Ground of editors. */
	PAGE("page"),
	/** Separators; never the only boundary of a control. */
	LINE("line"),
	/** Borders of controls, axes, outlines of marks. */
	EDGE("edge"),
	/** Text on desk, panel and field. */
	INK("ink"),
	/** Secondary text, icons. */
	INK2("ink2"),
	/** Counts, dates, hints; not on selected rows. */
	INK3("ink3"),
	/** Text on the page. */
	PAGE_INK("pageInk"),
	/** What the therapist and the program add: links, focus, selection. */
	DUSK("dusk"),
	/** Ground of a selected row. */
	DUSK_TINT("duskTint"),
	/** What the client brought, and now. */
	EMBER("ember"),
	/** Ground of a client's meaning. */
	EMBER_TINT("emberTint"),
	/** Done, in range. */
	MOSS("moss"),
	/** Ground of what is done. */
	MOSS_TINT("mossTint"),
	/** Needs a look. */
	STRAW("straw"),
	/** Ground of what needs a look. */
	STRAW_TINT("strawTint"),
	/** Could not be done. */
	BRICK("brick"),
	/** Ground of what could not be done. */
	BRICK_TINT("brickTint");

	private final String token;

	Tone(String token) {
		this.token = token;
	}

	/** The name in the style sheet, without its prefix. */
	String token() {
		return token;
	}
}
