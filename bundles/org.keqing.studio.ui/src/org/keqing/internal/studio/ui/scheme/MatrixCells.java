package org.keqing.internal.studio.ui.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keqing.tiering.model.Cell;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.DimensionClass;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.TieringFactory;

/** Dimensions and classes of a matrix are added, removed and moved together with its cells, which name a class of each dimension in their order. */
final class MatrixCells {

    private MatrixCells() {
    }

    /** The dimensions as parts that are edited. */
    static Parts<Dimension> dimensions(MatrixScheme scheme) {
        return new Parts<>() {
            @Override
            public List<Dimension> all() {
                return scheme.getDimensions();
            }

            @Override
            public void add(Dimension dimension) {
                scheme.getDimensions().add(dimension);
                repeat(scheme, dimension);
            }

            @Override
            public void remove(Dimension dimension) {
                int place = scheme.getDimensions().indexOf(dimension);
                scheme.getDimensions().remove(place);
                change(scheme, scheme.getDimensions().size() + 1, ids -> {
                    ids.remove(place);
                    return ids;
                });
            }

            @Override
            public void move(int from, int to) {
                scheme.getDimensions().move(to, from);
                change(scheme, scheme.getDimensions().size(), ids -> {
                    ids.add(to, ids.remove(from));
                    return ids;
                });
            }
        };
    }

    /** The classes of a dimension as parts that are edited; the cells of a new one are still to be given a tier. */
    static Parts<DimensionClass> classes(MatrixScheme scheme, Dimension dimension) {
        return new Parts<>() {
            @Override
            public List<DimensionClass> all() {
                return dimension.getClasses();
            }

            @Override
            public void add(DimensionClass each) {
                dimension.getClasses().add(each);
            }

            @Override
            public void remove(DimensionClass gone) {
                int place = scheme.getDimensions().indexOf(dimension);
                dimension.getClasses().remove(gone);
                change(scheme, scheme.getDimensions().size(), ids -> ids.get(place).equals(gone.getId()) ? List.of() : ids);
            }

            @Override
            public void move(int from, int to) {
                dimension.getClasses().move(to, from);
            }
        };
    }

    /** Gives a class another id, in the cells too. */
    static void rename(MatrixScheme scheme, Dimension dimension, DimensionClass named, String id) {
        int place = scheme.getDimensions().indexOf(dimension);
        String before = named.getId();
        named.setId(id);
        change(scheme, scheme.getDimensions().size(), ids -> {
            if (ids.get(place).equals(before)) {
                ids.set(place, id);
            }
            return ids;
        });
    }

    /** Sets the tier of a cell, making the cell where there is none. */
    static void set(MatrixScheme scheme, String key, String tier) {
        Cell found = scheme.getCells().stream().filter(cell -> key.equals(cell.getClasses())).findFirst().orElse(null);
        if (found == null) {
            found = TieringFactory.eINSTANCE.createCell();
            found.setClasses(key);
            scheme.getCells().add(found);
        }
        found.setTier(tier);
    }

    /** Each cell stands for all classes of a new last dimension. */
    private static void repeat(MatrixScheme scheme, Dimension dimension) {
        for (Cell cell : List.copyOf(scheme.getCells())) {
            String key = cell.getClasses();
            for (int i = 0; i < dimension.getClasses().size(); i++) {
                Cell each = i == 0 ? cell : EcoreUtil.copy(cell);
                each.setClasses(key + ' ' + dimension.getClasses().get(i).getId());
                if (i > 0) {
                    scheme.getCells().add(each);
                }
            }
        }
    }

    /** Writes the cells anew; of those that become the same the first stays, those of no class go. A cell that does not fit the dimensions is left as it is. */
    private static void change(MatrixScheme scheme, int length, UnaryOperator<List<String>> ids) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : List.copyOf(scheme.getCells())) {
            List<String> classes = new ArrayList<>();
            Collections.addAll(classes, cell.getClasses().strip().split("\\s+"));
            List<String> now = classes.size() != length ? classes : ids.apply(classes);
            String key = String.join(" ", now);
            if (now.isEmpty() || !seen.add(key)) {
                scheme.getCells().remove(cell);
            } else {
                cell.setClasses(key);
            }
        }
    }
}
