package org.afterglow.ui.attachments.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PdfReaderTest {

	private static Sheets read(byte[] bytes) throws NotShown {
		return PdfReader.read(bytes, () -> false);
	}

	private static Reason refusal(byte[] bytes) {
		return assertThrows(NotShown.class, () -> read(bytes).close()).reason();
	}

	/** Pages with a black square in the middle. */
	private static byte[] document(int pages, PDRectangle size, int rotation, boolean locked) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(size);
				page.setRotation(rotation);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.addRect(size.getWidth() / 4, size.getHeight() / 4, size.getWidth() / 2, size.getHeight() / 2);
					content.fill();
				}
			}
			if (locked) {
				document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void pagesAreShown() throws Exception {
		try (Sheets sheets = read(document(3, PDRectangle.A4, 0, false))) {
			assertEquals(3, sheets.count());
			assertEquals(new Point(794, 1123), sheets.size(1));
			ImageData page = sheets.paint(1, 400, 566, () -> false);
			assertEquals(400, page.width, 1);
			assertEquals(0, page.getPixel(200, 283) & 0xFFFFFF);
			assertEquals(0xFFFFFF, page.getPixel(10, 10) & 0xFFFFFF);
		}
	}

	@Test
	void aPageThatLiesIsWider() throws Exception {
		try (Sheets sheets = read(document(1, PDRectangle.A4, 90, false))) {
			assertEquals(new Point(1123, 794), sheets.size(0));
			assertEquals(566, sheets.paint(0, 566, 400, () -> false).width, 1);
		}
	}

	@Test
	void aPageOfAHugeSizeIsPaintedSmallerOrRefused() throws Exception {
		try (Sheets sheets = read(document(1, new PDRectangle(14_400, 14_400), 0, false))) {
			ImageData page = sheets.paint(0, 19_200, 19_200, () -> false);
			assertTrue((long) page.width * page.height <= Sheets.MOST_POINTS * 1.01, page.width + " by " + page.height);
		}
		assertEquals(Reason.TOO_MANY_POINTS, refusal(document(1, new PDRectangle(9_000_000, 9_000_000), 0, false)));
	}

	@Test
	void aDocumentWithAPasswordIsRefused() throws Exception {
		assertEquals(Reason.PASSWORD, refusal(document(1, PDRectangle.A4, 0, true)));
	}

	@Test
	void whatIsNoDocumentIsRefusedCalmly() {
		assertEquals(Reason.BROKEN, refusal(new byte[0]));
		assertEquals(Reason.BROKEN, refusal("%PDF-1.7\nand then nothing".getBytes(StandardCharsets.US_ASCII)));
	}

	/** A page whose content is packed as often as this, of so many megabytes. */
	private static byte[] packed(int times, int megabytes) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(content)) {
			byte[] lines = "0 0 m 9 9 l S\n".repeat(75_000).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < megabytes; i++) {
				deflater.write(lines);
			}
		}
		byte[] bytes = content.toByteArray();
		for (int i = 1; i < times; i++) {
			ByteArrayOutputStream again = new ByteArrayOutputStream();
			try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
				deflater.write(bytes);
			}
			bytes = again.toByteArray();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n4 0 obj<</Length " + bytes.length + "/Filter["
				+ "/FlateDecode ".repeat(times) + "]>>stream\n").getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(bytes);
		out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
		return out.toByteArray();
	}

	@Test
	void whatGrowsBeyondMeasureIsRefusedBeforeItIsUnpacked() throws Exception {
		for (int times = 1; times <= 3; times++) {
			byte[] bomb = packed(times, 250);
			assertTrue(bomb.length < 2_000_000, bomb.length + " bytes");
			assertEquals(Reason.GROWS_BEYOND_MEASURE, refusal(bomb), times + " times");
		}
	}

	@Test
	void aPageThatNeverEndsIsStopped() throws Exception {
		long end = System.nanoTime() + 2_000_000_000L;
		try (Sheets sheets = read(packed(1, 20))) {
			NotShown stopped = assertThrows(NotShown.class, () -> sheets.paint(0, 200, 200, () -> System.nanoTime() > end));
			assertEquals(Reason.TAKES_TOO_LONG, stopped.reason());
		}
	}

	@Test
	void everyDamagedDocumentIsShownOrRefused() throws Exception {
		Random random = new Random(20261121);
		byte[] sound = document(2, PDRectangle.A5, 0, false);
		for (int i = 0; i < 120; i++) {
			byte[] broken = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
			for (int n = 0; n < 1 + i % 5 && broken.length > 0; n++) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt();
			}
			try (Sheets sheets = read(broken)) {
				sheets.paint(0, 100, 140, () -> false);
			} catch (NotShown e) {
				assertTrue(e.getMessage().startsWith("not shown"));
			} catch (RuntimeException | Error e) {
				fail("document " + i, e);
			}
		}
	}

	private static Set<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void nothingIsWrittenToADiskInTheClear() throws Exception {
		Path temp = Path.of(System.getProperty("java.io.tmpdir"));
		Set<String> before = files(temp);
		try (Sheets sheets = read(document(2, PDRectangle.A4, 0, false))) {
			sheets.paint(0, 400, 566, () -> false);
			Set<String> now = files(temp);
			now.removeAll(before);
			assertFalse(now.stream().anyMatch(name -> name.toLowerCase().contains("pdf") && !name.equals(".pdfbox.cache")), now.toString());
		}
		assertFalse(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache")));
	}
}
