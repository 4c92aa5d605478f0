package org.afterglow.ui.attachments.internal.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.afterglow.model.MediaType;
import org.afterglow.ui.attachments.internal.sheets.NotShown;
import org.afterglow.ui.attachments.internal.sheets.NotShown.Reason;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PictureReaderTest {

	private static final int RED = 0xC02020;

	private static byte[] picture(String format, int width, int height, int type) throws IOException {
		System.setProperty("java.awt.headless", "true");
		BufferedImage image = new BufferedImage(width, height, type);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(RED));
		graphics.fillRect(0, 0, width / 2, height);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, format, out), format);
		return out.toByteArray();
	}

	private static Sheets read(byte[] bytes, String type) throws NotShown {
		return PictureReader.read(bytes, new MediaType("image/" + type), () -> false);
	}

	private static Reason refusal(byte[] bytes, String type) {
		return assertThrows(NotShown.class, () -> read(bytes, type)).reason();
	}

	@Test
	void picturesOfEveryKindAreShown() throws Exception {
		for (String format : new String[] { "png", "gif", "bmp", "jpeg" }) {
			Sheets sheets = read(picture(format, 60, 40, BufferedImage.TYPE_INT_RGB), format);
			assertEquals(new Point(60, 40), sheets.size(0), format);
			ImageData data = sheets.paint(0, 60, 40, () -> false);
			assertEquals(60, data.width, format);
			int left = data.getPixel(10, 20);
			assertTrue((left >> 16 & 0xFF) > 0xA0 && (left & 0xFF) < 0x50, format + " " + Integer.toHexString(left));
			assertEquals(30, sheets.paint(0, 30, 20, () -> false).width, format);
		}
	}

	@Test
	void whatIsTransparentIsWhitePaper() throws Exception {
		Sheets sheets = read(picture("png", 60, 40, BufferedImage.TYPE_INT_ARGB), "png");
		assertEquals(0xFFFFFF, sheets.paint(0, 60, 40, () -> false).getPixel(50, 20));
	}

	@Test
	void aPhotographIsReadInSteps() throws Exception {
		assertEquals(1, PictureReader.step(4_000, 3_000));
		assertEquals(2, PictureReader.step(6_000, 4_000));
		Sheets sheets = read(picture("png", 6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY), "png");
		assertEquals(new Point(6_000, 4_000), sheets.size(0));
		assertEquals(3_000, sheets.paint(0, 6_000, 4_000, () -> false).width);
	}

	@Test
	void aPhotographHeldUprightIsTurned() throws Exception {
		byte[] lying = picture("jpeg", 60, 40, BufferedImage.TYPE_INT_RGB);
		byte[] exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
				.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3)
				.putInt(1).putShort((short) 6).putShort((short) 0).putInt(0).array();
		byte[] upright = new byte[lying.length + exif.length];
		System.arraycopy(lying, 0, upright, 0, 2);
		System.arraycopy(exif, 0, upright, 2, exif.length);
		System.arraycopy(lying, 2, upright, 2 + exif.length, lying.length - 2);
		Sheets sheets = read(upright, "jpeg");
		assertEquals(new Point(40, 60), sheets.size(0));
		int top = sheets.paint(0, 40, 60, () -> false).getPixel(20, 10);
		assertTrue((top >> 16 & 0xFF) > 0xA0, Integer.toHexString(top));
	}

	/** A sound picture of one colour that is thirty kilobytes on the disk and a gigabyte in memory. */
	private static byte[] blank(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 0).put((byte) 0).put((byte) 0)
				.put((byte) 0).array());
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			byte[] row = new byte[Math.min(width, 30_000) + 1];
			for (int y = 0; y < Math.min(height, 2_000); y++) {
				deflater.write(row);
			}
		}
		chunk(out, "IDAT", packed.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(type);
		sum.update(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		out.writeBytes(type);
		out.writeBytes(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}

	@Test
	void thirtyThousandByThirtyThousandPointsAreRefusedBeforeTheyAreUnpacked() throws Exception {
		assertEquals(Reason.TOO_MANY_POINTS, refusal(blank(30_000, 30_000), "png"));
		assertEquals(Reason.TOO_MANY_POINTS, refusal(blank(2_000_000_000, 1), "png"));
	}

	@Test
	void whatIsNoPictureIsRefusedCalmly() throws Exception {
		assertEquals(Reason.BROKEN, refusal(new byte[0], "png"));
		assertEquals(Reason.BROKEN, refusal("\u0089PNG\r\n\u001a\nnot at all".getBytes(StandardCharsets.ISO_8859_1), "png"));
		assertEquals(Reason.UNKNOWN_KIND, refusal(new byte[100], "webp"));
		assertEquals(Reason.UNKNOWN_KIND, refusal(new byte[100], "svg+xml"));
	}

	@Test
	void everyDamagedPictureIsShownOrRefused() throws Exception {
		Random random = new Random(20261121);
		for (String format : new String[] { "png", "gif", "bmp", "jpeg" }) {
			byte[] sound = picture(format, 60, 40, BufferedImage.TYPE_INT_RGB);
			for (int i = 0; i < 150; i++) {
				byte[] broken = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
				for (int n = 0; n < i % 4 && broken.length > 0; n++) {
					broken[random.nextInt(broken.length)] = (byte) random.nextInt();
				}
				showOrRefuse(broken, format, i);
			}
		}
	}

	private static void showOrRefuse(byte[] bytes, String format, int number) {
		try {
			Sheets sheets = read(bytes, format);
			sheets.paint(0, 30, 20, () -> false);
		} catch (NotShown e) {
			assertTrue(e.getMessage().startsWith("not shown"), format + " " + number);
		} catch (RuntimeException | Error e) {
			fail(format + " " + number, e);
		}
	}

	@Test
	void nobodyWaitsForWhatWasStopped() throws Exception {
		byte[] bytes = picture("png", 2_000, 2_000, BufferedImage.TYPE_INT_RGB);
		NotShown stopped = assertThrows(NotShown.class, () -> PictureReader.read(bytes, new MediaType("image/png"), () -> true));
		assertEquals(Reason.TAKES_TOO_LONG, stopped.reason());
	}
}
