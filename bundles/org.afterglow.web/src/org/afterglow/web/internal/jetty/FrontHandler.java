package org.afterglow.web.internal.jetty;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.afterglow.web.internal.front.Front;
import org.afterglow.web.internal.front.Front.Admitted;
import org.afterglow.web.internal.front.Head;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/** Hands every request to the front, and its answer back. Threads of the server do not wait for anything: neither for a body nor for the practice. */
final class FrontHandler extends Handler.Abstract.NonBlocking {

	private static final byte[] NOTHING = new byte[0];

	private final Front front;
	private final Duration bodyPatience;
	private final Exchanges exchanges;

	/** @param bodyPatience so long a body may take to come */
	FrontHandler(Front front, Duration bodyPatience, Exchanges exchanges) {
		this.front = front;
		this.bodyPatience = bodyPatience;
		this.exchanges = exchanges;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Callback counted = exchanges.begin(request, callback);
		try {
			Admitted admitted = front.admit(head(request));
			front.execute(() -> guarded(response, counted, () -> recognised(request, response, counted, admitted)));
		} catch (RuntimeException e) {
			front.refuse(e, answer -> Writing.write(response, answer, counted));
		}
		return true;
	}

	private void recognised(Request request, Response response, Callback callback, Admitted admitted) {
		front.recognise(admitted);
		if (!admitted.hasBody()) {
			Writing.write(response, front.answer(admitted, NOTHING), callback);
			return;
		}
		Scheduler.Task deadline = request.getComponents().getScheduler().schedule(() -> request.fail(new TimeoutException()), bodyPatience.toMillis(),
				TimeUnit.MILLISECONDS);
		CompletableFuture<byte[]> body = new CompletableFuture<>();
		Content.Source.asByteArrayAsync(request, admitted.limit(), Promise.Invocable.from(Invocable.InvocationType.NON_BLOCKING, body::complete, body::completeExceptionally));
		body.whenComplete((bytes, thrown) -> {
			deadline.cancel();
			try {
				if (thrown != null) {
					throw Failed.body(thrown);
				}
				front.execute(() -> guarded(response, callback, () -> Writing.write(response, front.answer(admitted, bytes), callback)));
			} catch (RuntimeException | Error e) {
				front.refuse(admitted, e, answer -> Writing.write(response, answer, callback));
			}
		});
	}

	private void guarded(Response response, Callback callback, Runnable work) {
		try {
			work.run();
		} catch (RuntimeException | Error e) {
			if (response.isCommitted()) {
				callback.failed(e);
			} else {
				response.reset();
				Writing.write(response, front.answerTo(e), callback);
			}
		}
	}

	private static Head head(Request request) {
		HttpURI uri = request.getHttpURI();
		return new Head(request.getMethod(), request.getConnectionMetaData().getHttpVersion().asString(), authority(uri), text(uri.getPath()),
				text(uri.getQuery()), name -> List.copyOf(request.getHeaders().getValuesList(name)), length(request));
	}

	/** An address in full says how to speak, too: nobody speaks anything but HTTP here. */
	private static String authority(HttpURI uri) {
		boolean plain = uri.getScheme() == null || uri.getScheme().equals("http");
		return plain ? text(uri.getAuthority()) : uri.getScheme() + "://" + text(uri.getAuthority());
	}

	private static long length(Request request) {
		boolean inPieces = request.getHeaders().contains("Transfer-Encoding");
		return inPieces ? -1 : Math.max(0, request.getLength());
	}

	private static String text(String maybe) {
		return maybe == null ? "" : maybe;
	}
}
