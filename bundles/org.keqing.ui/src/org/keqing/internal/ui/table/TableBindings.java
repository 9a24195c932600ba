package org.keqing.internal.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys, mouse and painters of a data table. */
final class TableBindings extends AbstractRegistryConfiguration {

    private final SelectionLayer selection;
    private final TableLayers.Hooks hooks;
    private final TablePainters<?> painters;

    TableBindings(SelectionLayer selection, TableLayers.Hooks hooks, TablePainters<?> painters) {
        this.selection = selection;
        this.hooks = hooks;
        this.painters = painters;
        selection.registerCommandHandler(new AbstractLayerCommandHandler<CopyDataToClipboardCommand>() {
            @Override
            public Class<CopyDataToClipboardCommand> getCommandClass() {
                return CopyDataToClipboardCommand.class;
            }

            @Override
            protected boolean doCommand(CopyDataToClipboardCommand command) {
                hooks.copy();
                return true;
            }
        });
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.body(), DisplayMode.NORMAL, GridRegion.BODY);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.body(), DisplayMode.SELECT, GridRegion.BODY);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.header(), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.header(), DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
        for (String sorted : new String[] { DefaultSortConfiguration.SORT_UP_CONFIG_TYPE, DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE }) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.header(), DisplayMode.NORMAL, sorted);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.header(), DisplayMode.SELECT, sorted);
        }
        Style left = new Style();
        left.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, left, DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painters.filter(), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterEditor(), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        IKeyAction open = (natTable, event) -> openAnchor();
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), open);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), open);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ESC), (natTable, event) -> hooks.clearFilters());
        bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD2, 1), new SortColumnAction(true));
        bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (NatTable natTable, org.eclipse.swt.events.MouseEvent event) -> {
            int position = natTable.getRowPositionByY(event.y);
            int row = position < 0 ? -1 : natTable.getRowIndexByPosition(position);
            if (row >= 0) {
                hooks.open(row);
            }
        });
    }

    private void openAnchor() {
        int row = selection.getSelectionAnchor().getRowPosition();
        if (row < 0) {
            row = selection.getSelectedRowPositions().stream().mapToInt(r -> r.start).min().orElse(-1);
        }
        if (row >= 0) {
            hooks.open(row);
        }
    }
}
