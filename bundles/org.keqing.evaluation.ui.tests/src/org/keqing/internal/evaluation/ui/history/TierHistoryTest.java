package org.keqing.internal.evaluation.ui.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.TierStanding;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.history.TierHistoryModel.Step;
import org.keqing.testsupport.UiProbe;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.Palette;
import org.keqing.ui.TierBadges;

/** The line of a client: main in 2024, important in 2025, corrected to ordinary in mid 2025; by a second scheme once. */
class TierHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FOUR = """
        <tiering:WeightedScoreScheme xmlns:tiering="http://keqing.org/tiering/1.0" id="four" version="1">
          <name language="en" text="Four tiers"/>
          <tier id="ordinary" order="3"><name language="en" text="Ordinary"/></tier>
          <tier id="important" order="1"><name language="en" text="Important"/></tier>
          <tier id="main" order="2"><name language="en" text="Main"/></tier>
          <tier id="small" order="4"><name language="en" text="Small"/></tier>
        </tiering:WeightedScoreScheme>
        """;
    private static final List<TierStanding> STANDINGS = List.of(
        standing("four", "important", "2025-01-01", "2025-07-01", false, false), standing("four", "main", "2024-01-01", "2025-01-01", false, false),
        standing("four", "ordinary", "2025-07-01", null, false, true), standing("old", "b", "2023-01-01", null, true, false));

    private final UiProbe probe = new UiProbe(Display.getDefault());
    private Shell shell;
    private TierHistoryPane pane;

    private static TierStanding standing(String scheme, String tier, String from, String to, boolean designated, boolean correction) {
        return new TierStanding(7, scheme, 1, tier, new BigDecimal("61.5"), designated, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "round " + from, correction);
    }

    private static Scheme four() {
        try {
            return Schemes.read(new ByteArrayInputStream(FOUR.getBytes(StandardCharsets.UTF_8)), "four.tiering");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Designation key(String from) {
        return new Designation(1, 7, "lifts the image", "Li", "Wang", LocalDate.parse(from), null);
    }

    private static TierHistoryModel model() {
        return TierHistoryModel.of("four", four(), STANDINGS, List.of(key("2025-03-01"), key("2020-01-01"), key("2027-01-01")), TODAY, Locale.ENGLISH);
    }

    @BeforeEach
    void open() {
        probe.ui(() -> {
            shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            shell.setSize(500, 500);
            pane = new TierHistoryPane(shell, new TierBadges(null));
            return pane;
        });
    }

    @AfterEach
    void close() {
        probe.ui(() -> {
            shell.dispose();
            return true;
        });
    }

    @Test
    void theTiersAreTheAxis() {
        assertEquals(List.of("Important", "Main", "Ordinary", "Small"), model().steps().stream().map(Step::word).toList());
        assertEquals("Important", model().at(4).orElseThrow().word());
        assertEquals("Small", model().at(1).orElseThrow().word());
        assertEquals(Optional.empty(), model().at(2.5));
        assertEquals(Optional.empty(), model().at(5));
        assertEquals(Optional.empty(), model().at(0));
    }

    @Test
    void theLineStepsAndGoesOnToToday() {
        assertEquals(Stream.of("2024-01-01", "2025-01-01", "2025-07-01", "2026-11-22").map(LocalDate::parse).toList(), model().days());
        assertArrayEquals(new double[] { 3, 4, 2, 2 }, model().heights());
        assertEquals(3, model().height(LocalDate.of(2024, 12, 31)));
        assertEquals(4, model().height(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void anOldHistoryIsNotPressedTogether() {
        LocalDate later = LocalDate.of(2040, 1, 1);
        TierHistoryModel old = TierHistoryModel.of("four", four(), STANDINGS, List.of(), later, Locale.ENGLISH);
        assertEquals(LocalDate.of(2025, 7, 1).plusDays(547), old.end(), "2024-01-01 to 2025-07-01 are 547 days");
        assertEquals(LocalDate.of(2024, 1, 2), TierHistoryModel.of("old", null, STANDINGS, List.of(), later, Locale.ENGLISH).end(), "a year after the only one");
    }

    @Test
    void aDesignationIsMarkedWhereTheClientHadATier() {
        assertEquals(List.of(LocalDate.of(2025, 3, 1)), model().keyDays());
    }

    @Test
    void wordsSayTheSame() {
        assertEquals(List.of("2024-01-01 Main", "2025-01-01 Important", "2025-07-01 Ordinary (" + NLS.bind(Messages.LabelCorrectedRound, "round 2025-07-01") + ")"), model().words());
    }

    @Test
    void schemesStandByTheirLatestRound() {
        assertEquals(List.of("four", "old"), TierHistoryModel.schemes(STANDINGS));
        assertEquals(List.of(), TierHistoryModel.schemes(List.of()));
    }

    @Test
    void aTierThatNoSchemeKnowsAnyMoreIsShownByItsId() {
        TierHistoryModel old = TierHistoryModel.of("old", null, STANDINGS, List.of(), TODAY, Locale.ENGLISH);
        assertEquals(List.of(new Step("b", "b")), old.steps());
        assertEquals("old", old.name());
        assertArrayEquals(new double[] { 1, 1 }, old.heights(), "one point is a level line up to today");
    }

    @Test
    void ofManyTiersOnlyThoseStandThatTheClientHad() {
        StringBuilder many = new StringBuilder("<tiering:BandScheme xmlns:tiering=\"http://keqing.org/tiering/1.0\" id=\"many\" version=\"1\" input=\"a\">");
        for (int i = 1; i <= 9; i++) {
            many.append("<tier id=\"t").append(i).append("\" order=\"").append(i).append("\"/>");
        }
        Scheme scheme;
        try {
            scheme = Schemes.read(new ByteArrayInputStream(many.append("</tiering:BandScheme>").toString().getBytes(StandardCharsets.UTF_8)), "many.tiering");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<TierStanding> standings = List.of(standing("many", "t8", "2024-01-01", "2025-01-01", false, false), standing("many", "t2", "2025-01-01", null, false, false));
        assertEquals(List.of("t2", "t8"), TierHistoryModel.of("many", scheme, standings, List.of(), TODAY, Locale.ENGLISH).steps().stream().map(Step::tier).toList());
    }


    private void show(List<TierHistoryModel> models) {
        probe.ui(() -> {
            pane.show("HD-0391 Hengda", models);
            shell.layout(true, true);
            shell.open();
            return true;
        });
    }

    /** Pixels of the chart that have a colour. */
    private long pixels(RGB colour) {
        Image image = new Image(shell.getDisplay(), chart().getSize().x, chart().getSize().y);
        GC gc = new GC(chart());
        gc.copyArea(image, 0, 0);
        ImageData data = image.getImageData();
        gc.dispose();
        image.dispose();
        return IntStream.range(0, data.width * data.height).filter(at -> data.palette.getRGB(data.getPixel(at % data.width, at / data.width)).equals(colour)).count();
    }

    @Test
    void theLineIsPaintedFromTheFirstRoundToToday() {
        show(List.of(model()));
        probe.waitFor("a line two pixels high over nearly the whole width", () -> pixels(Palette.LIGHT.accent()) > chart().getPlotArea().getSize().x);
    }

    private Chart chart() {
        return probe.ui(() -> UiProbe.all(shell, Chart.class).getFirst());
    }

    private double[] heights(String series) {
        return probe.ui(() -> chart().getSeriesSet().getSeries(series).getYSeries());
    }

    private List<String> series() {
        return probe.ui(() -> Stream.of(chart().getSeriesSet().getSeries()).map(ISeries::getId).toList());
    }

    @Test
    void roundsCorrectionsAndKeyClientAreSeriesOfTheChart() {
        show(List.of(model(), TierHistoryModel.of("old", null, STANDINGS, List.of(), TODAY, Locale.ENGLISH)));
        assertEquals(List.of(Messages.ColumnTier, Messages.ColumnRound, Messages.LabelCorrection, Messages.LabelKeyClient), series());
        assertArrayEquals(new double[] { 3, 4 }, heights(Messages.ColumnRound));
        assertArrayEquals(new double[] { 2 }, heights(Messages.LabelCorrection));
        assertArrayEquals(new double[] { 4 }, heights(Messages.LabelKeyClient));
        probe.waitFor("a tick for each tier", () -> Stream.of(1.0, 2.0, 3.0, 4.0)
            .allMatch(each -> Arrays.stream(chart().getAxisSet().getYAxis(0).getTick().getTickLabelValues()).anyMatch(tick -> tick == each)));
        Combo schemes = probe.ui(() -> UiProbe.all(shell, Combo.class).getFirst());
        assertEquals(List.of("Four tiers", "old"), probe.ui(() -> List.of(schemes.getItems())));
        probe.ui(() -> {
            schemes.select(1);
            schemes.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        assertArrayEquals(new double[] { 1 }, heights(Messages.ColumnRound));
        assertEquals(List.of(Messages.ColumnTier, Messages.ColumnRound, Messages.LabelKeyClient), series());
    }

    @Test
    void withoutAnEvaluationItSaysSo() {
        show(List.of());
        probe.find(shell, Label.class, label -> label.getText().equals(Messages.MsgNoHistory));
        assertFalse(probe.ui(() -> chart().isVisible()));
        show(List.of(model()));
        assertTrue(probe.ui(() -> chart().isVisible()));
        assertFalse(probe.ui(() -> UiProbe.all(shell, Combo.class).getFirst().isVisible()), "nothing to choose");
    }
}
