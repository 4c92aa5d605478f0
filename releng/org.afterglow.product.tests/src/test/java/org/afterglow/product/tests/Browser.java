package org.afterglow.product.tests;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium with a profile of its own, without a window, and without a word to anybody but the page. */
final class Browser implements AutoCloseable {

	private static final Path PICTURES = Path.of("target", "pictures", "journal").toAbsolutePath();
	private static final Duration LIMIT = Duration.ofSeconds(45);
	/** What the page itself asks and is refused in these tests is told in the log of the browser. */
	private static final String REFUSED = "Failed to load resource";

	/** What it is called on one system or another; the script looks for the same. */
	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
	private static final List<String> HANDS = List.of("chromedriver");

	/** It tells at each start that it knows this Chromium too little; nothing of what it would know is used. */
	private static final Logger TALKATIVE = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

	private final ChromeDriver driver;
	private final Path profile;

	/** How a browser is set up. */
	record Setting(int width, int height, String language, int letters) {
		static final Setting TABLET = new Setting(820, 1180, "en-GB", 16);
		static final Setting DESK = new Setting(1280, 800, "en-GB", 16);
		/** Letters twice as large as usual. */
		static final Setting LARGE = new Setting(820, 1180, "en-GB", 32);
		static final Setting GERMAN = new Setting(820, 1180, "de-DE", 16);
	}

	private Browser(ChromeDriver driver, Path profile) {
		this.driver = driver;
		this.profile = profile;
	}

