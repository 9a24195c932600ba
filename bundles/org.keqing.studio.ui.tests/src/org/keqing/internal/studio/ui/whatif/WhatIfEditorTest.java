package org.keqing.internal.studio.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.TestSchemes;
import org.keqing.internal.studio.ui.TestStudio;
import org.keqing.internal.studio.ui.whatif.WhatIfData.TierChange;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Stability;
import org.keqing.tiering.model.Tier;
import org.keqing.tiering.model.TieringFactory;

/** The what-if editor on a database: shares 20, 30 and 50 of five clients, so a 1, b 2 (2.5 rounded half up is 3), c 2. */
class WhatIfEditorTest {

    private TestStudio studio;

    @AfterEach
    void close() {
        studio.close();
    }

    private WhatIfEditor open(Scheme scheme) throws Exception {
        studio = new TestStudio(scheme);
        studio.round("test.rank", 2024);
        studio.round("test.rank", 2025);
        WhatIfEditor editor = studio.open(new WhatIfEditor(), new SchemeInput(scheme));
        studio.probe().waitFor("the clients", () -> editor.outcomes() != null);
        return editor;
    }

    private static List<String> counts(WhatIfEditor editor) {
        return editor.outcome().tiers().stream().map(tier -> tier.tier() + ' ' + tier.before() + ' ' + tier.after()).toList();
    }

    private Button button(String label) {
        return UiProbe.all(studio.shell(), Button.class).stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
    }

    /** 40 % are two clients. */
    private void cut(WhatIfEditor editor) {
        editor.model().cut("tiers", 0, new BigDecimal("40"));
        editor.turn();
        studio.probe().waitFor("the movers", () -> editor.outcome().comparison().moved() == 1);
    }

    @Test
    void turningShowsMoversNamesAndTheWayBack() throws Exception {
        WhatIfEditor editor = open(TestSchemes.rank());
        assertEquals(List.of("a 1 1", "b 2 2", "c 2 2"), counts(editor));
        assertTrue(UiProbe.all(studio.shell(), Combo.class).getFirst().getText().contains("2025"), "the last round by the scheme is proposed");
        assertFalse(button(Messages.ButtonReset).isEnabled());
        cut(editor);
        assertEquals(List.of("a 1 2", "b 2 1", "c 2 2"), counts(editor));
        studio.waitForLabel("1 of 5 clients moves: 1 up");
        editor.outcomes().matrix().choose(1, 0);
        NatTable names = studio.probe().find(studio.shell(), NatTable.class, table -> table.getRowCount() == 2 && "C2".equals(table.getDataValueByPosition(0, 1)));
        assertEquals("Client 2", names.getDataValueByPosition(1, 1));
        button(Messages.ButtonReset).notifyListeners(SWT.Selection, new Event());
        studio.waitForLabel("Nobody of 5 clients moves");
        assertFalse(button(Messages.ButtonSaveVersion).isEnabled(), "nothing to save");
        assertEquals(0, studio.company().all(studio.store()).size(), "nothing was stored");
    }

    @Test
    void aTrialIsSavedAsAVersionOfTheCompany() throws Exception {
        WhatIfEditor editor = open(TestSchemes.rank());
        cut(editor);
        studio.probe().answer(Messages.ButtonSaveVersion, window -> { }, Messages.ButtonSave);
        studio.probe().press(studio.shell(), Messages.ButtonSaveVersion);
        studio.waitForLabel("Saved as version 2");
        Scheme saved = studio.company().all(studio.store()).getFirst().scheme();
        assertEquals(List.of("40", "10", "50"), saved.getTiers().stream().map(Tier::getShare).map(BigDecimal::toPlainString).toList());
    }

    /** Two rounds in a row must ask for a change, and only this one does. */
    @Test
    void theStabilityRulesDecideWhenTheHandRests() throws Exception {
        Scheme scheme = TestSchemes.rank();
        Stability rules = TieringFactory.eINSTANCE.createStability();
        rules.setRounds(2);
        scheme.setStability(rules);
        WhatIfEditor editor = open(scheme);
        studio.waitForLabel("After the stability rules nobody moves; 0 changes are held back.");
        cut(editor);
        assertNull(editor.outcome().tiers().getFirst().standing());
        studio.waitForLabel("After the stability rules nobody moves; 1 changes are held back.");
        assertEquals(List.of(1, 2, 2), editor.outcomes().tiers().stream().map(TierChange::standing).toList());
        assertEquals(List.of(2, 1, 2), editor.outcomes().tiers().stream().map(TierChange::after).toList());
    }
}
