package org.keqing.internal.store.session;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keqing.internal.store.Messages;
import org.keqing.internal.store.mapping.EntityMapping;
import org.keqing.internal.store.mapping.FeatureMapping;
import org.keqing.model.Labels;
import org.keqing.store.StoreException;

/** Says in words what the database would refuse. */
final class Validation {

    private Validation() {
    }

    /** @throws StoreException naming object, field and value */
    static void check(Changes changes) throws StoreException {
        Stored root = changes.now().get(changes.aggregate().root());
        for (Stored each : changes.inserted()) {
            checkObject(root, each, allColumns(each));
        }
        for (Changes.Update each : changes.updated()) {
            checkObject(root, each.after(), each.columns());
        }
        checkExtensions(changes, root);
    }

    private static List<Integer> allColumns(Stored stored) {
        return IntStream.range(0, stored.values().length).boxed().toList();
    }

    private static void checkObject(Stored root, Stored object, List<Integer> columns) throws StoreException {
        for (int i : columns) {
            FeatureMapping column = object.entity().columns().get(i);
            Object value = object.values()[i];
            if (value == null || value.equals("")) {
                if (column.feature().isRequired()) {
                    throw new StoreException(Messages.bind(Messages.MsgRequired, name(root, object), label(column)));
                }
            } else if (value instanceof String text && text.codePointCount(0, text.length()) > column.info().length()) {
                throw new StoreException(Messages.bind(Messages.MsgTooLong,
                        new Object[] {name(root, object), label(column), text.codePointCount(0, text.length()), column.info().length()}));
            } else if (value instanceof BigDecimal decimal) {
                checkDecimal(name(root, object), column, decimal);
            }
        }
    }

    private static void checkDecimal(String name, FeatureMapping column, BigDecimal decimal) throws StoreException {
        int scale = column.info().scale();
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() > scale) {
            throw new StoreException(
                    Messages.bind(Messages.MsgDecimals, new Object[] {name, label(column), decimal.toPlainString(), scale}));
        }
        if (plain.precision() - plain.scale() > column.info().precision() - scale) {
            throw new StoreException(Messages.bind(Messages.MsgDigits,
                    new Object[] {name, label(column), decimal.toPlainString(), column.info().precision() - scale}));
        }
    }

    private static void checkExtensions(Changes changes, Stored root) throws StoreException {
        for (EntityMapping.Containment containment : changes.aggregate().entity().containments()) {
            if (!containment.reference().getEReferenceType().isAbstract()) {
                continue;
            }
            Set<EClass> seen = new HashSet<>();
            for (EObject object : changes.now().keySet()) {
                if (object.eContainmentFeature() == containment.reference() && object.eClass() == containment.entity().type()
                        && !seen.add(object.eClass())) {
                    throw new StoreException(
                            Messages.bind(Messages.MsgExtensionTwice, name(root, root), Labels.of(object.eClass(), Locale.getDefault())));
                }
            }
        }
    }

    /** A name for people: the class's word and the first text, such as "Client C103". */
    static String name(Stored root, Stored object) {
        String own = name(object);
        return root == null || root == object ? own : Messages.bind(Messages.MsgChild, own, name(root));
    }

    static String name(Stored object) {
        String label = Labels.of(object.entity().type(), Locale.getDefault());
        for (int i = 0; i < object.values().length; i++) {
            if (object.entity().columns().get(i).feature().isRequired() && object.values()[i] instanceof String text && !text.isBlank()) {
                return label + " " + text;
            }
        }
        return label + " " + object.id();
    }

    private static String label(FeatureMapping column) {
        return Labels.of(column.feature(), Locale.getDefault());
    }
}
