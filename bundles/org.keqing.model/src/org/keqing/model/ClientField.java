package org.keqing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage;

/**
 * A field of the client file under the one name by which headers of files and sources of schemes call it: {@code floor_area} is the client's own,
 * {@code stall.area} the attribute {@code area} of the extension {@code Stall}.
 *
 * @param name the attribute in snake case; before it, for an extension, the name of its class in snake case and a point
 * @param owner the class whose objects hold it: the client or the extension, also when the attribute is inherited
 * @param attribute the attribute
 * @since 0.1
 */
public record ClientField(String name, EClass owner, EAttribute attribute) {

    /** The client's own fields in the order of the model; identity and version are none. */
    public static List<ClientField> own() {
        return of(ClientPackage.Literals.CLIENT, "");
    }

    /** The fields of an extension of the client in the order of the model. */
    public static List<ClientField> of(EClass extension) {
        return of(extension, Naming.snake(extension.getName()) + '.');
    }

    /** The client's own fields, then those of its extensions. */
    public static List<ClientField> all(Collection<EClass> extensions) {
        List<ClientField> fields = new ArrayList<>(own());
        extensions.forEach(extension -> fields.addAll(of(extension)));
        return fields;
    }

    private static List<ClientField> of(EClass owner, String prefix) {
        return owner.getEAllAttributes().stream().filter(ClientField::isField)
                .map(attribute -> new ClientField(prefix + Naming.snake(attribute.getName()), owner, attribute)).toList();
    }

    private static boolean isField(EAttribute attribute) {
        return attribute.getEContainingClass() != BasePackage.Literals.IDENTIFIED && !attribute.isMany() && !attribute.isDerived()
                && !attribute.isTransient() && !attribute.isVolatile();
    }
}
