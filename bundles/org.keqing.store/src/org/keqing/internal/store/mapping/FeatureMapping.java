package org.keqing.internal.store.mapping;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.internal.store.Jdbc;
import org.keqing.model.StoreInfo;
import org.keqing.model.base.Identified;

/**
 * A feature and its column. Three forms of a value: the <em>model's</em> (as {@code eGet} gives it), the <em>plain</em> one
 * (what JDBC takes; an id for a reference, text for what has no column type of its own) and text for the history.
 */
public final class FeatureMapping {

    private final EStructuralFeature feature;
    private final StoreInfo info;
    private final ColumnType type;

    FeatureMapping(EStructuralFeature feature) {
        this.feature = feature;
        this.info = StoreInfo.of(feature);
        this.type = ColumnType.of(feature);
    }

    /** The mapping of a feature that every stored object has: id or version. */
    public static FeatureMapping identified(EStructuralFeature feature) {
        return new FeatureMapping(feature);
    }

    public EStructuralFeature feature() {
        return feature;
    }

    public String column() {
        return info.column();
    }

    public StoreInfo info() {
        return info;
    }

    public ColumnType type() {
        return type;
    }

    /** The plain value of an object's feature. */
    public Object plain(EObject object) {
        if (type == ColumnType.REFERENCE) {
            return idOf((InternalEObject) object.eGet(feature, false));
        }
        return toPlain(object.eGet(feature));
    }

    /** The plain form of a model value. */
    public Object toPlain(Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case LITERAL, CONVERTED -> EcoreUtil.convertToString((EDataType) feature.getEType(), value);
            case INSTANT -> ((Instant) value).truncatedTo(ChronoUnit.MICROS);
            case DECIMAL -> scaled((BigDecimal) value);
            case REFERENCE -> value instanceof Number id ? (Object) id.longValue() : idOf((InternalEObject) value);
            case LONG -> value instanceof Number n ? (Object) n.longValue() : value;
            default -> value;
        };
    }

    /** The value as the feature's Java type for lists: as in the model, the id for a reference. */
    public Object toModel(Object plain) {
        if (plain == null) {
            return null;
        }
        return switch (type) {
            case LITERAL, CONVERTED -> EcoreUtil.createFromString((EDataType) feature.getEType(), (String) plain);
            case DECIMAL -> scaled((BigDecimal) plain);
            default -> plain;
        };
    }

    /** Puts a plain value into a new object. */
    public void set(EObject object, Object plain) {
        if (plain == null) {
            return;
        }
        if (type == ColumnType.REFERENCE) {
            EReference reference = (EReference) feature;
            EObject proxy = EcoreUtil.create(Mappings.concrete(reference));
            ((InternalEObject) proxy).eSetProxyURI(Uris.of(reference.getEReferenceType(), (Long) plain));
            object.eSet(reference, proxy);
        } else {
            object.eSet(feature, toModel(plain));
        }
    }

    /** Reads the plain value. */
    public Object read(ResultSet rows, int index) throws SQLException {
        return Jdbc.read(rows, index, type.sqlType());
    }

    /** The text of a plain value for the history. */
    public String text(Object plain) {
        return switch (plain) {
            case null -> null;
            case BigDecimal decimal -> decimal.toPlainString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> plain.toString();
        };
    }

    /** Whether two plain values are the same. */
    public boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return one instanceof byte[] a && other instanceof byte[] b ? Arrays.equals(a, b) : Objects.equals(one, other);
    }

    /** Decimals have the column's scale, so that a value reads as it was written; finer ones stay for the validation to refuse. */
    private BigDecimal scaled(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= info.scale() ? plain.setScale(info.scale()) : value;
    }

    private static Long idOf(InternalEObject target) {
        if (target == null) {
            return null;
        }
        URI proxy = target.eProxyURI();
        return proxy == null ? (Long) ((Identified) target).getId() : (Long) Uris.id(proxy.trimFragment());
    }
}
