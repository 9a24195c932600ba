package org.keqing.internal.contract.text;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Record;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;

/** The tables of templates and texts. */
final class StoredTexts {

    private StoredTexts() {
    }

    /**
     * A text as it is stored.
     *
     * @param clauses its words as they were when it was stored last
     */
    record Stored(TextSource source, List<Clause> clauses) {
    }

    static Map<Long, ContractTemplate> templates(Tx tx) throws StoreException {
        Map<Long, List<String>> lines = new HashMap<>();
        tx.sql().fetch("SELECT template_row, line FROM contract_template_line ORDER BY template_row, position") //$NON-NLS-1$
                .forEach(row -> lines.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>()).add(row.get(1, String.class)));
        Map<Long, ContractTemplate> templates = new HashMap<>();
        for (Map.Entry<Long, List<String>> each : lines.entrySet()) {
            templates.put(each.getKey(), template(each.getValue()));
        }
        return templates;
    }

    private static ContractTemplate template(List<String> lines) throws StoreException {
        try {
            return TemplateFormat.read(lines.stream().map(line -> line == null ? "" : line).collect(Collectors.joining("\n")), "contract_template"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } catch (TemplateException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }

    static Optional<Long> row(Tx tx, String id, TemplateVersion version) {
        return Optional.ofNullable(tx.sql().fetchOne("SELECT id FROM contract_template WHERE template_id = ? AND base_version = ? AND edit_version = ?", id, version.base(), version.edit())) //$NON-NLS-1$
                .map(row -> row.get(0, Long.class));
    }

    static Map<Long, Long> uses(Tx tx) {
        return tx.sql().fetch("SELECT template_row, COUNT(*) FROM contract_text GROUP BY template_row").stream() //$NON-NLS-1$
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, Long.class)));
    }

    /** Writes a template as a new row. */
    static long insert(Tx tx, ContractTemplate template, Clock clock) {
        long id = tx.newId();
        tx.sql().execute("INSERT INTO contract_template (id, template_id, base_version, edit_version, saved_by, saved_at) VALUES (?, ?, ?, ?, ?, ?)", id, template.id(), //$NON-NLS-1$
                template.version().base(), template.version().edit(), tx.user(), now(clock));
        int position = 0;
        for (String line : TemplateFormat.write(template).lines().toList()) {
            tx.sql().execute("INSERT INTO contract_template_line (template_row, position, line) VALUES (?, ?, ?)", id, position++, line); //$NON-NLS-1$
        }
        return id;
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    static Optional<Stored> read(Tx tx, long contractId) throws StoreException {
        Record text = tx.sql().fetchOne("SELECT template_row, text_language FROM contract_text WHERE contract_id = ?", contractId); //$NON-NLS-1$
        if (text == null) {
            return Optional.empty();
        }
        List<String> lines = tx.sql().fetch("SELECT line FROM contract_template_line WHERE template_row = ? ORDER BY position", text.get(0, Long.class)) //$NON-NLS-1$
                .map(row -> row.get(0, String.class));
        List<Clause> sources = new ArrayList<>();
        List<Clause> words = new ArrayList<>();
        tx.sql().fetch("SELECT clause_number, source_text, clause_text FROM contract_text_clause WHERE contract_id = ? ORDER BY position", contractId).forEach(row -> { //$NON-NLS-1$
            sources.add(new Clause(row.get(0, String.class), row.get(1, String.class)));
            words.add(new Clause(row.get(0, String.class), row.get(2, String.class)));
        });
        TextLanguage language = TextLanguage.of(text.get(1, String.class)).orElse(TextLanguage.ZH);
        return Optional.of(new Stored(new TextSource(template(lines), language, sources, values(tx, contractId)), words));
    }

    private static Map<String, String> values(Tx tx, long contractId) {
        return tx.sql().fetch("SELECT variable_name, variable_value FROM contract_text_value WHERE contract_id = ?", contractId).stream() //$NON-NLS-1$
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    static Map<String, String> lastValues(Tx tx, String templateId) {
        Record last = tx.sql().fetchOne("SELECT MAX(t.contract_id) FROM contract_text t JOIN contract_template p ON p.id = t.template_row WHERE p.template_id = ?", templateId); //$NON-NLS-1$
        Long contract = last == null ? null : last.get(0, Long.class);
        return contract == null ? Map.of() : values(tx, contract);
    }

    /** Writes a text instead of the one before; the clauses as they stand and as they read now. */
    static void write(Tx tx, long contractId, TextSource source, List<Clause> words, Clock clock) {
        long template = row(tx, source.template().id(), source.template().version()).orElseGet(() -> insert(tx, source.template(), clock));
        tx.sql().execute("DELETE FROM contract_text WHERE contract_id = ?", contractId); //$NON-NLS-1$
        tx.sql().execute("INSERT INTO contract_text (contract_id, template_row, text_language, written_by, written_at) VALUES (?, ?, ?, ?, ?)", contractId, template, //$NON-NLS-1$
                source.language().key(), tx.user(), now(clock));
        for (int i = 0; i < words.size(); i++) {
            tx.sql().execute("INSERT INTO contract_text_clause (contract_id, position, clause_number, source_text, clause_text) VALUES (?, ?, ?, ?, ?)", contractId, i, //$NON-NLS-1$
                    words.get(i).number(), source.clauses().get(i).text(), words.get(i).text());
        }
        source.values().forEach((name, value) -> {
            if (!value.isBlank()) {
                tx.sql().execute("INSERT INTO contract_text_value (contract_id, variable_name, variable_value) VALUES (?, ?, ?)", contractId, name, value.strip()); //$NON-NLS-1$
            }
        });
    }

    /** Fixes how the clauses read. */
    static void fix(Tx tx, long contractId, List<Clause> words) {
        for (int i = 0; i < words.size(); i++) {
            tx.sql().execute("UPDATE contract_text_clause SET clause_text = ? WHERE contract_id = ? AND position = ?", words.get(i).text(), contractId, i); //$NON-NLS-1$
        }
    }
}
