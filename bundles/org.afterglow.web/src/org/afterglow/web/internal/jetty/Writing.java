package org.afterglow.web.internal.jetty;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

import org.afterglow.web.internal.front.Shield;
import org.afterglow.web.internal.http.Answer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
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
		switch (answer.content()) {
			case Answer.Whole whole -> whole(response, whole.bytes(), callback);
			case Answer.Written written -> written(response, written.writer(), callback);
		}
	}

	private static void whole(Response response, byte[] bytes, Callback callback) {
		boolean bodiless = response.getStatus() == 204 || response.getStatus() == 304;
		if (!bodiless) {
			response.getHeaders().put("Content-Length", bytes.length);
		}
		boolean silent = bodiless || response.getRequest().getMethod().equals("HEAD");
		response.write(true, silent ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
	}

	private static void written(Response response, Answer.Writer writer, Callback callback) {
		if (response.getRequest().getMethod().equals("HEAD")) {
			response.write(true, ByteBuffer.allocate(0), callback);
			return;
		}
		try (OutputStream out = Content.Sink.asOutputStream(response)) {
			writer.writeTo(out);
		} catch (IOException | RuntimeException e) {
			// Half of it is gone already: the connection is cut, so that nobody takes it for the whole.
			callback.failed(e);
			return;
		}
		callback.succeeded();
	}
}
