package org.afterglow.web.internal.jetty;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Requests whose answers are not on their way yet, and connections on which somebody has begun to speak and does not come to the end of a head: the server
 * waits for the next byte for a while, and again after each.
 */
final class Exchanges implements Connection.Listener {

	private final Map<Connection, Watch> connections = new ConcurrentHashMap<>();
	private int open;

	/** What is known of a connection. */
	private static final class Watch {
		private final AtomicInteger exchanges = new AtomicInteger();
		/** Bytes that belong to requests that came whole. */
		private volatile long settled;
		/** Since when there are more of them; 0 if there are none. */
		private long since;
	}

	@Override
	public void onOpened(Connection connection) {
		connections.put(connection, new Watch());
	}

	@Override
	public void onClosed(Connection connection) {
		connections.remove(connection);
	}

	/** A request came whole, but for its body. */
	synchronized Callback begin(Request request, Callback callback) {
		open++;
		Connection connection = request.getConnectionMetaData().getConnection();
		Watch watch = connections.getOrDefault(connection, new Watch());
		watch.exchanges.incrementAndGet();
		return Callback.from(callback, () -> end(connection, watch));
	}

	private synchronized void end(Connection connection, Watch watch) {
		watch.settled = connection.getBytesIn();
		watch.exchanges.decrementAndGet();
		open--;
		notifyAll();
	}

	/** Cuts connections on which a head has been coming for longer than this. Called now and then. */
	void cutSlowHeads(Duration patience) {
		long now = System.nanoTime();
		connections.forEach((connection, watch) -> {
			if (watch.exchanges.get() > 0 || connection.getBytesIn() == watch.settled) {
				watch.since = 0;
			} else if (watch.since == 0) {
				watch.since = now;
			} else if (now - watch.since > patience.toNanos()) {
				connection.getEndPoint().close();
			}
		});
	}

	/** Waits until every one is answered, and no longer than this. */
	synchronized void awaitNone(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		boolean interrupted = false;
		while (open > 0 && end - System.nanoTime() > 0) {
			try {
				TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
