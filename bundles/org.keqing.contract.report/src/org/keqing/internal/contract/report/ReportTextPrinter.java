package org.keqing.internal.contract.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jooq.Record;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextPrinter;
import org.keqing.report.Format;
import org.keqing.report.ReportException;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints texts with the design {@code contract-text}, head and foot in the language of the text. */
@Component(service = TextPrinter.class)
public final class ReportTextPrinter implements TextPrinter {

    /** The id of the design. */
    static final String DESIGN = "contract-text"; //$NON-NLS-1$

    private final ReportService reports;

    /** @param reports prints */
    @Activate
    public ReportTextPrinter(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public Path print(Store store, String user, String number, TextLanguage language, Path out, Progress progress) throws StoreException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        Format format = Format.of(name.substring(name.lastIndexOf('.') + 1)).filter(each -> each == Format.PDF || each == Format.DOCX)
                .orElseThrow(() -> new StoreException(new ReportWords(Locale.getDefault()).get("NoFormat", name))); //$NON-NLS-1$
        Locale locale = language != null ? language.locale() : store.read(tx -> {
            Record row = tx.sql().fetchOne("SELECT t.text_language FROM contract_text t JOIN contract k ON k.id = t.contract_id WHERE k.contract_number = ?", number); //$NON-NLS-1$
            return row == null ? Locale.getDefault() : TextLanguage.of(row.get(0, String.class)).orElse(TextLanguage.ZH).locale();
        });
        try {
            Map<String, String> params = language == null ? Map.of("contract", number) : Map.of("contract", number, "language", language.key()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return reports.run(store, new ReportRequest(DESIGN, out, format, params, locale, user), progress).getFirst();
        } catch (ReportException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }
}
