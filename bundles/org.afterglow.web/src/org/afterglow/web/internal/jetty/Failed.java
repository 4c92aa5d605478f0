package org.afterglow.web.internal.jetty;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import org.afterglow.web.internal.front.Front;
import org.afterglow.web.internal.http.Problem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is answered where the server itself finds fault: the same form as everywhere, and no word of the server's own. */
final class Failed implements Request.Handler {

	private final Front front;

	Failed(Front front) {
		this.front = front;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Object status = request.getAttribute(ErrorHandler.ERROR_STATUS);
		front.refuse(of(status instanceof Integer code ? code : response.getStatus()), answer -> Writing.write(response, answer, callback));
		return true;
	}

	/** When a body did not come as it should. */
	static Problem body(Throwable thrown) {
		Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
		return switch (cause) {
			case TimeoutException late -> of(408);
			case HttpException http -> of(http.getCode());
			case IllegalStateException tooMuch -> Front.tooLarge();
			default -> of(400);
		};
	}

	private static Problem of(int status) {
		return problem(status).with("Connection", "close");
	}

	private static Problem problem(int status) {
		return switch (status) {
			case 408 -> Problem.of(408, "too-slow", "The request took too long.");
			case 413 -> Front.tooLarge();
			case 414 -> Problem.of(414, "address-too-long", "The address is too long.");
			case 417 -> Problem.of(417, "not-expected", "This cannot be expected here.");
			case 421 -> Problem.of(421, "not-this-host", "This is not the host that was asked for.");
			case 426, 505 -> Problem.of(505, "not-this-version", "Only HTTP/1.1 is spoken here.");
			case 431 -> Problem.of(431, "headers-too-large", "The header fields are too large.");
			case 501 -> Problem.of(501, "not-understood", "This is not understood here.");
			default -> status >= 500 ? Problem.of(500, "failed", "Something went wrong.") : Problem.badRequest("not-http", "The request cannot be read.");
		};
	}
}
