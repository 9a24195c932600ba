package org.keqing.internal.contract.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.Meaning;
import org.keqing.contract.text.TemplateClause;
import org.keqing.contract.text.TemplateException;
import org.keqing.contract.text.TemplateFormat;
import org.keqing.contract.text.TemplateProblem;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TemplateService.Entry;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TemplateVariable.Kind;
import org.keqing.contract.text.TemplateVersion;
import org.keqing.contract.text.TextLanguage;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.exchange.RowReader.Place;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The company's own versions of templates in one sheet: the column {@code row} says what a row is of a template, its name, category, a variable or a clause, in the order of the file. A version that
 * contracts have, and one of a bundle, stays as it is.
 */
@Component(service = RowKind.class)
public final class TemplateRows implements RowKind {

    private static final String TEMPLATE = "template"; //$NON-NLS-1$
    private static final String VERSION = "version"; //$NON-NLS-1$
    private static final String ROW = "row"; //$NON-NLS-1$
    private static final String ID = "id"; //$NON-NLS-1$
    private static final String KIND = "kind"; //$NON-NLS-1$
    private static final String REQUIRED = "required"; //$NON-NLS-1$
    private static final String MEANS = "means"; //$NON-NLS-1$

    private enum Row {
        NAME, CATEGORY, VARIABLE, CLAUSE
    }

    private final TemplateService templates;

    /** Asks this service. */
    @Activate
    public TemplateRows(@Reference TemplateService templates) {
        this.templates = templates;
    }

    private record Key(String id, TemplateVersion version) {
    }

    /** A template as its rows are read. */
    private static final class Draft {
        private final Place first;
        private final Map<String, Place> places = new HashMap<>();
        private Map<TextLanguage, String> names = Map.of();
        private Map<TextLanguage, String> categories = Map.of();
        private final List<TemplateVariable> variables = new ArrayList<>();
        private final List<TemplateClause> clauses = new ArrayList<>();
        private int rows;

        private Draft(Place first) {
            this.first = first;
        }

        private Place place(TemplateProblem problem) {
            return places.getOrDefault(Objects.requireNonNullElse(problem.clause(), Objects.requireNonNullElse(problem.variable(), "")), first); //$NON-NLS-1$
        }
    }

    @Override
    public String id() {
        return "contract-templates"; //$NON-NLS-1$
    }

