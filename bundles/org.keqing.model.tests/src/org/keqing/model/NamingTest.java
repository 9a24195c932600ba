package org.keqing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqing.model.client.ClientPackage;

class NamingTest {

    @ParameterizedTest
    @CsvSource({ "code,code", "licenceNumber,licence_number", "TeamMember,team_member", "taxID,tax_id", "URLOfShop,url_of_shop", "already_snake,already_snake" })
    void wordsOfAModelNameAreSeparatedByUnderscores(String name, String snake) {
        assertEquals(snake, Naming.snake(name));
    }

    @ParameterizedTest
    @CsvSource({ "code,code", "licence_number,licenceNumber", "years_in_trade,yearsInTrade" })
    void underscoresBecomeCapitals(String snake, String camel) {
        assertEquals(camel, Naming.camel(snake));
    }

    @Test
    void everyFeatureOfAClientIsFoundAgainByItsHeader() {
        for (EStructuralFeature feature : ClientPackage.Literals.CLIENT.getEAllStructuralFeatures()) {
            assertEquals(feature.getName(), Naming.camel(Naming.snake(feature.getName())));
        }
    }
}
