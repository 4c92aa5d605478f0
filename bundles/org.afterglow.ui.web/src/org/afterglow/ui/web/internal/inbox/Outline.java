package org.afterglow.ui.web.internal.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.records.BodyMark.Side;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** The outline of a body, as the journal page has it, 200 by 440. */
final class Outline {

	static final int WIDTH = 200;
	static final int HEIGHT = 440;

	/** Lines and curves; each row a begin and then corners with their control point. */
	private static final List<float[]> FRONT = List.of(new float[] {84, 98, 98, 103, 100, 103, 102, 103, 116, 98},
			new float[] {100, 199, 100, 201, 100, 203});
	private static final List<float[]> BACK = List.of(new float[] {100, 84, 100, 130, 100, 188}, new float[] {76, 112, 86, 128, 81, 146},
			new float[] {124, 112, 114, 128, 119, 146}, new float[] {84, 214, 92, 228, 100, 220, 108, 228, 116, 214});

	private static final List<String> STEPS = steps();

	private Outline() {
	}

	private static List<String> steps() {
		try (InputStream in = Outline.class.getResourceAsStream("outline.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param x of its left edge; @param scale pixels for one of its units; @return disposed by the caller */
	static Path of(Device device, float x, float y, float scale) {
		Path path = new Path(device);
		for (String step : STEPS) {
			float[] numbers = numbers(step.substring(1).strip());
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = numbers[i] * scale + (i % 2 == 0 ? x : y);
			}
			switch (step.charAt(0)) {
				case 'M' -> path.moveTo(numbers[0], numbers[1]);
				case 'C' -> {
					for (int i = 0; i + 5 < numbers.length; i += 6) {
						path.cubicTo(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4], numbers[i + 5]);
					}
				}
				default -> path.close();
			}
		}
		return path;
	}

	/** What tells front from back; disposed by the caller. */
	static Path inside(Device device, Side side, float x, float y, float scale) {
		Path path = new Path(device);
		for (float[] line : side == Side.FRONT ? FRONT : BACK) {
			path.moveTo(x + line[0] * scale, y + line[1] * scale);
			for (int i = 2; i + 3 < line.length; i += 4) {
				path.quadTo(x + line[i] * scale, y + line[i + 1] * scale, x + line[i + 2] * scale, y + line[i + 3] * scale);
			}
		}
		return path;
	}

	private static float[] numbers(String written) {
		List<String> all = Stream.of(written.split(" ")).filter(each -> !each.isEmpty()).toList();
		float[] numbers = new float[all.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = Float.parseFloat(all.get(i));
		}
		return numbers;
	}
}
