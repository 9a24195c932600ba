package org.keqing.internal.contract.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.keqing.contract.dues.DueSchedule;
import org.keqing.contract.dues.PlannedDue;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.Rhythm;
import org.keqing.contract.text.AmountWords;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextSource;
import org.keqing.contract.text.TextVariables;
import org.keqing.internal.contract.DueRule;
import org.keqing.model.ClientField;
import org.keqing.model.Labels;
import org.keqing.model.client.Client;

/** The values of all variables for one contract, in the language of its text. */
final class TextValues {

    private final Contract contract;
    private final TextSource source;
    private final String company;
    private final TextLanguage language;
    private final TextWords words;

    TextValues(Contract contract, TextSource source, String company) {
        this.contract = contract;
        this.source = source;
        this.company = company;
        this.language = source.language();
        this.words = new TextWords(language);
    }

    /** {@return the value as the text says it; empty when there is none} */
    Optional<String> of(String name) {
        return switch (name) {
            case "company.name" -> text(company); //$NON-NLS-1$
            case "contract.number" -> text(contract.getNumber()); //$NON-NLS-1$
            case "contract.category" -> text(contract.getCategory()); //$NON-NLS-1$
            case "contract.subject" -> text(contract.getSubject()); //$NON-NLS-1$
            case "contract.start" -> any(contract.getStartDate()); //$NON-NLS-1$
            case "contract.end" -> any(contract.getEndDate()); //$NON-NLS-1$
            case "contract.amount" -> money(contract.getAmount()); //$NON-NLS-1$
            case "contract.amount_words" -> moneyWords(contract.getAmount()); //$NON-NLS-1$
            case "contract.deposit" -> money(contract.getDeposit()); //$NON-NLS-1$
            case "contract.deposit_words" -> moneyWords(contract.getDeposit()); //$NON-NLS-1$
            case "contract.currency" -> text(contract.getCurrency()); //$NON-NLS-1$
            case "contract.rhythm" -> rhythm(); //$NON-NLS-1$
            case "contract.due_days" -> Optional.of(Integer.toString(contract.getDueDays())); //$NON-NLS-1$
            case "contract.keeper" -> text(contract.getKeeper()); //$NON-NLS-1$
            case "contract.signed_on" -> any(contract.getSignedOn()); //$NON-NLS-1$
            case "dues.count" -> dues().isEmpty() ? Optional.empty() : Optional.of(Integer.toString(dues().size())); //$NON-NLS-1$
            case "dues.table" -> table(); //$NON-NLS-1$
            default -> own(name).or(() -> ofClient(name));
        };
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(each -> !each.isBlank());
    }

    private Optional<String> rhythm() {
        return contract.getRhythm() == Rhythm.NONE ? Optional.empty()
                : Optional.of(Labels.of(ContractPackage.Literals.RHYTHM.getEEnumLiteral(contract.getRhythm().getValue()), language.locale()));
    }

    private Optional<String> money(BigDecimal amount) {
        return Optional.ofNullable(amount).map(TextValues::figures);
    }

    private static String figures(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    private Optional<String> moneyWords(BigDecimal amount) {
        return Optional.ofNullable(amount).map(each -> AmountWords.of(each, contract.getCurrency(), language));
    }

    private Optional<String> any(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case LocalDate day -> Optional.of(DateTimeFormatter.ofPattern(words.get("date"), language.locale()).format(day)); //$NON-NLS-1$
            case BigDecimal number -> Optional.of(number.stripTrailingZeros().scale() < 0 ? number.setScale(0).toPlainString() : number.stripTrailingZeros().toPlainString());
            case Boolean yes -> Optional.of(words.get(yes ? "yes" : "no")); //$NON-NLS-1$ //$NON-NLS-2$
            default -> text(value.toString());
        };
    }

    private Optional<String> own(String name) {
        for (TemplateVariable variable : source.template().variables()) {
            String value = source.values().getOrDefault(variable.name(), ""); //$NON-NLS-1$
            if (!value.isBlank() && (name.equals(variable.name()) || name.equals(variable.name() + TextVariables.WORDS)) && DefaultTextService.problem(variable, value).isEmpty()) {
                return switch (variable.kind()) {
                    case TEXT -> text(value);
                    case NUMBER -> any(new BigDecimal(value));
                    case DATE -> any(LocalDate.parse(value));
                    case MONEY -> name.equals(variable.name()) ? money(new BigDecimal(value)) : moneyWords(new BigDecimal(value));
                };
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofClient(String name) {
        Client client = contract.getClient();
        if (name.startsWith(TextVariables.CLIENT)) {
            return ClientField.own().stream().filter(field -> name.equals(TextVariables.CLIENT + field.name())).findFirst().flatMap(field -> value(client, field));
        }
        for (EObject extension : client.getExtensions()) {
            for (ClientField field : ClientField.of(extension.eClass())) {
                if (field.name().equals(name)) {
                    return value(extension, field);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(EObject owner, ClientField field) {
        Object value = owner.eGet(field.attribute());
        if (value instanceof Enumerator literal && field.attribute().getEAttributeType() instanceof EEnum type) {
            return Optional.of(Labels.of(type.getEEnumLiteral(literal.getValue()), language.locale()));
        }
        return value instanceof BigDecimal number ? Optional.of(grouped(number)) : any(value);
    }

    /** With thousands separators and the decimals it has, as amounts in the text have them. */
    private static String grouped(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private List<PlannedDue> dues() {
        if (contract.getRhythm() == Rhythm.NONE || contract.getStartDate() == null) {
            return List.of();
        }
        try {
            return DueRule.of(contract).plan(contract.getStartDate().plusYears(1));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return List.of();
        }
    }

    private Optional<String> table() {
        List<PlannedDue> dues = dues();
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(words.get("table.no"), words.get("table.from"), words.get("table.to"), words.get("table.due"), words.get("table.amount"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        int number = 0;
        for (PlannedDue due : dues) {
            boolean deposit = due.kind() == PlannedDue.Kind.DEPOSIT;
            String first = deposit ? words.get("table.deposit") : Integer.toString(++number); //$NON-NLS-1$
            lines.add(line(first, due.period().from().toString(), due.period().to().toString(), due.dueDate().toString(), figures(due.amount())));
        }
        lines.add(line(words.get("table.total"), "", "", "", figures(DueSchedule.total(dues)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return Optional.of(String.join("\n", lines)); //$NON-NLS-1$
    }

    private static String line(String... cells) {
        return String.join("\t", cells); //$NON-NLS-1$
    }

    /** {@return what people call a variable} */
    String label(String name, Map<String, String> known) {
        return source.template().variables().stream().filter(each -> name.equals(each.name()) || name.equals(each.name() + TextVariables.WORDS)).findFirst()
                .map(each -> each.label(language)).orElseGet(() -> known.getOrDefault(name, name));
    }

    /** {@return what stands for a variable that may stay empty} */
    String blank() {
        return words.get("blank"); //$NON-NLS-1$
    }
}
