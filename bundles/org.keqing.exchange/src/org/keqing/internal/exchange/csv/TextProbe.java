package org.keqing.internal.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowProblem;
import org.keqing.internal.exchange.Messages;

/**
 * What a look through a whole file tells: its encoding and separator. The file is read once as a stream; twice when it is not UTF-8.
 *
 * @param charset   UTF-8 or GB18030
 * @param bomLength bytes of the byte order mark before the text
 * @param separator comma, semicolon or tab
 * @param size      bytes of the file
 */
record TextProbe(Charset charset, int bomLength, char separator, long size) {

	private static final Charset GB18030 = Charset.forName("GB18030"); //$NON-NLS-1$
	private static final int BLOCK = 1 << 16;

	static TextProbe of(Path file) throws ImportException {
		var name = file.getFileName().toString();
		try {
			if (Files.isDirectory(file))
				throw refused(name, Messages.MsgIsFolder);
			var start = start(file);
			var bom = bomLength(name, start);
			if (Files.size(file) == bom)
				throw refused(name, Messages.MsgEmptyFile);
			var utf8 = scan(file, StandardCharsets.UTF_8, bom);
			var found = utf8;
			if (utf8.badLine > 0) {
				if (bom > 0)
					throw new ImportException(new RowProblem(name, utf8.badLine, "", "", Messages.MsgNotUtf8)); //$NON-NLS-1$ //$NON-NLS-2$
				found = scan(file, GB18030, 0);
				if (found.badLine > 0)
					throw new ImportException(new RowProblem(name, utf8.badLine, "", "", Messages.MsgUnknownEncoding)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (found.nulLine > 0)
				throw new ImportException(new RowProblem(name, found.nulLine, "", "", Messages.MsgNotText)); //$NON-NLS-1$ //$NON-NLS-2$
			return new TextProbe(found == utf8 ? StandardCharsets.UTF_8 : GB18030, bom, separator(found.head), Files.size(file));
		} catch (NoSuchFileException e) {
			throw refused(name, Messages.MsgNoSuchFile);
		} catch (IOException e) {
			throw refused(name, NLS.bind(Messages.MsgCannotRead, e.getMessage()));
		}
	}

	private static ImportException refused(String name, String reason) {
		return new ImportException(RowProblem.ofFile(name, reason));
	}

	private static byte[] start(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(4);
		}
	}

	private static int bomLength(String name, byte[] start) throws ImportException {
		if (starts(start, 0xFE, 0xFF) || starts(start, 0xFF, 0xFE))
			throw refused(name, Messages.MsgUtf16);
		if (starts(start, 'P', 'K', 3, 4) || starts(start, 0xD0, 0xCF, 0x11, 0xE0))
			throw refused(name, Messages.MsgSpreadsheet);
		return starts(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
	}

	private static boolean starts(byte[] bytes, int... with) {
		if (bytes.length < with.length)
			return false;
		for (var i = 0; i < with.length; i++)
			if ((bytes[i] & 0xFF) != with[i])
				return false;
		return true;
	}

	/** The separator that stands most often in the header line outside quotes; comma when there is none. */
	static char separator(CharSequence text) {
		int commas = 0;
		int semicolons = 0;
		int tabs = 0;
		var quoted = false;
		var seen = false;
		for (var i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			if (c == '"')
				quoted = !quoted;
			else if (!quoted && (c == '\n' || c == '\r')) {
				if (seen)
					break;
			} else if (!quoted) {
				seen = true;
				switch (c) {
				case ',' -> commas++;
				case ';' -> semicolons++;
				case '\t' -> tabs++;
				default -> {
					// part of a name
				}
				}
			}
		}
		if (tabs > commas && tabs >= semicolons)
			return '\t';
		return semicolons > commas ? ';' : ',';
	}

	/**
	 * Result of decoding a whole file.
	 *
	 * @param badLine line of the first bytes that are not text in the charset, 0 when all are
	 * @param nulLine line of the first NUL character, 0 when there is none
	 * @param head    the first characters
	 */
	private record Scan(long badLine, long nulLine, String head) {
	}

	private static Scan scan(Path file, Charset charset, int skip) throws IOException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		var bytes = ByteBuffer.allocate(BLOCK);
		var chars = CharBuffer.allocate(BLOCK);
		String head = null;
		long line = 1;
		long nul = 0;
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(skip);
			var end = false;
			while (!end) {
				var n = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = n < 0;
				bytes.position(bytes.position() + Math.max(n, 0)).flip();
				CoderResult result;
				do {
					result = decoder.decode(bytes, chars, end);
					chars.flip();
					if (head == null && (chars.hasRemaining() || end))
						head = chars.toString();
					var array = chars.array();
					for (var i = 0; i < chars.limit(); i++)
						if (array[i] == '\n')
							line++;
						else if (array[i] == 0 && nul == 0)
							nul = line;
					chars.clear();
					if (result.isError())
						return new Scan(line, nul, head);
				} while (result.isOverflow());
				bytes.compact();
			}
		}
		return new Scan(0, nul, head == null ? "" : head); //$NON-NLS-1$
	}
}