    @Override
    public String name(Locale locale) {
        return Messages.KindTemplates;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(TEMPLATE, VERSION, ROW, ID, KIND, REQUIRED, MEANS));
        Stream.of(TextLanguage.values()).map(TextLanguage::key).forEach(columns::add);
        return columns;
    }

    @Override
    public Set<String> required() {
        return Set.of(TEMPLATE, VERSION, ROW);
    }

    @Override
    public boolean isExported() {
        return true;
    }

    @Override
    public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
        if (!templates.mayEdit(store, user)) {
            throw new ImportException(NLS.bind(Messages.MsgMayNotEditTemplates, user), null);
        }
        Map<Key, Draft> drafts = read(rows);
        Map<Key, Entry> there = templates.templates(store).stream().collect(Collectors.toMap(each -> new Key(each.template().id(), each.template().version()), Function.identity()));
        List<ContractTemplate> changed = new ArrayList<>();
        drafts.forEach((key, draft) -> {
            ContractTemplate template = new ContractTemplate(key.id(), key.version(), draft.names, draft.categories, draft.variables, draft.clauses);
            Entry before = there.get(key);
            boolean same = before != null && before.template().equals(template);
            for (int i = 0; i < draft.rows; i++) {
                rows.count(same ? Effect.UNCHANGED : before == null ? Effect.INSERTED : Effect.UPDATED);
            }
            if (!same && !rows.hasProblems()) {
                check(store, rows, draft, template, before);
                changed.add(template);
            }
        });
        if (!rehearsal && !rows.hasProblems() && !changed.isEmpty()) {
            templates.saveAll(store, user, changed);
        }
    }

    private void check(Store store, RowReader rows, Draft draft, ContractTemplate template, Entry before) {
        if (!template.version().own()) {
            rows.problem(draft.first, VERSION, Messages.MsgVersionOfBundle);
        } else if (before != null && !before.open()) {
            rows.problem(draft.first, VERSION, Messages.MsgVersionUsed);
        } else {
            List<TemplateProblem> problems = templates.check(store, template);
            problems.forEach(problem -> rows.problem(draft.place(problem), ROW, problem.message()));
            if (problems.isEmpty() && !written(template).equals(Optional.of(template))) {
                rows.problem(draft.first, TEMPLATE, Messages.MsgNotKept);
            }
        }
    }

    /** What is left of it when it is written and read again. */
    private static Optional<ContractTemplate> written(ContractTemplate template) {
        try {
            return Optional.of(TemplateFormat.read(TemplateFormat.write(template), template.id()));
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }

    private static Map<Key, Draft> read(RowReader rows) throws ImportException {
        Map<Key, Draft> drafts = new LinkedHashMap<>();
        while (rows.next()) {
            Optional<TemplateVersion> version = TemplateVersion.parse(rows.text(VERSION));
            Optional<Row> row = word(Row.class, ROW, rows);
            if (version.isEmpty()) {
                rows.problem(VERSION, Messages.MsgNoVersion);
            }
            if (row.isPresent() && version.isPresent()) {
                Draft draft = drafts.computeIfAbsent(new Key(rows.text(TEMPLATE), version.get()), key -> new Draft(rows.place()));
                draft.rows++;
                read(rows, draft, row.get());
            }
        }
        return drafts;
    }

    private static void read(RowReader rows, Draft draft, Row row) {
        Map<TextLanguage, String> words = new EnumMap<>(TextLanguage.class);
        Stream.of(TextLanguage.values()).filter(language -> rows.text(language.key()) != null).forEach(language -> words.put(language, rows.text(language.key()).replace("\r\n", "\n"))); //$NON-NLS-1$ //$NON-NLS-2$
        String id = rows.text(ID);
        if (row == Row.NAME) {
            draft.names = words;
        } else if (row == Row.CATEGORY) {
            draft.categories = words;
        } else if (id == null) {
            rows.problem(ID, Messages.MsgIdNeeded);
        } else {
            draft.places.put(id, rows.place());
            if (row == Row.CLAUSE) {
                draft.clauses.add(new TemplateClause(id, words));
            } else {
                Optional<Meaning> meaning = meaning(rows);
                word(Kind.class, KIND, rows).ifPresent(kind -> draft.variables.add(new TemplateVariable(id, kind, Boolean.parseBoolean(rows.text(REQUIRED)), words, meaning)));
            }
        }
    }

    private static Optional<Meaning> meaning(RowReader rows) {
        Optional<String> text = Optional.ofNullable(rows.text(MEANS));
        Optional<Meaning> meaning = text.flatMap(Meaning::parse);
        if (text.isPresent() && meaning.isEmpty()) {
            rows.problem(MEANS, NLS.bind(Messages.MsgOneOf, Meaning.words()));
        }
        return meaning;
    }

    private static <T extends Enum<T>> Optional<T> word(Class<T> words, String column, RowReader rows) {
        Optional<T> found = Stream.of(words.getEnumConstants()).filter(each -> lower(each).equals(rows.text(column))).findFirst();
        if (found.isEmpty()) {
            rows.problem(column, NLS.bind(Messages.MsgOneOf, Stream.of(words.getEnumConstants()).map(TemplateRows::lower).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        return found;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
        for (Entry entry : templates.templates(store)) {
            ContractTemplate each = entry.template();
            if (each.version().own()) {
                row(out, each, Row.NAME, null, null, each.names());
                row(out, each, Row.CATEGORY, null, null, each.categories());
                for (TemplateVariable variable : each.variables()) {
                    row(out, each, Row.VARIABLE, variable.name(), variable, variable.labels());
                }
                for (TemplateClause clause : each.clauses()) {
                    row(out, each, Row.CLAUSE, clause.number(), null, clause.texts());
                }
                progress.worked(1);
            }
        }
    }

    /** @param variable {@code null} when the row is none */
    private static void row(Out out, ContractTemplate of, Row row, String id, TemplateVariable variable, Map<TextLanguage, String> words) throws IOException {
        List<Object> values = new ArrayList<>(List.of(of.id(), of.version().toString(), lower(row)));
        values.add(id);
        values.add(variable == null ? null : lower(variable.kind()));
        values.add(variable == null ? null : variable.required());
        values.add(variable == null ? null : variable.meaning().map(Meaning::toString).orElse(null));
        Stream.of(TextLanguage.values()).map(words::get).forEach(values::add);
        out.row(values.toArray());
    }
}
