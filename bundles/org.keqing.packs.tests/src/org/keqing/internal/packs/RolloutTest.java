package org.keqing.internal.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.query.CollectionResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.packs.PackException;
import org.keqing.packs.Pack;
import org.keqing.packs.PackSites;
import org.osgi.service.prefs.Preferences;

@DisplayName("Where packs come from, and which were rolled out")
class RolloutTest {

	@TempDir
	Path folder;

	@Test
	void filesOfHomeAndInstallationAddUp() throws Exception {
		var home = Files.createDirectories(folder.resolve("home"));
		var installation = Files.createDirectories(folder.resolve("my installation"));
		Files.createDirectories(installation.resolve("site"));
		Files.writeString(home.resolve("packs.properties"), "sites = https://packs.example.com/keqing\ninstall = market,,\n");
		Files.writeString(installation.resolve("packs.properties"), "# 客情\nsites = site, https://packs.example.com/keqing\ninstall = market, org.keqing.pack.tobacco\n");

		var rollout = Rollout.read(List.of(home, installation, folder.resolve("gone")));

		assertEquals(List.of("market", "org.keqing.pack.tobacco"), rollout.packs());
		assertEquals(List.of(URI.create("https://packs.example.com/keqing"), installation.resolve("site").toUri()), rollout.sites());
	}

	@Test
	void unreadableFileIsNamed() throws Exception {
		Files.writeString(folder.resolve("packs.properties"), "sites = \\u00zz\n");
		assertTrue(assertThrows(PackException.class, () -> Rollout.read(List.of(folder))).getMessage().contains("packs.properties"));
	}

	@Test
	void siteIsAnAddressAFolderOrAZipFile() throws Exception {
		var zip = Files.createFile(folder.resolve("packs of 2026.zip"));
		assertEquals(URI.create("jar:" + zip.toUri() + "!/"), PackSites.parse("packs of 2026.zip", folder));
		assertEquals(folder.toUri(), PackSites.parse(folder.toString(), Path.of("")));
		assertEquals(URI.create("https://a.example/b"), PackSites.parse(" https://a.example/b ", folder));
		for (var wrong : List.of("nowhere", "https://a b", "packs.txt"))
			assertTrue(assertThrows(PackException.class, () -> PackSites.parse(wrong, folder)).getMessage().startsWith(wrong));
	}

	@Test
	void readOnlyInstallationIsSaidInOneSentence() throws Exception {
		var file = Files.createFile(folder.resolve("file"));
		var refusal = assertThrows(PackException.class, () -> Installation.requireWritable(file.resolve("installation")));
		assertTrue(refusal.getMessage().contains(file.resolve("installation").toString()), refusal.getMessage());
		assertEquals(1, refusal.getMessage().lines().count());
		Installation.requireWritable(folder);
		try (var left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "the probe leaves nothing");
		}
	}

	@Test
	void memoryKeepsSitesThatAreThere() throws Exception {
		var memory = new Memory(preferences());
		var site = Files.createDirectories(folder.resolve("site"));
		memory.add(List.of(site.toUri(), URI.create("https://a.example/")));
		memory.add(List.of(site.toUri()));
		assertEquals(List.of(site.toUri(), URI.create("https://a.example/")), memory.sites());
		Files.delete(site);
		assertEquals(List.of(URI.create("https://a.example/")), memory.sites());
		memory.rolledOut(List.of("market", "tobacco"));
		assertEquals(List.of("market", "tobacco"), memory.rolledOut());
		assertFalse(memory.isLeftOver());
		memory.leftOver(true);
		assertTrue(memory.isLeftOver());
		memory.leftOver(false);
		assertFalse(memory.isLeftOver());
	}

	/** Preferences that are kept nowhere. */
	private static Preferences preferences() {
		var values = new HashMap<Object, Object>();
		return (Preferences) Proxy.newProxyInstance(RolloutTest.class.getClassLoader(), new Class<?>[] { Preferences.class }, (proxy, method, arguments) -> switch (method.getName()) {
		case "get" -> values.getOrDefault(arguments[0], arguments[1]);
		case "put" -> {
			values.put(arguments[0], arguments[1]);
			yield null;
		}
		default -> null;
		});
	}

	@Test
	void packIsAFeatureThatImportsThePlatform() throws Exception {
		var market = feature("org.keqing.pack.market.feature", "1.0.0", true);
		var newer = feature("org.keqing.pack.market.feature", "1.0.1", true);
		var region = feature("cn.example.market", "2.0.0", true);
		var other = feature("org.eclipse.other.feature", "1.0.0", false);

		var units = new Units(Units.packs(new CollectionResult<>(List.of(market, other))), Units.packs(new CollectionResult<>(List.of(market, newer, region))));

		assertEquals(List.of("cn.example.market", "org.keqing.pack.market"), units.packs(Locale.ENGLISH).stream().map(Pack::id).toList());
		var pack = units.pack("org.keqing.pack.market", Locale.ENGLISH);
		assertEquals("1.0.0 1.0.1 true", pack.installed() + ' ' + pack.offered() + ' ' + pack.updatable());
		assertEquals(List.of("org.keqing.pack.market"), units.installed(List.of("market", "org.keqing.pack.market.feature")));
		assertTrue(assertThrows(PackException.class, () -> units.known(List.of("market"))).getMessage().contains("cn.example.market, org.keqing.pack.market"));
		assertTrue(assertThrows(PackException.class, () -> units.installed(List.of("tobacco"))).getMessage().contains("tobacco"));
		assertTrue(units.has("market") && !units.has("tobacco"));
	}

	private static IInstallableUnit feature(String id, String version, boolean onPlatform) {
		var description = new InstallableUnitDescription();
		description.setId(id + ".feature.group");
		description.setVersion(Version.create(version));
		description.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, "true");
		if (onPlatform)
			description.addRequirements(List.of(MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, "org.keqing.feature.feature.group",
					new VersionRange("[0.1.0,1.0.0)"), null, false, false)));
		return MetadataFactory.createInstallableUnit(description);
	}
}
