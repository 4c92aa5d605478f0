package org.afterglow.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is tried of journal pages before one workbench, one page after the other; left out where there is no browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class JournalHour {

	private static final int TWO_HOURS = 120;

	/** There as long as the tests of a class go on. */
	OpenHour hour;

	/** The pages that are open, or were: {@link #open} or {@link #over} each. */
	abstract String[] pages();

	/** A page for two hours from now. */
	static String open(String code) {
		return code + "=" + TWO_HOURS;
	}

	/** A page whose time was over a minute ago. */
	static String over(String code) {
		return code + "=-1";
	}

	static String[] open(String... codes) {
		return Arrays.stream(codes).map(JournalHour::open).toArray(String[]::new);
	}

	@BeforeAll
	void openHour(@TempDir Path folder) throws IOException {
		Browser.assumeThere();
		hour = new OpenHour(folder, pages());
	}

	@AfterAll
	void closeHour() {
		if (hour != null) {
			hour.close();
		}
	}
}
