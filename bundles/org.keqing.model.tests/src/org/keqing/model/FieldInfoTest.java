package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keqing.model.FieldInfo.Kind;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage;

class FieldInfoTest {

    @Test
    void theClientFileHasItsFiveGroupsAndTheComputedFields() {
        Map<String, Integer> fields = new TreeMap<>();
        ClientPackage.Literals.CLIENT.getEAttributes().forEach(field -> fields.merge(FieldInfo.of(field).group(), 1, Integer::sum));
        assertEquals(Map.of("basic", 7, "network", 12, "administration", 12, "operation", 10, "personal", 15, "evaluation", 7), fields);
    }

    @Test
    void everyTypedFieldHasOwnerAndApproverAndADynamicOneAReview() {
        for (EAttribute field : ClientPackage.Literals.CLIENT.getEAttributes()) {
            FieldInfo info = FieldInfo.of(field);
            boolean typed = info.kind() != Kind.COMPUTED;
            assertEquals(typed, !info.owner().isEmpty(), field.getName() + " owner");
            assertEquals(typed, !info.approver().isEmpty(), field.getName() + " approver");
            assertEquals(info.kind() == Kind.DYNAMIC, info.reviewMonths() > 0, field.getName() + " review");
        }
    }

    @Test
    void computedAreExactlyTheFieldsThatTheSystemFills() {
        List<String> computed = ClientPackage.Literals.CLIENT.getEAttributes().stream().filter(field -> FieldInfo.of(field).kind() == Kind.COMPUTED)
                .map(EAttribute::getName).toList();
        assertEquals(List.of("tier", "tierScheme", "tierSince", "score", "designated", "pinyin", "sortKey"), computed);
    }

    @Test
    void settlementIsKeptByFinanceAndReviewedYearly() {
        assertEquals(new FieldInfo("basic", Kind.DYNAMIC, "finance", "finance-manager", 12, true, ""),
                FieldInfo.of(ClientPackage.Literals.CLIENT__SETTLEMENT_METHOD));
        assertEquals(new FieldInfo("basic", Kind.DYNAMIC, "finance", "finance-manager", 12, false, ""),
                FieldInfo.of(ClientPackage.Literals.CLIENT__BANK_ACCOUNT));
        assertEquals("squareMetre", FieldInfo.of(ClientPackage.Literals.CLIENT__FLOOR_AREA).unit());
    }

    @Test
    void countingForCompletenessIsNotTheSameAsMandatory() {
        assertTrue(FieldInfo.of(ClientPackage.Literals.CLIENT__TELEPHONE).required());
        assertFalse(ClientPackage.Literals.CLIENT__TELEPHONE.isRequired());
        assertTrue(ClientPackage.Literals.CLIENT__CODE.isRequired());
    }

    @Test
    void aFeatureWithoutAnnotationIsStaticAndUnowned() {
        assertEquals(new FieldInfo("", Kind.STATIC, "", "", 0, false, ""), FieldInfo.of(BasePackage.Literals.IDENTIFIED__ID));
    }

    @Test
    void aWrongKindNamesFeatureKeyAndValue() {
        EAttribute field = EcoreFactory.eINSTANCE.createEAttribute();
        field.setName("stall");
        field.setEType(EcorePackage.Literals.ESTRING);
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Tenant");
        type.getEStructuralFeatures().add(field);
        EcoreUtil.setAnnotation(field, FieldInfo.SOURCE, "kind", "sometimes");
        var error = assertThrows(IllegalArgumentException.class, () -> FieldInfo.of(field));
        assertTrue(error.getMessage().startsWith("Feature Tenant.stall"), error.getMessage());
        assertTrue(error.getMessage().contains("'sometimes'"), error.getMessage());
    }
}
