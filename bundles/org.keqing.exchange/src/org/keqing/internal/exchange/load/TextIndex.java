package org.keqing.internal.exchange.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A set of texts that gives each a number in order of arrival and keeps a long beside it. Compact: about 25 bytes and the text's
 * UTF-8 length for each, so a million keys need some 35 MB.
 */
final class TextIndex {

	private static final int BLOCK = 1 << 20;

	private int[] slots = new int[1 << 10];
	private long[] starts = new long[1 << 9];
	private long[] values = new long[1 << 9];
	private int[] hashes = new int[1 << 9];
	private byte[][] blocks = new byte[4][];
	private long end;
	private int size;

	/** How many texts there are. */
	int size() {
		return size;
	}

	/**
	 * Adds a text unless it is there.
	 *
	 * @return the number of the text, or {@code -1 - number} when it was there before
	 */
	int add(String text, long value) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		var hash = hash(bytes);
		var slot = slot(bytes, hash);
		if (slots[slot] != 0)
			return -slots[slot];
		if (size == starts.length)
			grow();
		starts[size] = store(bytes);
		values[size] = value;
		hashes[size] = hash;
		slots[slot] = ++size;
		if (size * 3L > slots.length * 2L)
			rehash();
		return size - 1;
	}

	/** The number of a text, -1 when it is not there. */
	int find(String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		return slots[slot(bytes, hash(bytes))] - 1;
	}

	long value(int number) {
		return values[number];
	}

	void value(int number, long value) {
		values[number] = value;
	}

	String text(int number) {
		var at = starts[number];
		var block = blocks[(int) (at / BLOCK)];
		var offset = (int) (at % BLOCK);
		return new String(block, offset + 4, length(block, offset), StandardCharsets.UTF_8);
	}

	private int slot(byte[] bytes, int hash) {
		var mask = slots.length - 1;
		var slot = hash & mask;
		while (slots[slot] != 0) {
			var number = slots[slot] - 1;
			if (hashes[number] == hash && same(number, bytes))
				return slot;
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private boolean same(int number, byte[] bytes) {
		var at = starts[number];
		var block = blocks[(int) (at / BLOCK)];
		var offset = (int) (at % BLOCK);
		var length = length(block, offset);
		return length == bytes.length && Arrays.equals(block, offset + 4, offset + 4 + length, bytes, 0, length);
	}

	private static int length(byte[] block, int offset) {
		return (block[offset] & 0xFF) << 24 | (block[offset + 1] & 0xFF) << 16 | (block[offset + 2] & 0xFF) << 8 | block[offset + 3] & 0xFF;
	}

	private long store(byte[] bytes) {
		var need = bytes.length + 4;
		if (need > BLOCK)
			throw new IllegalArgumentException("text too long for an index: " + bytes.length); //$NON-NLS-1$
		if (end % BLOCK + need > BLOCK)
			end = (end / BLOCK + 1) * BLOCK;
		var index = (int) (end / BLOCK);
		if (index == blocks.length)
			blocks = Arrays.copyOf(blocks, index * 2);
		if (blocks[index] == null)
			blocks[index] = new byte[BLOCK];
		var block = blocks[index];
		var offset = (int) (end % BLOCK);
		block[offset] = (byte) (bytes.length >>> 24);
		block[offset + 1] = (byte) (bytes.length >>> 16);
		block[offset + 2] = (byte) (bytes.length >>> 8);
		block[offset + 3] = (byte) bytes.length;
		System.arraycopy(bytes, 0, block, offset + 4, bytes.length);
		var at = end;
		end += need;
		return at;
	}

	private void grow() {
		var capacity = size * 2;
		starts = Arrays.copyOf(starts, capacity);
		values = Arrays.copyOf(values, capacity);
		hashes = Arrays.copyOf(hashes, capacity);
	}

	private void rehash() {
		var larger = new int[slots.length * 2];
		var mask = larger.length - 1;
		for (var number = 0; number < size; number++) {
			var slot = hashes[number] & mask;
			while (larger[slot] != 0)
				slot = slot + 1 & mask;
			larger[slot] = number + 1;
		}
		slots = larger;
	}

	private static int hash(byte[] bytes) {
		var h = Arrays.hashCode(bytes) * 0x9E3779B9;
		return h ^ h >>> 15;
	}
}
