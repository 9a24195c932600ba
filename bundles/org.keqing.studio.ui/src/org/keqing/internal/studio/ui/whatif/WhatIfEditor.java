package org.keqing.internal.studio.ui.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.PastTiers;
import org.keqing.evaluation.Population;
import org.keqing.evaluation.Round;
import org.keqing.internal.studio.ui.LatestWins;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.PopulationChoice;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.Studio;
import org.keqing.internal.studio.ui.StudioHead;
import org.keqing.internal.studio.ui.StudioNews;
import org.keqing.internal.studio.ui.TrialEditor;
import org.keqing.internal.studio.ui.whatif.OutcomePane.Cell;
import org.keqing.internal.studio.ui.whatif.WhatIfData.Outcome;
import org.keqing.store.Store;
import org.keqing.tiering.Comparison;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.TestFailure;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiIds;

/** Weights and limits of a scheme to be turned, and at once who moves. Nothing is stored until asked. */
public final class WhatIfEditor extends TrialEditor {

    public static final String ID = "org.keqing.studio.ui.whatIf";
    /** Names at most in the list of a cell. */
    private static final int NAMES = 5_000;
    private static final int SETTLE = 200;

    private final ClientSelectionProvider clients = new ClientSelectionProvider();
    private final Runnable settled = this::settle;
    private Studio studio;
    private Scheme scheme;
    private WhatIfModel model;
    private Composite root;
    private StudioHead head;
    private Composite body;
    private Button reset;
    private Button save;
    private Button export;
    private OutcomePane outcomes;
    private KnobsPane knobs;
    private WhatIfData data;
    private ExecutorService worker;
    private LatestWins<Scheme, Outcome> latest;
    private List<PopulationChoice> choices = List.of();

    private record Loaded(WhatIfData data, Map<String, double[]> numbers, Outcome outcome) {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        scheme = ((SchemeInput) input).scheme();
        setPartName(NLS.bind(Messages.TitleWhatIf, input.getName()));
        site.setSelectionProvider(clients);
    }

