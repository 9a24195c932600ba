package org.keqing.internal.contract.ui.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keqing.contract.text.TemplateVariable;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextVariables;
import org.keqing.model.Labels;
import org.keqing.model.Naming;

/** A button with the variables of a clause, by group. */
final class VariableMenu {

    private VariableMenu() {
    }

    /** One variable as the menu shows it. */
    record Choice(String name, String label) {
    }

    /** The variables by the word for their group: the template's own first. */
    static Map<String, List<Choice>> groups(List<TemplateVariable> own, Collection<EClass> extensions) {
        TextLanguage language = TextLanguage.of(Locale.getDefault());
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            groups.put(Messages.LabelOwnVariables, own.stream().flatMap(each -> each.kind() != TemplateVariable.Kind.MONEY ? Stream.of(new Choice(each.name(), each.label(language)))
                : Stream.of(new Choice(each.name(), each.label(language)), new Choice(each.name() + TextVariables.WORDS, NLS.bind(Messages.LabelInWords, each.label(language))))).toList());
        }
        for (TextVariables.Known known : TextVariables.of(extensions)) {
            String group = switch (known.group()) {
                case "contract" -> Messages.LabelContractVariables; //$NON-NLS-1$
                case "client" -> Messages.LabelClientVariables; //$NON-NLS-1$
                default -> extensions.stream().filter(each -> Naming.snake(each.getName()).equals(known.group())).findFirst()
                    .map(each -> Labels.of(each, Locale.getDefault())).orElse(known.group());
            };
            groups.merge(group, List.of(new Choice(known.name(), known.labels().get(language))), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        return groups;
    }

    static Button create(Composite parent, Map<String, List<Choice>> groups, Consumer<String> insert) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.ActionInsert);
        Menu menu = new Menu(button);
        groups.forEach((group, choices) -> {
            MenuItem head = new MenuItem(menu, SWT.CASCADE);
            head.setText(group);
            Menu below = new Menu(head);
            head.setMenu(below);
            choices.forEach(choice -> {
                MenuItem item = new MenuItem(below, SWT.PUSH);
                item.setText(choice.label());
                item.addListener(SWT.Selection, e -> insert.accept("{" + choice.name() + "}")); //$NON-NLS-1$ //$NON-NLS-2$
            });
        });
        button.addListener(SWT.Selection, e -> menu.setVisible(true));
        return button;
    }
}
