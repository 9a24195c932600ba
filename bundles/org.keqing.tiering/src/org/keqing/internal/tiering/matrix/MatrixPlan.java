package org.keqing.internal.tiering.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.keqing.internal.tiering.Prepared;
import org.keqing.internal.tiering.Tiers;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.NamedElement;

/** A matrix made ready for a table of inputs. */
final class MatrixPlan implements Result.Details {

    private final Axis[] axes;
    /** Per cell the position of its tier; the cell of classes a, b, c is (a × size of b + b) × size of c + c. */
    private final byte[] cells;

    MatrixPlan(MatrixScheme scheme, Prepared inputs) {
        axes = scheme.getDimensions().stream().map(dimension -> Axis.of(scheme, dimension, inputs)).toArray(Axis[]::new);
        cells = new byte[size(scheme)];
        Arrays.fill(cells, Result.NOT_ASSESSED);
        for (Cell cell : scheme.getCells()) {
            cells[cell(scheme.getDimensions(), cell.getClasses())] = Tiers.position(scheme, cell.getTier());
        }
    }

    /** {@return the number of cells that a scheme needs} */
    static int size(MatrixScheme scheme) {
        return scheme.getDimensions().stream().mapToInt(dimension -> dimension.getClasses().size()).reduce(1, Math::multiplyExact);
    }

    /** {@return the position of the cell of the named classes; -1 when they are not one class of each dimension} */
    static int cell(List<Dimension> dimensions, String classes) {
        String[] names = classes == null ? new String[0] : classes.strip().split("\\s+");
        if (names.length != dimensions.size()) {
            return -1;
        }
        int cell = 0;
        for (int i = 0; i < names.length; i++) {
            List<DimensionClass> all = dimensions.get(i).getClasses();
            int at = all.stream().map(NamedElement::getId).toList().indexOf(names[i]);
            if (at < 0) {
                return -1;
            }
            cell = cell * all.size() + at;
        }
        return cell;
    }

    /** {@return the names of the classes of a cell, as a file writes them} */
    static String names(List<Dimension> dimensions, int cell) {
        String names = "";
        int rest = cell;
        for (Dimension dimension : dimensions.reversed()) {
            int size = dimension.getClasses().size();
            names = dimension.getClasses().get(rest % size).getId() + (names.isEmpty() ? "" : " ") + names;
            rest /= size;
        }
        return names;
    }

    Axis[] axes() {
        return axes;
    }

    byte tierOf(int row) {
        int cell = 0;
        for (Axis axis : axes) {
            byte at = axis.classOf(row);
            if (at == Axis.NONE) {
                return Result.NOT_ASSESSED;
            }
            cell = cell * axis.dimension().getClasses().size() + at;
        }
        return cells[cell];
    }

    /** {@return the tier when one dimension had another class} */
    byte tierWith(int row, int changed, byte to) {
        int cell = 0;
        for (int i = 0; i < axes.length; i++) {
            cell = cell * axes[i].dimension().getClasses().size() + (i == changed ? to : axes[i].classOf(row));
        }
        return cells[cell];
    }

    @Override
    public BigDecimal coverage(int row) {
        long known = Arrays.stream(axes).filter(axis -> axis.isKnown(row)).count();
        return BigDecimal.valueOf(known).divide(BigDecimal.valueOf(axes.length), Result.SCORE_SCALE, RoundingMode.DOWN);
    }

    @Override
    public BigDecimal value(int row, int criterion) {
        return axes[criterion].value(row);
    }

    @Override
    public BigDecimal grade(int row, int criterion) {
        return axes[criterion].grade(row);
    }

    @Override
    public BigDecimal computedGrade(int row, int criterion) {
        return axes[criterion].computedGrade(row);
    }

    @Override
    public String text(int row, int criterion) {
        return axes[criterion].text(row);
    }

    @Override
    public String band(int row, int criterion) {
        byte at = axes[criterion].classOf(row);
        return at == Axis.NONE ? null : axes[criterion].dimension().getClasses().get(at).getId();
    }
}
