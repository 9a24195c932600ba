package org.keqing.internal.evaluation;

import java.io.ByteArrayOutputStream;

/** Ascending ids as differences in variable length, about four bytes each: the frozen clients of a round. */
final class IdCodec {
	private static final int BITS = 7;
	private static final int MORE = 1 << BITS;

	private IdCodec() {
	}

	static byte[] encode(long[] ascending) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(ascending.length * 5 + 16);
		long before = 0;
		for (long id : ascending) {
			long rest = id - before;
			before = id;
			while ((rest & -MORE) != 0) {
				out.write((int) (rest & (MORE - 1)) | MORE);
				rest >>>= BITS;
			}
			out.write((int) rest);
		}
		return out.toByteArray();
	}

	static long[] decode(byte[] bytes) {
		int count = 0;
		for (byte b : bytes) {
			count += b >= 0 ? 1 : 0;
		}
		long[] ids = new long[count];
		long id = 0;
		int at = 0;
		for (int i = 0; i < count; i++) {
			long difference = 0;
			for (int shift = 0;; shift += BITS) {
				byte b = bytes[at++];
				difference |= (long) (b & (MORE - 1)) << shift;
				if (b >= 0) {
					break;
				}
			}
			id += difference;
			ids[i] = id;
		}
		return ids;
	}
}
