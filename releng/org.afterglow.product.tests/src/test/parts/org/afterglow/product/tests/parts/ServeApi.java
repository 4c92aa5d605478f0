package org.afterglow.product.tests.parts;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.afterglow.modules.PracticeModules;
import org.afterglow.practice.Practice;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.LocalWebComponent;
import org.afterglow.web.internal.OpenWeb;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.jetty.JettyListening;

/**
 * Lets programs ask a practice, without a window: says the address, and ends when nobody speaks to it any more.
 *
 * <p>Argument: the vault.
 */
final class ServeApi {

	private ServeApi() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Practice practice = RealParts.open(Path.of(arguments[0]))) {
			PracticeModules none = PracticeModules.class.cast(Proxy.newProxyInstance(ServeApi.class.getClassLoader(), new Class<?>[] { PracticeModules.class },
					(proxy, method, values) -> {
						throw new UnsupportedOperationException(method.getName());
					}));
			Open open = new Open(practice.records(), practice.codebook(), practice.search(), none, Clock.systemUTC());
			OpenWeb web = new OpenWeb(open, LocalWebComponent.table(open.clock()), JettyListening::open, Locale.ENGLISH);
			web.api(true);
			System.out.println(((WebState.Listening) web.state()).address());
			while (System.in.read() >= 0) {
				// until nobody speaks
			}
			web.close();
		}
	}
}