	static Browser open(Path profile, Setting setting) {
		TALKATIVE.setLevel(Level.SEVERE);
		Path chromium = tool(NAMES);
		Path hands = tool(HANDS);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--lang=" + setting.language(), "--user-data-dir=" + profile,
				"--window-size=" + setting.width() + "," + setting.height());
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", setting.language(), "webkit.webprefs.default_font_size", setting.letters()));
		options.setCapability("unhandledPromptBehavior", "accept");
		LoggingPreferences logging = new LoggingPreferences();
		logging.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", logging);
		// The program is named, so that nothing is looked for elsewhere.
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(new File(hands.toString())).usingAnyFreePort()
				.withLogOutput(OutputStream.nullOutputStream()).build();
		ChromeDriver driver = new ChromeDriver(service, options);
		driver.manage().timeouts().pageLoadTimeout(LIMIT).scriptTimeout(LIMIT);
		Browser browser = new Browser(driver, profile);
		browser.size(setting.width(), setting.height());
		return browser;
	}

	/** Leaves a test out where there is no browser; the script has said so. */
	static void assumeThere() {
		tool(NAMES);
		tool(HANDS);
	}

	/** By any of its names, those first that come first. */
	private static Path tool(List<String> names) {
		List<Path> folders = Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
		Optional<Path> tool = names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))).filter(Files::isExecutable).findFirst();
		Assumptions.assumeTrue(tool.isPresent(), names.getFirst() + " is not installed");
		return tool.get();
	}

	private void size(int width, int height) {
		driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	Path profile() {
		return profile;
	}

	/** As if the machine were set to dark, or to light. */
	void dark(boolean dark) {
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
	}

	void go(String address) {
		driver.get(address);
	}

	String address() {
		return driver.getCurrentUrl();
	}

	void reload() {
		driver.navigate().refresh();
	}

	void back() {
		driver.navigate().back();
	}

	/** The tab that is looked at. */
	String tab() {
		return driver.getWindowHandle();
	}

	/** Goes to one more tab, with the same page and what it holds. */
	String doubledTab() {
		List<String> before = List.copyOf(driver.getWindowHandles());
		driver.executeScript("open(location.href)");
		String other = driver.getWindowHandles().stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
		toTab(other);
		return other;
	}

	void toTab(String tab) {
		driver.switchTo().window(tab);
	}

	/** Runs in every page before the page does. */
	void before(String script) {
		driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
	}

	/** What its reader has set in the system. @param features of media, each with its value */
	void prefers(Map<String, String> features) {
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
				features.entrySet().stream().map(each -> Map.of("name", each.getKey(), "value", each.getValue())).toList()));
	}

	/** Waits until the page shows something. @param selector of CSS */
	WebElement await(String selector) {
		WebElement[] found = new WebElement[1];
		if (!Await.within(LIMIT, () -> {
			found[0] = find(selector).orElse(null);
			return found[0] != null;
		})) {
			picture("missing");
			throw new AssertionError("there is no " + selector + " in: " + text() + complaints());
		}
		return found[0];
	}

	private Optional<WebElement> find(String selector) {
		try {
			return driver.findElements(By.cssSelector(selector)).stream().findFirst();
		} catch (WebDriverException e) {
			return Optional.empty();
		}
	}

	boolean shows(String words) {
		try {
			return text().contains(words);
		} catch (WebDriverException e) {
			return false;
		}
	}

	void awaitWords(String words) {
		if (!Await.within(LIMIT, () -> shows(words))) {
			picture("missing");
			throw new AssertionError("“" + words + "” is not in: " + text() + complaints());
		}
	}

	String text() {
		return String.valueOf(driver.executeScript("return document.body.innerText"));
	}

	String value(String selector) {
		return String.valueOf(await(selector).getDomProperty("value"));
	}

	/** Presses the button that says so, when it is there. */
	void press(String words) {
		if (!Await.within(LIMIT, () -> pressed(words))) {
			picture("missing");
			throw new AssertionError("there is no button “" + words + "” in: " + text() + complaints());
		}
	}

	private boolean pressed(String words) {
		try {
			Optional<WebElement> button = driver.findElements(By.cssSelector("button, label.pen")).stream().filter(each -> each.getText().contains(words)).findFirst();
			button.ifPresent(WebElement::click);
			return button.isPresent();
		} catch (WebDriverException e) {
			// The page has just put something else in its place.
			return false;
		}
	}

	void type(String selector, String text) {
		await(selector).sendKeys(text);
	}

	/** Keys to whatever has the keyboard. */
	void keys(CharSequence... keys) {
		for (CharSequence key : keys) {
			driver.switchTo().activeElement().sendKeys(key);
		}
	}

	/** Walks on with Tab until this has the keyboard. */
	void tabTo(String selector) {
		for (int i = 0; i < 60; i++) {
			if (Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
				return;
			}
			keys(Keys.TAB);
		}
		throw new AssertionError("the keyboard does not reach " + selector);
	}

	Object script(String script, Object... arguments) {
		return driver.executeScript(script, arguments);
	}

	/** What comes of a promise. */
	Object later(String promise) {
		return driver.executeAsyncScript("const done = arguments[arguments.length - 1]; " + promise + ".then(done)");
	}

	/** Draws a line over the element, or touches it where the line has one point alone; in shares of its width and height. */
	void drag(String selector, double... shares) {
		await(selector);
		@SuppressWarnings("unchecked")
		List<Number> box = (List<Number>) driver.executeScript(
				"const r = document.querySelector(arguments[0]).getBoundingClientRect(); return [r.left, r.top, r.width, r.height]", selector);
		for (int i = 0; i < shares.length; i += 2) {
			mouse(i == 0 ? "mousePressed" : "mouseMoved", box, shares[i], shares[i + 1]);
		}
		mouse("mouseReleased", box, shares[shares.length - 2], shares[shares.length - 1]);
	}

	private void mouse(String kind, List<Number> box, double x, double y) {
		driver.executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", kind, "button", "left", "buttons", kind.equals("mouseReleased") ? 0 : 1, "clickCount", 1, "x",
				box.get(0).doubleValue() + x * box.get(2).doubleValue(), "y", box.get(1).doubleValue() + y * box.get(3).doubleValue()));
	}

	/** Cuts the line, or mends it. */
	void offline(boolean cut) {
		ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
		conditions.setOffline(cut);
		driver.setNetworkConditions(conditions);
	}

	void picture(String name) {
		try {
			Files.createDirectories(PICTURES);
			Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
		} catch (IOException e) {
			System.out.println("no picture: " + e.getMessage());
		}
	}

	/** What is seen in it now. */
	Sight sight() {
		return new Sight(driver);
	}

	/** What the browser complained of, other than answers that were refused. */
	List<String> complaints() {
		return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(each -> each.getMessage()).filter(each -> !each.contains(REFUSED)).toList();
	}

	@Override
	public void close() {
		driver.quit();
	}
}
