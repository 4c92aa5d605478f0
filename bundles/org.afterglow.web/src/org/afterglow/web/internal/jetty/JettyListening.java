package org.afterglow.web.internal.jetty;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.web.internal.Listening;
import org.afterglow.web.internal.front.Front;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens to this machine alone, on one port of both its addresses. */
public final class JettyListening implements Listening {

	private static final int THREADS = 8;
	private static final int CONNECTIONS = 256;
	private static final int HEADERS = 8192;
	private static final int TRIES = 20;
	private static final Duration IDLE = Duration.ofSeconds(30);
	private static final Duration BODY = Duration.ofSeconds(20);
	private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);

	private final Server server;
	private final List<ServerConnector> connectors = new ArrayList<>();
	private final Exchanges exchanges = new Exchanges();

	private JettyListening(Front front, List<ServerSocketChannel> channels, Duration idle, Duration body) throws IOException {
		QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
		threads.setName("local-web-door");
		threads.setDaemon(true);
		threads.setReservedThreads(0);
		server = new Server(threads);
		server.setStopAtShutdown(false);
		server.setErrorHandler(new Failed());
		server.setHandler(new FrontHandler(front, body, exchanges));
		for (ServerSocketChannel channel : channels) {
			ServerConnector connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(configuration()));
			connector.setIdleTimeout(idle.toMillis());
			connector.setHost(((InetSocketAddress) channel.getLocalAddress()).getAddress().getHostAddress());
			connector.open(channel);
			connectors.add(connector);
			server.addConnector(connector);
		}
		server.addBean(new NetworkConnectionLimit(CONNECTIONS, connectors.toArray(ServerConnector[]::new)));
	}

	/** Opens a port. */
	public static Listening open(Front front, int port) throws IOException {
		return open(front, port, IDLE, BODY);
	}

	/** The same with other patience. */
	static Listening open(Front front, int port, Duration idle, Duration body) throws IOException {
		List<ServerSocketChannel> channels = bind(port);
		JettyListening listening = new JettyListening(front, channels, idle, body);
		front.listensOn(listening.port());
		try {
			listening.server.start();
		} catch (Exception e) {
			listening.close();
			throw new IOException("the server did not start", e);
		}
		return listening;
	}

	private static HttpConfiguration configuration() {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendXPoweredBy(false);
		configuration.setRequestHeaderSize(HEADERS);
		configuration.setHttpCompliance(HttpCompliance.STRICT);
		configuration.setUriCompliance(UriCompliance.RFC3986);
		return configuration;
	}

	/** The same port on both addresses: somebody else on the other one would be taken for us. */
	private static List<ServerSocketChannel> bind(int wished) throws IOException {
		int port = wished;
		for (int left = TRIES; ; left--) {
			List<ServerSocketChannel> channels = new ArrayList<>();
			try {
				channels.add(channel(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
				int bound = ((InetSocketAddress) channels.getFirst().getLocalAddress()).getPort();
				if (hasVersion6()) {
					channels.add(channel(InetAddress.getByName("::1"), bound));
				}
				return channels;
			} catch (BindException e) {
				for (ServerSocketChannel channel : channels) {
					channel.close();
				}
				if (left == 0) {
					throw e;
				}
				port = 0;
			}
		}
	}

	private static boolean hasVersion6() {
		try (ServerSocketChannel trial = ServerSocketChannel.open()) {
			InetAddress address = InetAddress.getByName("::1");
			trial.bind(new InetSocketAddress(address, 0));
			return address instanceof Inet6Address;
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}

	private static ServerSocketChannel channel(InetAddress address, int port) throws IOException {
		ServerSocketChannel channel = ServerSocketChannel.open();
		try {
			channel.bind(new InetSocketAddress(address, port));
			return channel;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	@Override
	public int port() {
		return connectors.getFirst().getLocalPort();
	}

	@Override
	public void shut() {
		connectors.forEach(ServerConnector::close);
	}

	@Override
	public void close() {
		exchanges.awaitNone(LAST_ANSWERS);
		try {
			server.stop();
		} catch (Exception e) {
			throw new IllegalStateException("the server did not stop", e);
		} finally {
			connectors.forEach(ServerConnector::close);
		}
	}
}
