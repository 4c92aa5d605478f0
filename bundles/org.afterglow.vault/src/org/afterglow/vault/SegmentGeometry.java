package org.afterglow.vault;

import java.util.OptionalLong;

/** Where the segments of a sealed stream begin, counted in bytes of its content. The first one is shorter, because Tink's header lies before it. */
final class SegmentGeometry {
	private static final int HEADER = 1 + 32 + 7;
	private static final int TAG = 16;
	private static final int CONTENT = SealedStreams.SEGMENT - TAG;

	private SegmentGeometry() {
	}

	static long segmentOf(long position) {
		return (position + HEADER) / CONTENT;
	}

	static long startOf(long segment) {
		return segment == 0 ? 0 : segment * CONTENT - HEADER;
	}

	/** Bytes of content in a file of this size; empty when no finished stream has it. */
	static OptionalLong plainLength(long size) {
		long segments = (size + SealedStreams.SEGMENT - 1) / SealedStreams.SEGMENT;
		long last = size - (segments - 1) * SealedStreams.SEGMENT;
		boolean finished = size >= HEADER + TAG && (segments == 1 || last > TAG);
		return finished ? OptionalLong.of(size - segments * TAG - HEADER) : OptionalLong.empty();
	}
}
