package org.afterglow.web;

/** The local web should listen and cannot. The message is safe to log. */
public final class WebUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final WebState.Reason reason;

	public WebUnavailable(WebState.Reason reason) {
		super("local web: " + reason);
		this.reason = reason;
	}

	/** Why not. */
	public WebState.Reason reason() {
		return reason;
	}
}
