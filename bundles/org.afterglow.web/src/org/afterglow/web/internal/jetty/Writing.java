package org.afterglow.web.internal.jetty;

import java.nio.ByteBuffer;

import org.afterglow.web.internal.front.Shield;
import org.afterglow.web.internal.http.Answer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts an answer on its way. */
final class Writing {

	private Writing() {
	}

	static void write(Response response, Answer answer, Callback callback) {
		response.setStatus(answer.status());
		HttpFields.Mutable headers = response.getHeaders();
		Shield.headers(answer).forEach(headers::put);
		boolean bodiless = answer.status() == 204 || answer.status() == 304;
		if (!bodiless) {
			headers.put("Content-Length", answer.bytes().length);
		}
		boolean silent = bodiless || response.getRequest().getMethod().equals("HEAD");
		response.write(true, silent ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.bytes()), callback);
	}
}
