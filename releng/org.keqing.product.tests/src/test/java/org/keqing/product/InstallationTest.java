package org.keqing.product;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Packs are taken out of and put into an installation by p2")
class InstallationTest {

	private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
	private static final String PACK = "org.keqing.pack.distributor.feature.feature.group";

	@TempDir
	Path folder;

	@Test
	void aPackGoesAndComesFromTheUpdateSite() throws Exception {
		var product = Product.built(folder.resolve("home")).copyTo(folder.resolve("installation"));
		assertTrue(schemes(product).contains("distributor.weighted-four-tier"));

		product.application(DIRECTOR, "-uninstallIU", PACK).succeeded();
		assertFalse(schemes(product).contains("distributor."), "the pack is gone");

		product.application(DIRECTOR, "-repository", Product.UPDATE_SITE.toUri().toString(), "-installIU", PACK).succeeded();
		assertTrue(schemes(product).contains("distributor.weighted-four-tier"), "the pack is back");
	}

	private static String schemes(Product product) throws Exception {
		return product.run("schemes", "--json").succeeded().out();
	}
}