    @Override
    public void createPartControl(Composite parent) {
        studio = Studio.of(getSite());
        model = new WhatIfModel(scheme);
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("what-if").factory());
        root = StudioHead.ground(parent);
        root.addDisposeListener(e -> {
            stop();
            worker.shutdownNow();
        });
        head = new StudioHead(root, getEditorInput().getName(), Schemes.description(scheme, Locale.getDefault()));
        head.population(index -> load(choices.get(index)));
        reset = head.button(Messages.ButtonReset, Messages.TipReset, this::reset);
        export = head.menu(Messages.ButtonExport, new WhatIfExport(this)::items);
        save = head.button(Messages.ButtonSaveVersion, Messages.TipSaveVersion, this::saveVersion);
        body = StudioHead.body(root);
        buttons();
        readRounds();
    }

    private Store store() {
        return studio.current().store().orElse(null);
    }

    private void readRounds() {
        if (store() == null) {
            empty(Messages.MsgNoDatabase, "");
            return;
        }
        Jobs.read(Messages.JobReadRounds, root, progress -> studio.evaluation().rounds(store()), this::show, e -> empty(Messages.MsgNotRead, e.getMessage()));
    }

    private void show(List<Round> rounds) {
        choices = PopulationChoice.of(rounds, LocalDate.now());
        int first = IntStream.range(0, rounds.size()).filter(i -> rounds.get(i).schemeId().equals(scheme.getId())).findFirst().orElse(0);
        head.populations(choices.stream().map(PopulationChoice::label).toList(), first);
        load(choices.get(first));
    }

    private void load(PopulationChoice choice) {
        if (choice.request() == null) {
            head.askPeriod().ifPresent(asked -> {
                choices = IntStream.range(0, choices.size() + 1).mapToObj(i -> i == 0 ? asked : choices.get(i - 1)).toList();
                head.populations(choices.stream().map(PopulationChoice::label).toList(), 0);
                load(asked);
            });
            return;
        }
        stop();
        empty(Messages.MsgReading, choice.label());
        Scheme variant = model.variant();
        Jobs.run(NLS.bind(Messages.JobWhatIf, choice.label()), root, progress -> {
            Population population = studio.trials().population(store(), choice.request(), scheme, progress);
            PastTiers past = scheme.getStability() == null ? null : studio.trials().past(store(), choice.request(), scheme.getId(), population.inputs().clientIds());
            WhatIfData read = new WhatIfData(studio.engine(), scheme, population, past);
            return new Loaded(read, read.numbers(), read.evaluate(variant, progress::canceled));
        }, this::show, e -> empty(Messages.MsgNotRead, e.getMessage()));
    }

    private void empty(String headline, String sentence) {
        clear();
        EmptyState empty = new EmptyState(body);
        empty.show(Icons.class, "analysis", headline, sentence);
        body.layout(true, true);
    }

    private void clear() {
        data = null;
        outcomes = null;
        knobs = null;
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        buttons();
    }

    private void show(Loaded loaded) {
        clear();
        data = loaded.data();
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        knobs = new KnobsPane(sash, model, loaded.numbers(), this::turned);
        outcomes = new OutcomePane(sash, scheme);
        sash.setWeights(34, 66);
        Palette.follow(sash, palette -> sash.setBackground(Palette.color(palette.rule())));
        outcomes.onChoose(cell -> readNames());
        outcomes.onClient(clients::select, this::open);
        WhatIfData on = data;
        latest = new LatestWins<>(worker, root.getDisplay()::asyncExec, on::evaluate, this::show, e -> head.message(e.getMessage()));
        outcomes.show(loaded.outcome());
        body.layout(true, true);
        buttons();
        readStanding();
    }

    private void stop() {
        if (latest != null) {
            latest.close();
            latest = null;
        }
    }

    private void turned() {
        latest.ask(model.variant());
        buttons();
    }

    private void show(Outcome outcome) {
        if (outcomes == null || root.isDisposed()) {
            return;
        }
        head.message("");
        outcomes.show(outcome);
        knobs.show(outcome.scores());
        if (outcomes.cell() != null || data.isStable()) {
            root.getDisplay().timerExec(SETTLE, settled);
        }
    }

    private void reset() {
        model.reset();
        if (knobs != null) {
            knobs.show();
            turned();
        }
    }

    private void buttons() {
        reset.setEnabled(model.isChanged());
        save.setEnabled(model.isChanged());
        export.setEnabled(data != null);
    }

    private void settle() {
        readNames();
        readStanding();
    }

    /** What the stability rules leave of the movers, once the hand rests. */
    private void readStanding() {
        if (root.isDisposed() || outcomes == null || !data.isStable()) {
            return;
        }
        Outcome outcome = outcomes.outcome();
        WhatIfData on = data;
        Jobs.read(Messages.JobRules, root, progress -> on.stable(outcome, progress::canceled), decided -> {
            if (outcomes != null && outcome == outcomes.outcome()) {
                outcomes.stable(decided);
            }
        }, e -> head.message(e.getMessage()));
    }

    private void readNames() {
        if (root.isDisposed() || outcomes == null || outcomes.cell() == null) {
            return;
        }
        Cell cell = outcomes.cell();
        Outcome outcome = outcomes.outcome();
        WhatIfData on = data;
        Jobs.read(Messages.JobReadNames, root, progress -> {
            int[] rows = outcome.comparison().rows(cell.from(), cell.to());
            return movers(on, outcome, IntStream.of(rows).limit(NAMES).toArray());
        }, rows -> {
            if (outcomes != null && cell.equals(outcomes.cell()) && outcome == outcomes.outcome()) {
                outcomes.show(cell, rows, outcome.comparison().count(cell.from(), cell.to()));
            }
        }, e -> head.message(e.getMessage()));
    }

    /** Rows of an outcome with their names; not on the UI thread. */
    List<MoverRow> movers(WhatIfData on, Outcome outcome, int[] rows) throws Exception {
        Comparison comparison = outcome.comparison();
        List<ClientName> names = studio.trials().names(store(), on.ids(rows));
        return MoverRow.of(comparison, rows, names, scheme.getId(), scheme.getId(), on::amount);
    }

    private void open(ClientRef client) {
        clients.select(client);
        Studio.run(getSite(), UiIds.COMMAND_OPEN_CLIENT);
    }

    private void saveVersion() {
        List<TestFailure> failures = model.failures();
        String question = NLS.bind(Messages.MsgSaveVersion, Schemes.name(scheme, Locale.getDefault()));
        String cases = failures.isEmpty() ? "" : "\n\n" + NLS.bind(Messages.MsgCasesChange, failures.size(), String.join(", ", failures.stream().map(TestFailure::test).distinct().toList()));
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.ButtonSaveVersion, question + cases, SWT.NONE,
            failures.isEmpty() ? Messages.ButtonSave : Messages.ButtonSaveCases, Messages.ButtonCancel);
        if (answer == 0) {
            Scheme saved = failures.isEmpty() ? model.variant() : model.withCasesAsTheyComeOut();
            Jobs.run(Messages.JobSaveVersion, root, progress -> studio.company().add(store(), saved, studio.current().user()), stored -> {
                head.message(NLS.bind(Messages.MsgSavedVersion, stored.scheme().getVersion()));
                StudioNews.SCHEMES.tell(getSite());
            });
        }
    }

    /** What is shown, {@code null} before the first. */
    Outcome outcome() {
        return outcomes == null ? null : outcomes.outcome();
    }

    /** The clients, {@code null} while they are read. */
    WhatIfData data() {
        return data;
    }

    Scheme scheme() {
        return scheme;
    }

    /** What is turned. */
    WhatIfModel model() {
        return model;
    }

    /** Shows what was turned in the model, as a slider does. */
    void turn() {
        knobs.show();
        turned();
    }

    OutcomePane outcomes() {
        return outcomes;
    }

    @Override
    public void setFocus() {
        if (knobs != null) {
            knobs.setFocus();
        } else {
            root.setFocus();
        }
    }
}
