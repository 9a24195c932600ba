package org.keqing.packs;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.packs.Messages;

/**
 * Where packs come from: an address, a folder or a ZIP file.
 *
 * @since 0.1
 */
public final class PackSites {

	private PackSites() {
	}

	/**
	 * The address of a site.
	 *
	 * @param text   an address with a scheme such as {@code https://…}, else the path of a folder or a ZIP file
	 * @param folder what a relative path is relative to
	 * @return the address
	 * @throws PackException when the address is wrong, or nothing stands at the path
	 */
	public static URI parse(String text, Path folder) throws PackException {
		var place = text.strip();
		try {
			if (place.matches("[A-Za-z][A-Za-z0-9+]+:.*")) //$NON-NLS-1$
				return new URI(place);
			var path = folder.resolve(place).toAbsolutePath().normalize();
			if (Files.isDirectory(path))
				return path.toUri();
			if (Files.isRegularFile(path) && path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|jar)")) //$NON-NLS-1$
				return URI.create("jar:" + path.toUri() + "!/"); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (URISyntaxException | InvalidPathException e) {
			throw new PackException(NLS.bind(Messages.MsgNoSite, place), e);
		}
		throw new PackException(NLS.bind(Messages.MsgNoSite, place));
	}
}
