package org.keqing.internal.contract.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.access.Route;
import org.keqing.contract.text.AgreedTerms;
import org.keqing.contract.text.AgreedText;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextSource;
import org.keqing.internal.contract.DefaultContractAccess;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the values of texts by the meanings that their templates name. */
@Component(service = AgreedTerms.class)
public final class DefaultAgreedTerms implements AgreedTerms {

    private static final String WHAT = "agreed terms"; //$NON-NLS-1$

    private final Supplier<List<ContractTemplate>> installed;
    private final ContractAccess access = new DefaultContractAccess();

    /** Takes the templates that bundles contribute. */
    @Activate
    public DefaultAgreedTerms(@Reference IExtensionRegistry registry) {
        this(new TemplateRegistry(registry));
    }

    private DefaultAgreedTerms(Supplier<List<ContractTemplate>> installed) {
        this.installed = installed;
    }

    /** Takes templates from elsewhere; they are asked for at each use. */
    public static DefaultAgreedTerms of(Supplier<List<ContractTemplate>> installed) {
        return new DefaultAgreedTerms(installed);
    }

    @Override
    public Optional<AgreedText> of(Store store, String user, long contractId) throws StoreException {
        access.open(store, user, contractId, Route.TEXT, WHAT);
        return DefaultTextService.source(store, contractId).map(this::read);
    }

    private AgreedText read(TextSource source) {
        return new AgreedText(source.template().name(source.language()), variables(source.template()).flatMap(variable -> figure(source, variable).stream()).toList());
    }

    /** Those with a meaning: a template stored before there were meanings has those of the installed one. */
    private Stream<TemplateVariable> variables(ContractTemplate template) {
        List<TemplateVariable> own = template.variables().stream().filter(each -> each.meaning().isPresent()).toList();
        return own.isEmpty() ? installed.get().stream().filter(each -> each.id().equals(template.id())).flatMap(each -> each.variables().stream()).filter(each -> each.meaning().isPresent())
                .filter(each -> template.variables().stream().anyMatch(old -> old.name().equals(each.name()) && old.kind() == each.kind())) : own.stream();
    }

    private static Optional<AgreedText.Figure> figure(TextSource source, TemplateVariable variable) {
        String value = source.values().getOrDefault(variable.name(), ""); //$NON-NLS-1$
        return value.isBlank() || DefaultTextService.problem(variable, value).isPresent() ? Optional.empty()
                : Optional.of(new AgreedText.Figure(variable.meaning().orElseThrow(), variable.kind() == TemplateVariable.Kind.MONEY, variable.label(source.language()), new BigDecimal(value.strip())));
    }
}
