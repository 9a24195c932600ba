package org.keqing.internal.contract.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.settings.CategorySettings;

/**
 * What holds for the contracts of a category, asked for in one dialog.
 *
 * @param category as it is; with an empty name it is new
 * @param taken    receives what was entered
 */
record CategoryModel(CategorySettings category, Consumer<CategorySettings> taken) implements EntryModel {

    private static final int CODE = 20;

    @Override
    public String title() {
        return category.category().isEmpty() ? Messages.ActionAddCategory : Messages.TitleCategory;
    }

    @Override
    public String message() {
        return Messages.MsgCategory;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            new Entry(Messages.LabelCategory, ContractPackage.Literals.CONTRACT__CATEGORY, true, category.category().isEmpty() ? null : category.category(),
                name -> category.category().isEmpty() || category.category().equals(name) ? null : Messages.MsgCategoryName),
            new Entry(Messages.LabelCode, ContractPackage.Literals.CONTRACT__KEEPER, false, category.code(), code -> ((String) code).length() > CODE ? Messages.MsgCodeLong : null),
            new Entry(Messages.LabelKeeper, ContractPackage.Literals.CONTRACT__KEEPER, false, category.keeper(), text -> null),
            new Entry(Messages.LabelReadersEntry, ContractPackage.Literals.CONTRACT__FILE_LOCATION, false, readers(), text -> null),
            new Entry(Messages.LabelLeadDays, ContractPackage.Literals.CONTRACT__KEEPER, false, category.leadDays().isEmpty() ? null : SettingsModel.text(category.leadDays()),
                CategoryModel::daysProblem));
    }

    /** Everybody reads what is not confidential. */
    private String readers() {
        return !category.confidential() ? null : category.readers().isEmpty() ? Messages.WordNobody : String.join(", ", category.readers()); //$NON-NLS-1$
    }

    private static String daysProblem(Object typed) {
        try {
            SettingsModel.days((String) typed);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public void perform(List<Object> values) {
        String readers = (String) values.get(3);
        Set<String> persons = readers == null || readers.equals(Messages.WordNobody) ? Set.of() : new TreeSet<>(SettingsModel.parts(readers));
        taken.accept(new CategorySettings((String) values.get(0), (String) values.get(1), (String) values.get(2), readers != null, persons,
            values.get(4) == null ? List.of() : SettingsModel.days((String) values.get(4))));
    }
}
