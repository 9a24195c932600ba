package org.keqing.internal.store;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.keqing.model.StoreInfo;
import org.keqing.model.base.BasePackage;
import org.keqing.model.base.impl.IdentifiedImpl;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.impl.ClientExtensionImpl;
import org.keqing.store.MigrationSource;

/**
 * What a bundle would bring that exists only in the tests: a market's stalls (an aggregate with repairs, each with parts, and a
 * reference to the tenant), an extension of the client, and the tables of all of them.
 */
final class StallModel implements MigrationSource {

    private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

    final EPackage ePackage = FACTORY.createEPackage();
    final EClass stall = eClass("Stall", BasePackage.Literals.IDENTIFIED);
    final EClass repair = eClass("Repair", BasePackage.Literals.IDENTIFIED);
    final EClass part = eClass("RepairPart", BasePackage.Literals.IDENTIFIED);
    final EClass traits = eClass("MarketTraits", ClientPackage.Literals.CLIENT_EXTENSION);
    final EAttribute number = attribute(stall, "number", EcorePackage.Literals.ESTRING);
    final EAttribute area = attribute(stall, "floorArea", BasePackage.Literals.DECIMAL);
    final EAttribute checked = attribute(stall, "checkedAt", BasePackage.Literals.INSTANT);
    final EAttribute corner = attribute(stall, "corner", EcorePackage.Literals.EBOOLEAN);
    final EAttribute load = attribute(stall, "loadFactor", EcorePackage.Literals.EDOUBLE_OBJECT);
    final EAttribute plan = attribute(stall, "plan", EcorePackage.Literals.EBYTE_ARRAY);
    final EReference tenant = FACTORY.createEReference();
    final EReference repairs = containment(stall, "repairs", repair);
    final EAttribute what = attribute(repair, "what", EcorePackage.Literals.ESTRING);
    final EReference parts = containment(repair, "parts", part);
    final EAttribute partName = attribute(part, "name", EcorePackage.Literals.ESTRING);
    final EAttribute level = attribute(traits, "stallLevel", EcorePackage.Literals.ESTRING);
    final EAttribute brands = attribute(traits, "brands", EcorePackage.Literals.EINTEGER_OBJECT);

    StallModel() {
        ePackage.setName("stall");
        ePackage.setNsPrefix("stall");
        ePackage.setNsURI("http://example.org/stall/1.0");
        annotate(stall, "aggregate", "true");
        number.setLowerBound(1);
        annotate(number, "length", "20");
        annotate(area, "precision", "10");
        annotate(area, "scale", "2");
        tenant.setName("tenant");
        tenant.setEType(ClientPackage.Literals.CLIENT);
        stall.getEStructuralFeatures().add(tenant);
        ePackage.setEFactoryInstance(new Factory());
    }

    EObject create(EClass type) {
        return ePackage.getEFactoryInstance().create(type);
    }

    @Override
    public String id() {
        return "org.example.stall";
    }

    @Override
    public List<String> after() {
        return List.of("org.keqing.store");
    }

    @Override
    public List<EPackage> packages() {
        return List.of(ePackage);
    }

    @Override
    public Map<String, String> scripts(String dialect) {
        String bytes = dialect.equals("derby") ? "VARCHAR(1000) FOR BIT DATA" : "BYTEA";
        return Map.of("V1__stalls.sql", """
                CREATE TABLE stall (id BIGINT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number VARCHAR(20) NOT NULL,
                  floor_area DECIMAL(10, 2), checked_at TIMESTAMP, corner BOOLEAN DEFAULT FALSE NOT NULL, load_factor DOUBLE PRECISION,
                  plan %s, tenant_id BIGINT, CONSTRAINT stall_number UNIQUE (number));
                CREATE TABLE repair (id BIGINT NOT NULL PRIMARY KEY, owner_id BIGINT NOT NULL REFERENCES stall (id), position INTEGER NOT NULL,
                  what VARCHAR(255));
                CREATE TABLE repair_part (id BIGINT NOT NULL PRIMARY KEY, owner_id BIGINT NOT NULL REFERENCES repair (id),
                  position INTEGER NOT NULL, name VARCHAR(255));
                """.formatted(bytes), "V2__traits.sql", """
                CREATE TABLE market_traits (id BIGINT NOT NULL PRIMARY KEY, owner_id BIGINT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
                  position INTEGER NOT NULL, stall_level VARCHAR(40), brands INTEGER);
                CREATE UNIQUE INDEX market_traits_of ON market_traits (owner_id);
                """);
    }

    private EClass eClass(String name, EClass superType) {
        EClass type = FACTORY.createEClass();
        type.setName(name);
        type.getESuperTypes().add(superType);
        ePackage.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass type, String name, EClassifier valueType) {
        EAttribute attribute = FACTORY.createEAttribute();
        attribute.setName(name);
        attribute.setEType(valueType);
        type.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference containment(EClass type, String name, EClass contained) {
        EReference reference = FACTORY.createEReference();
        reference.setName(name);
        reference.setEType(contained);
        reference.setContainment(true);
        reference.setUpperBound(-1);
        type.getEStructuralFeatures().add(reference);
        return reference;
    }

    private static void annotate(EModelElement element, String key, String value) {
        EAnnotation annotation = element.getEAnnotation(StoreInfo.SOURCE);
        if (annotation == null) {
            annotation = FACTORY.createEAnnotation();
            annotation.setSource(StoreInfo.SOURCE);
            element.getEAnnotations().add(annotation);
        }
        annotation.getDetails().put(key, value);
    }

    /** Objects with the Java type of their supertype, as generated code would have them. */
    private static final class Factory extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            InternalEObject object = ClientPackage.Literals.CLIENT_EXTENSION.isSuperTypeOf(type) ? new Extension() : new Root();
            object.eSetClass(type);
            return object;
        }
    }

    private static final class Root extends IdentifiedImpl {
    }

    private static final class Extension extends ClientExtensionImpl {
    }
}
