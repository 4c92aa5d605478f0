package org.afterglow.product.tests;

import java.util.List;

import org.openqa.selenium.chrome.ChromeDriver;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

/** What a browser shows now, for somebody who listens, looks from afar, or is still a little far away. */
final class Sight {

	private final ChromeDriver driver;

	Sight(ChromeDriver driver) {
		this.driver = driver;
	}

	/** Everything that stands in the way of somebody who listens, or looks from afar. @param leftOut rules that are not asked for */
	List<String> barriers(String... leftOut) {
		return new AxeBuilder().disableRules(List.of(leftOut)).analyze(driver).getViolations().stream().map(Sight::told).toList();
	}

	private static String told(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getTarget()).toList();
	}

	/** Things to touch that are too small for a hand that is still a little far away. */
	@SuppressWarnings("unchecked")
	List<String> small() {
		return (List<String>) driver.executeScript("""
				return [...document.querySelectorAll('button, textarea, label.pen, input:not([type=radio])')].map(each => [each, each.getBoundingClientRect()])
					.filter(([each, box]) => box.height < 92 || box.width < 92)
					.map(([each, box]) => `${each.textContent || each.id} is ${Math.round(box.width)} by ${Math.round(box.height)}`)""");
	}

	/** Whether all of it is in sight. */
	boolean isWhole() {
		return Boolean.TRUE.equals(driver.executeScript(
				"return document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"));
	}

	boolean isWide() {
		return Boolean.TRUE.equals(driver.executeScript("return document.documentElement.scrollWidth > innerWidth"));
	}
}
