package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.facts.FactsPackage;

class LabelsTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, ClientPackage.eINSTANCE, FactsPackage.eINSTANCE);

    @Test
    void termsAreThoseOfTheField() {
        assertEquals("客户代码", Labels.of(ClientPackage.Literals.CLIENT__CODE, ZH));
        assertEquals("达成合作需要做的事", Labels.of(ClientPackage.Literals.CLIENT__WIN_COOPERATION, ZH));
        assertEquals("Licence number", Labels.of(ClientPackage.Literals.CLIENT__LICENCE_NUMBER, Locale.ENGLISH));
        assertEquals("客户", Labels.of(ClientPackage.Literals.CLIENT, ZH));
        assertEquals("基础信息", Labels.group(ClientPackage.Literals.CLIENT, "basic", ZH));
        assertEquals("财务经理", Labels.role("finance-manager", ZH));
        assertEquals("m²", Labels.unit("squareMetre", Locale.ENGLISH));
        assertEquals("静态信息", Labels.of(FieldInfo.Kind.STATIC, ZH));
    }

    @Test
    void everyClassAndFeatureHasAChineseLabel() {
        for (EPackage contributor : PACKAGES) {
            for (EClassifier classifier : contributor.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    assertChinese(type.getName(), Labels.of(type, ZH));
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        assertChinese(type.getName() + "." + feature.getName(), Labels.of(feature, ZH));
                    }
                }
            }
        }
    }

    @Test
    void everyGroupRoleAndUnitOfTheClientFileHasAChineseLabel() {
        for (EStructuralFeature feature : ClientPackage.Literals.CLIENT.getEAttributes()) {
            FieldInfo info = FieldInfo.of(feature);
            assertChinese(info.group(), Labels.group(ClientPackage.Literals.CLIENT, info.group(), ZH));
            for (String role : List.of(info.owner(), info.approver())) {
                assertTrue(role.isEmpty() || isChinese(Labels.role(role, ZH)), role);
            }
            if (!info.unit().isEmpty() && !info.unit().equals("money")) {
                assertChinese(info.unit(), Labels.unit(info.unit(), ZH));
            }
        }
    }

    @Test
    void moneyNamesNoCurrencyBecauseTheModelKnowsNone() {
        assertEquals("", Labels.unit("money", ZH));
        assertEquals("", Labels.unit("money", Locale.ENGLISH));
    }

    @Test
    void languagesWithoutFilesGetTheEnglishWords() {
        assertEquals("Trade", Labels.of(FactsPackage.Literals.TRADE, Locale.FRENCH));
    }

    @Test
    void anElementWithoutLabelIsCalledByItsName() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("StallLease");
        EPackage contributor = EcoreFactory.eINSTANCE.createEPackage();
        contributor.getEClassifiers().add(type);
        assertEquals("Stall lease", Labels.of(type, ZH));
    }

    private static void assertChinese(String element, String label) {
        assertTrue(isChinese(label), element + " has the label '" + label + "'");
    }

    private static boolean isChinese(String label) {
        return label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
