package org.keqing.internal.client.ui.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Progress;
import org.keqing.store.Query;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.Tier;
import org.keqing.ui.TierBadges;
import org.keqing.ui.table.TableColumn;

/**
 * Writes the filtered list with its shown columns as CSV that a spreadsheet opens by itself: UTF-8 with mark, comma, header line.
 *
 * @param query   the rows, in their order
 * @param columns the columns, in their order
 * @param model   knows the feature of each column
 */
record ListExport(Query query, List<TableColumn<ListedClient>> columns, ClientListModel model) {

    /**
     * Writes the file; it replaces an older one only when complete.
     *
     * @return number of clients written
     */
    long write(Store store, Path file, Progress progress) throws StoreException, IOException {
        List<EStructuralFeature> features = new ArrayList<>(columns.stream().map(c -> model.feature(c.id())).toList());
        features.add(ClientPackage.Literals.CLIENT__TIER_SCHEME);
        TierBadges badges = TierBadges.standard();
        progress.begin(file.getFileName().toString(), store.count(query));
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part"); //$NON-NLS-1$
        try {
            long written;
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write('\uFEFF');
                out.write(String.join(",", columns.stream().map(c -> quoted(c.label())).toList())); //$NON-NLS-1$
                out.write("\r\n"); //$NON-NLS-1$
                written = store.scan(query, features, (id, values) -> {
                    progress.check();
                    out.write(line(features, values, badges));
                    progress.worked(1);
                });
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String line(List<EStructuralFeature> features, Object[] values, TierBadges badges) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(text(features.get(i), values, i, badges))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return line.append("\r\n").toString(); //$NON-NLS-1$
    }

    private String text(EStructuralFeature feature, Object[] values, int place, TierBadges badges) {
        if (feature == ClientPackage.Literals.CLIENT__TIER) {
            return badges.text(new Tier((String) values[values.length - 1], (String) values[place], false));
        }
        return switch (model.shown(feature, values[place])) {
            case null -> ""; //$NON-NLS-1$
            case BigDecimal decimal -> decimal.toPlainString();
            case Object value -> value.toString();
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
