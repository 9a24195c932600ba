package org.keqing.internal.contract.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.keqing.contract.life.LifeStep;
import org.keqing.contract.model.ContractState;
import org.keqing.testsupport.UiProbe;

class LifeBarTest {

    private final UiProbe probe = new UiProbe(Display.getDefault());

    /** The buttons that can be seen. */
    private static List<String> buttons(Shell shell) {
        return UiProbe.all(shell, Button.class).stream().filter(each -> each.isVisible() && each.getSize().x > 0 && each.getSize().y > 0).map(Button::getText).toList();
    }

    @Test
    void theButtonsFollowTheStepsThatCanBeDone() throws Exception {
        try (TestContracts test = new TestContracts()) {
            long id = test.lease(contract -> { });
            test.step(id, LifeStep.SUBMIT);
            Shell shell = probe.ui(() -> {
                Shell opened = new Shell(Display.getDefault());
                opened.setLayout(new FillLayout());
                opened.setSize(900, 120);
                return opened;
            });
            LifeBar bar = probe.ui(() -> new LifeBar(shell, test.services(), Runnable::run, () -> { }, draft -> { }));
            probe.ui(() -> {
                shell.open();
                bar.show(id, "HT-1", ContractState.REVIEW, true);
                return true;
            });
            List<String> review = List.of(Messages.StepPassLegal + Messages.LabelMore, Messages.StepPassFinance + Messages.LabelMore, Messages.StepSendBack + Messages.LabelMore);
            probe.waitFor("the steps of a review", () -> buttons(shell).equals(review));
            test.step(id, LifeStep.PASS_LEGAL);
            probe.ui(() -> {
                bar.show(id, "HT-1", ContractState.REVIEW, true);
                return true;
            });
            probe.waitFor("one step less", () -> buttons(shell).equals(review.subList(1, 3)));
            probe.ui(() -> {
                bar.show(id, "HT-1", ContractState.DRAFT, false);
                return true;
            });
            assertEquals(List.of(), probe.ui(() -> buttons(shell)), "what is not stored is not led on");
            probe.ui(() -> {
                shell.dispose();
                return true;
            });
        }
    }

    @Test
    void theBarStandsOnTheGroundOfItsDialog() throws Exception {
        try (TestContracts test = new TestContracts()) {
            Shell shell = probe.ui(() -> {
                Shell opened = new Shell(Display.getDefault());
                opened.setLayout(new FillLayout());
                opened.setSize(900, 120);
                LifeBar bar = new LifeBar(opened, test.services(), Runnable::run, () -> { }, draft -> { });
                opened.open();
                bar.show(1, "HT-1", ContractState.DRAFT, false);
                return opened;
            });
            RGB ground = probe.ui(() -> shell.getBackground().getRGB());
            probe.waitFor("the ground of the dialog around the steps", () -> UiProbe.all(shell, Canvas.class).stream().filter(each -> each.getChildren().length == 0)
                .allMatch(each -> corner(each).equals(ground)));
            probe.ui(() -> {
                shell.dispose();
                return true;
            });
        }
    }

    /** What is painted at the upper left. */
    private static RGB corner(Canvas canvas) {
        Image image = new Image(canvas.getDisplay(), 1, 1);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData painted = image.getImageData();
        image.dispose();
        return painted.palette.getRGB(painted.getPixel(0, 0));
    }
}
