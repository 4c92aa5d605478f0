package org.afterglow.modules;

/** What is told of something that was thrown. */
final class Thrown {

	private Thrown() {
	}

	/** With its message: for what was thrown before a module was given anything of the practice. */
	static String told(Throwable thrown) {
		Throwable cause = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
		String message;
		try {
			message = cause.getMessage();
		} catch (RuntimeException | Error e) {
			// The class of the exception may be the module's.
			message = null;
		}
		return kind(cause) + (message == null || message.isBlank() ? "" : ": " + message);
	}

	/** Its kind alone: the message may repeat what a client said. */
	static String kind(Throwable thrown) {
		String name = thrown.getClass().getName();
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
