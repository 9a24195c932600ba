package org.keqing.internal.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT;
import static org.keqing.model.client.ClientPackage.Literals.CLIENT__CODE;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.keqing.internal.store.mapping.Mappings;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Condition;
import org.keqing.store.EntityRegistry;
import org.keqing.store.Query;

/** Which tables a query joins: an extension costs nothing where it is not used, and one join where it is. */
class PlanTest {

    private final EAttribute area = EcoreFactory.eINSTANCE.createEAttribute();
    private final EAttribute level = EcoreFactory.eINSTANCE.createEAttribute();
    private final Mappings mappings;

    PlanTest() {
        EClass place = EcoreFactory.eINSTANCE.createEClass();
        place.setName("Place");
        place.setAbstract(true);
        place.getESuperTypes().add(ClientPackage.Literals.CLIENT_EXTENSION);
        EClass stall = EcoreFactory.eINSTANCE.createEClass();
        stall.setName("MarketStall");
        stall.getESuperTypes().add(place);
        add(place, level, "level");
        add(stall, area, "area");
        EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
        pack.setNsURI("http://example.org/place/1.0");
        pack.getEClassifiers().addAll(List.of(place, stall));
        mappings = new Mappings(EntityRegistry.of(List.of(ClientPackage.eINSTANCE, pack)));
    }

    private static void add(EClass type, EAttribute attribute, String name) {
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(attribute);
    }

    private String from(Plan plan) {
        return DSL.using(SQLDialect.POSTGRES).selectCount().from(plan.from()).getSQL().replace("\"", "").replaceFirst(".* from ", "");
    }

    @Test
    void withoutItsAttributesAnExtensionIsNotJoined() {
        Plan plan = new Plan(mappings, Query.of(CLIENT));
        plan.place(CLIENT__CODE);
        plan.condition(Condition.eq(CLIENT__CODE, "C1"));
        assertEquals("client as t0", from(plan));
    }

    @Test
    void anExtensionIsJoinedOnceForAllItsAttributesInheritedOnesToo() {
        Plan plan = new Plan(mappings, Query.of(CLIENT));
        plan.places(List.of(area, CLIENT__CODE, level));
        plan.condition(Condition.and(Condition.eq(level, "gold"), Condition.isNull(area)));
        assertEquals("client as t0 left outer join market_stall as t1 on t1.owner_id = t0.id", from(plan));
    }
}
