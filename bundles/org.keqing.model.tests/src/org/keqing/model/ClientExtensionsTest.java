package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage;

class ClientExtensionsTest {

    private static final String NS = "http://example.org/tenant/1.0";

    private final EClass tenant = type("Tenant", false, true);
    private final EClass stranger = type("Stranger", false, false);
    private final EClass general = type("General", true, true);
    private final EPackage.Registry packages = new EPackageRegistryImpl();

    ClientExtensionsTest() {
        EPackage contributor = EcoreFactory.eINSTANCE.createEPackage();
        contributor.setName("tenant");
        contributor.setNsURI(NS);
        contributor.getEClassifiers().addAll(List.of(tenant, stranger, general));
        packages.put(NS, contributor);
    }

    @Test
    void aGoodContributionIsFound() {
        ClientExtensions extensions = read(contribution(NS, "Tenant"));
        assertEquals(List.of(tenant), extensions.classes());
        assertEquals(List.of(), extensions.problems());
    }

    @Test
    void brokenOnesAreLeftOutAndNamedWhileTheOthersWork() {
        ClientExtensions extensions = read(contribution(NS, "Stranger") + contribution(NS, "Tenant") + contribution(NS, "Nobody")
                + contribution("http://nowhere", "Tenant") + contribution(NS, "General"));
        assertEquals(List.of(tenant), extensions.classes());
        assertEquals(4, extensions.problems().size());
        assertTrue(extensions.problems().stream().allMatch(problem -> problem.startsWith("pack.under.test: ")), extensions.problems().toString());
        assertTrue(extensions.problems().stream().anyMatch(problem -> problem.contains("'http://nowhere'")), extensions.problems().toString());
        assertTrue(extensions.problems().stream().anyMatch(problem -> problem.contains("no class 'Nobody'")), extensions.problems().toString());
    }

    @Test
    void aListOfClassesIsCheckedToo() {
        assertEquals(List.of(tenant), ClientExtensions.of(List.of(tenant)).classes());
        assertThrows(IllegalArgumentException.class, () -> ClientExtensions.of(List.of(stranger)));
    }

    private ClientExtensions read(String contributions) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try {
            contribute(registry, token, "org.keqing.model", "<extension-point id=\"clientExtensions\" name=\"Client extensions\"/>");
            contribute(registry, token, "pack.under.test", "<extension point=\"org.keqing.model.clientExtensions\">" + contributions + "</extension>");
            return ClientExtensions.read(registry, packages);
        } finally {
            registry.stop(token);
        }
    }

    private static void contribute(IExtensionRegistry registry, Object token, String bundle, String content) {
        byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml), ContributorFactorySimple.createContributor(bundle), false, "plugin.xml", null,
                token), "the test's own contribution is well-formed");
    }

    private static String contribution(String nsUri, String type) {
        return "<clientExtension package=\"" + nsUri + "\" class=\"" + type + "\"/>";
    }

    private static EClass type(String name, boolean isAbstract, boolean extension) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.setAbstract(isAbstract);
        if (extension) {
            type.getESuperTypes().add(ClientPackage.Literals.CLIENT_EXTENSION);
        }
        return type;
    }
}
