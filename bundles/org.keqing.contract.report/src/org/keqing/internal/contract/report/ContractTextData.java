package org.keqing.internal.contract.report;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Record;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseNumbers;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextService;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code contract-text}: a contract clause by clause, line by line, and places for the signatures. */
@Component(service = ReportData.class)
public final class ContractTextData implements ReportData {

    private final TextService texts;
    private final ContractAccess access;

    /**
     * @param texts  the texts
     * @param access decides who may print
     */
    @Activate
    public ContractTextData(@Reference TextService texts, @Reference ContractAccess access) {
        this.texts = texts;
        this.access = access;
    }

    @Override
    public String id() {
        return "org.keqing.contract.report.text"; //$NON-NLS-1$
    }

    /** A contract by its number. */
    private record Found(long id, String state) {
    }

    @Override
    public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
        String number = scope.param("contract").strip(); //$NON-NLS-1$
        ReportWords words = new ReportWords(scope.locale());
        try {
            Found found = scope.store().read(tx -> {
                Record row = tx.sql().fetchOne("SELECT id, state FROM contract WHERE contract_number = ?", number); //$NON-NLS-1$
                return row == null ? null : new Found(row.get(0, Long.class), row.get(1, String.class));
            });
            if (found == null) {
                throw new ReportException(words.get("NoContract", number)); //$NON-NLS-1$
            }
            access.open(scope.store(), scope.user(), found.id(), Route.PRINT, null);
            ContractText text = text(scope, found.id()).orElseThrow(() -> new ReportException(words.get("NoText", number))); //$NON-NLS-1$
            ReportWords spoken = new ReportWords(text.source().language().locale());
            String note = text.fixed() ? "" : ContractFlow.approved(ContractState.get(found.state())) ? spoken.get("Translated") : spoken.get("Unapproved", spoken.state(found.state())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            List<Map<String, String>> lines = lines(text);
            String closing = closing(lines);
            Map<String, String> head = Map.of("closing", closing, "title", text.title(), "note", note, "signatureA", spoken.get("SignatureA"), "signatureB", spoken.get("SignatureB"), "date", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                    spoken.get("SignatureDate")); //$NON-NLS-1$
            return new ReportRows(Map.of("head", List.of(head), "foot", List.of(head), "lines", lines)).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } catch (StoreException e) {
            throw new ReportException(e.getMessage(), e);
        }
    }

    /** The text in the language of the parameter, in its own without one. */
    private Optional<ContractText> text(ReportScope scope, long contractId) throws StoreException {
        Optional<TextLanguage> language = TextLanguage.of(scope.param("language")); //$NON-NLS-1$
        return language.isEmpty() ? texts.text(scope.store(), scope.user(), contractId) : texts.text(scope.store(), scope.user(), contractId, language.get());
    }

    /** Takes the unnumbered lines at the end, so that they stand with the signatures: no signature is alone on a page. */
    private static String closing(List<Map<String, String>> lines) {
        LinkedList<String> closing = new LinkedList<>();
        while (lines.size() > 1 && "plain".equals(lines.getLast().get("kind"))) { //$NON-NLS-1$ //$NON-NLS-2$
            closing.addFirst(lines.removeLast().get("text")); //$NON-NLS-1$
        }
        return String.join("\n", closing); //$NON-NLS-1$
    }

    private static List<Map<String, String>> lines(ContractText text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            String number = ClauseNumbers.of(clause, text.source().language());
            boolean first = true;
            boolean header = true;
            for (String line : clause.text().lines().toList()) {
                if (line.indexOf('\t') >= 0) {
                    rows.add(table(line, header));
                    header = false;
                } else if (clause.heading()) {
                    rows.add(row("heading", "", first ? number + " " + line : line)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                } else {
                    rows.add(number.isEmpty() ? row("plain", "", line) : row("clause", first ? number : "", line)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                }
                first = false;
            }
        }
        return rows;
    }

    private static Map<String, String> row(String kind, String number, String text) {
        return Map.of("kind", kind, "number", number, "text", text); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Map<String, String> table(String line, boolean header) {
        String[] cells = line.split("\t", -1); //$NON-NLS-1$
        return Map.of("kind", header ? "header" : "cells", "number", cells[0], "from", cell(cells, 1), "to", cell(cells, 2), "due", cell(cells, 3), "amount", cell(cells, 4)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index] : ""; //$NON-NLS-1$
    }
}
