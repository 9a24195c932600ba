package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.facts.FactsPackage;

class StoreInfoTest {

    @Test
    void rootsOfAggregatesAreTheFileAndTheFacts() {
        assertTrue(StoreInfo.of(ClientPackage.Literals.CLIENT).aggregate());
        assertTrue(StoreInfo.of(FactsPackage.Literals.TRADE).aggregate());
        assertTrue(StoreInfo.of(FactsPackage.Literals.DUE).aggregate());
        assertTrue(StoreInfo.of(FactsPackage.Literals.SATISFACTION).aggregate());
        assertFalse(StoreInfo.of(ClientPackage.Literals.CONTACT).aggregate());
        assertEquals("team_member", StoreInfo.of(ClientPackage.Literals.TEAM_MEMBER).table());
    }

    @Test
    void columnsAreSnakeCaseUnlessNamedAndReferencesEndInId() {
        assertEquals("licence_number", StoreInfo.of(ClientPackage.Literals.CLIENT__LICENCE_NUMBER).column());
        assertEquals("trade_date", StoreInfo.of(FactsPackage.Literals.TRADE__DATE).column());
        assertEquals("client_id", StoreInfo.of(FactsPackage.Literals.DUE__CLIENT).column());
        assertEquals("", StoreInfo.of(ClientPackage.Literals.CLIENT__CONTACTS).column());
        assertEquals("due", StoreInfo.of(FactsPackage.Literals.DUE__DUE_DATE).table());
    }

    @Test
    void sizesComeFromTheModel() {
        assertEquals(64, StoreInfo.of(ClientPackage.Literals.CLIENT__CODE).length());
        StoreInfo score = StoreInfo.of(ClientPackage.Literals.CLIENT__SCORE);
        assertEquals(19, score.precision());
        assertEquals(10, score.scale());
    }

    @Test
    void everyTextSaysItsLength() {
        for (EPackage contributor : List.of(ClientPackage.eINSTANCE, FactsPackage.eINSTANCE)) {
            for (EClass type : contributor.getEClassifiers().stream().map(EClass.class::cast).toList()) {
                for (EAttribute field : type.getEAttributes()) {
                    if (field.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                        assertTrue(field.getEAnnotation(StoreInfo.SOURCE).getDetails().containsKey("length"), type.getName() + "." + field.getName());
                    }
                }
            }
        }
    }

    @Test
    void noTwoFeaturesOfAClientShareAColumn() {
        Set<String> columns = new HashSet<>();
        for (EAttribute field : ClientPackage.Literals.CLIENT.getEAllAttributes()) {
            assertTrue(columns.add(StoreInfo.of(field).column()), field.getName());
        }
    }
}
