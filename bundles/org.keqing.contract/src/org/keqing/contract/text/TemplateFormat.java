package org.keqing.contract.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.contract.text.Messages;

/**
 * Templates as text files, one clause after the other with its words in each language, so that people who know no program can read, change and compare them:
 *
 * <pre>
 * template: market.stall-lease
 * version: 1
 * name
 *   zh: 摊位租赁合同
 *   en: Stall lease
 * category
 *   zh: 摊位租赁
 *   en: Stall lease
 * variable market_address: text, required
 *   zh: 市场地址
 *   en: Address of the market
 * variable bonus_rate: number, means rate
 *   zh: 达标奖励比例（%）
 *   en: Bonus on reaching the target (%)
 * clause 1
 *   zh: 租赁标的
 *   en: The stall
 * clause 1.1
 *   zh: 甲方将位于{market_address}的{tenant.stall}号摊位出租给乙方。
 *   en: The lessor leases stall {tenant.stall} at {market_address} to the tenant.
 * </pre>
 *
 * What a variable's value promises is said by {@code means}: {@code target}, {@code rate} (per cent of the amount), {@code reward} (money), {@code cap} or {@code on-time-rate} (per cent of the dues
 * paid on time). A number behind the first three, as in {@code means rate 2}, joins a target to what is given for it; an incentive that is defined for the contract is proposed from it. See
 * {@link Meaning}.
 * <p>
 * A line that begins with {@code #} is a remark. A further indented line without a language continues the words with a new line. Files are UTF-8.
 *
 * @since 0.1
 */
public final class TemplateFormat {

    /** How files of templates end. */
    public static final String EXTENSION = ".contract"; //$NON-NLS-1$

    private static final Pattern HEAD = Pattern.compile("(template|version|name|category|variable|clause)\\b\\s*:?\\s*(.*)"); //$NON-NLS-1$
    private static final Pattern WORDS = Pattern.compile("\\s+([a-z]{2}):\\s?(.*)"); //$NON-NLS-1$
    private static final Pattern VARIABLE = Pattern.compile("([a-z][a-z0-9_]*)\\s*:\\s*(text|number|money|date)\\s*(,\\s*required)?\\s*(?:,\\s*means\\s+([^,]+))?"); //$NON-NLS-1$
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*"); //$NON-NLS-1$

    private final String file;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String id;
    private TemplateVersion version;

    /** A head with the words below it. */
    private record Block(String head, String argument, int line, Map<TextLanguage, StringBuilder> words) {

        Map<TextLanguage, String> texts() {
            Map<TextLanguage, String> texts = new EnumMap<>(TextLanguage.class);
            words.forEach((language, text) -> texts.put(language, text.toString().strip()));
            return texts;
        }
    }

