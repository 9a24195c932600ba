package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage;

class ClientFieldTest {

    private static EClass type(String name, EClass superType, String... attributes) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(superType);
        for (String each : attributes) {
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(each);
            attribute.setEType(EcorePackage.Literals.ESTRING);
            type.getEStructuralFeatures().add(attribute);
        }
        return type;
    }

    private static List<String> names(List<ClientField> fields) {
        return fields.stream().map(ClientField::name).toList();
    }

    @Test
    void theClientsOwnFieldsAreInSnakeCaseWithoutIdentity() {
        List<String> names = names(ClientField.own());
        assertEquals(List.of("code", "name", "licence_number", "legal_representative", "settlement_method", "bank_account"), names.subList(0, 6));
        assertTrue(names.stream().noneMatch(name -> name.equals("id") || name.equals("version")));
    }

    @Test
    void anExtensionsFieldsNameTheirClassAndInheritedOnesTheClassThatIsStored() {
        EClass place = type("Place", ClientPackage.Literals.CLIENT_EXTENSION, "level");
        EClass stall = type("MarketStall", place, "floorArea", "notes");
        stall.getEStructuralFeature("notes").setUpperBound(-1);
        assertEquals(List.of("market_stall.level", "market_stall.floor_area"), names(ClientField.of(stall)));
        ClientField level = ClientField.of(stall).getFirst();
        assertSame(stall, level.owner());
        assertSame(place, level.attribute().getEContainingClass());
        List<ClientField> all = ClientField.all(List.of(stall));
        assertEquals("market_stall.floor_area", all.getLast().name());
        assertEquals(ClientField.own(), all.subList(0, all.size() - 2));
    }
}