    private TemplateFormat(String file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param source the text of the file
     * @param file   how messages call it
     * @return the template; it may still have what {@link TemplateCheck} finds
     * @throws TemplateException with each line that cannot be understood
     */
    public static ContractTemplate read(String source, String file) throws TemplateException {
        return new TemplateFormat(file).read(source);
    }

    private ContractTemplate read(String source) throws TemplateException {
        int number = 0;
        TextLanguage[] language = new TextLanguage[1];
        for (String line : source.replace("\uFEFF", "").split("\\R", -1)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            number++;
            if (!line.isBlank() && !line.startsWith("#")) { //$NON-NLS-1$
                if (Character.isWhitespace(line.charAt(0))) {
                    words(line, number, language);
                } else {
                    language[0] = null;
                    head(line.strip(), number);
                }
            }
        }
        ContractTemplate template = template();
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        return template;
    }

    private void head(String line, int number) {
        Matcher matcher = HEAD.matcher(line);
        if (matcher.matches()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2).strip(), number, new EnumMap<>(TextLanguage.class)));
        } else {
            problem(number, NLS.bind(Messages.MsgLineUnknown, line));
        }
    }

    private void words(String line, int number, TextLanguage[] language) {
        if (blocks.isEmpty()) {
            problem(number, NLS.bind(Messages.MsgLineUnknown, line.strip()));
            return;
        }
        Map<TextLanguage, StringBuilder> words = blocks.getLast().words();
        Matcher matcher = WORDS.matcher(line);
        Optional<TextLanguage> named = matcher.matches() ? TextLanguage.of(matcher.group(1)) : Optional.empty();
        if (named.isPresent()) {
            language[0] = named.get();
            if (words.put(language[0], new StringBuilder(matcher.group(2).strip())) != null) {
                problem(number, NLS.bind(Messages.MsgTwiceLanguage, language[0].key()));
            }
        } else if (language[0] == null) {
            problem(number, NLS.bind(Messages.MsgNoLanguage, line.strip()));
        } else {
            words.get(language[0]).append('\n').append(line.strip());
        }
    }

    private ContractTemplate template() {
        Map<TextLanguage, String> names = Map.of();
        Map<TextLanguage, String> categories = Map.of();
        List<TemplateVariable> variables = new ArrayList<>();
        List<TemplateClause> clauses = new ArrayList<>();
        for (Block block : blocks) {
            switch (block.head()) {
                case "template" -> id(block); //$NON-NLS-1$
                case "version" -> version(block); //$NON-NLS-1$
                case "name" -> names = block.texts(); //$NON-NLS-1$
                case "category" -> categories = block.texts(); //$NON-NLS-1$
                case "variable" -> variable(block).ifPresent(variables::add); //$NON-NLS-1$
                default -> clause(block).ifPresent(clauses::add);
            }
        }
        if (id == null || version == null) {
            problem(1, Messages.MsgNoIdentity);
            return null;
        }
        return new ContractTemplate(id, version, names, categories, variables, clauses);
    }

    private void id(Block block) {
        if (ID.matcher(block.argument()).matches() && block.argument().length() <= 100) {
            id = block.argument();
        } else {
            problem(block.line(), NLS.bind(Messages.MsgTemplateId, block.argument()));
        }
    }

    private void version(Block block) {
        version = TemplateVersion.parse(block.argument()).orElse(null);
        if (version == null) {
            problem(block.line(), NLS.bind(Messages.MsgTemplateVersion, block.argument()));
        }
    }

    private Optional<TemplateVariable> variable(Block block) {
        Matcher matcher = VARIABLE.matcher(block.argument());
        if (!matcher.matches()) {
            problem(block.line(), NLS.bind(Messages.MsgVariableForm, block.argument()));
            return Optional.empty();
        }
        Optional<Meaning> meaning = Optional.ofNullable(matcher.group(4)).flatMap(Meaning::parse);
        if (matcher.group(4) != null && meaning.isEmpty()) {
            problem(block.line(), NLS.bind(Messages.MsgMeaningUnknown, matcher.group(4), Meaning.words()));
        }
        return Optional.of(
                new TemplateVariable(matcher.group(1), TemplateVariable.Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)), matcher.group(3) != null, block.texts(), meaning));
    }

    private Optional<TemplateClause> clause(Block block) {
        if (Clause.isNumber(block.argument())) {
            return Optional.of(new TemplateClause(block.argument(), block.texts()));
        }
        problem(block.line(), NLS.bind(Messages.MsgClauseNumber, block.argument()));
        return Optional.empty();
    }

    private void problem(int line, String message) {
        problems.add(new TemplateProblem(id == null ? file : id, line, null, null, NLS.bind(Messages.MsgInLine, new Object[] { file, line, message })));
    }

    /** {@return the template as a file; read again it is the same template} */
    public static String write(ContractTemplate template) {
        StringJoiner lines = new StringJoiner("\n", "", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        lines.add("template: " + template.id()).add("version: " + template.version()); //$NON-NLS-1$ //$NON-NLS-2$
        block(lines, "name", template.names()); //$NON-NLS-1$
        block(lines, "category", template.categories()); //$NON-NLS-1$
        for (TemplateVariable variable : template.variables()) {
            block(lines, "variable " + variable.name() + ": " + variable.kind().name().toLowerCase(Locale.ROOT) + (variable.required() ? ", required" : "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    + variable.meaning().map(meaning -> ", means " + meaning).orElse(""), variable.labels()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (TemplateClause clause : template.clauses()) {
            block(lines.add(""), "clause " + clause.number(), clause.texts()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return lines.toString();
    }

    private static void block(StringJoiner lines, String head, Map<TextLanguage, String> words) {
        lines.add(head);
        for (TextLanguage language : TextLanguage.values()) {
            if (words.containsKey(language)) {
                lines.add("  " + language.key() + ": " + words.get(language).strip().replaceAll("\\s*\\R\\s*", "\n      ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
        }
    }
}
