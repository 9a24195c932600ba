package org.keqing.internal.evaluation.ui.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.MigrationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.TierStanding;
import org.keqing.internal.evaluation.ui.ClientChanges;
import org.keqing.internal.evaluation.ui.Messages;
import org.keqing.internal.evaluation.ui.history.TierHistoryModel;
import org.keqing.internal.evaluation.ui.history.TierHistoryPane;
import org.keqing.internal.evaluation.ui.why.ChangeModel;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.model.Scheme;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.ClientSelectionProvider;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.Tier;
import org.keqing.ui.UiServices;

/** The newest confirmed evaluation of the selected client, explained, and its tiers over time. */
public final class ClientEvaluationView extends ViewPart {

    private EvaluationService service;
    private MigrationService migrations;
    private CurrentStore current;
    private SashForm body;
    private ExplainPanel explain;
    private TierHistoryPane history;
    private ClientRef client;
    private final ClientSelectionProvider clients = new ClientSelectionProvider();

    private record Content(Explanation explanation, Scheme scheme, ChangeModel changes, List<Designation> inForce, List<Correction> corrections, List<TierHistoryModel> history) {
    }

    @Override
    public void createPartControl(Composite parent) {
        service = UiServices.require(getSite(), EvaluationService.class);
        migrations = UiServices.require(getSite(), MigrationService.class);
        current = UiServices.require(getSite(), CurrentStore.class);
        body = new SashForm(parent, SWT.VERTICAL);
        explain = new ExplainPanel(body);
        explain.show(Messages.MsgChooseClient);
        history = new TierHistoryPane(body);
        body.setWeights(56, 44);
        Palette.follow(body, palette -> body.setBackground(Palette.color(palette.rule())));
        getSite().setSelectionProvider(clients);
        ClientSelection.follow(getSite(), body, selected -> {
            client = selected;
            clients.select(selected);
            reload();
        });
        ClientChanges.follow(current, body, this::reload);
    }

    private void reload() {
        client = current.store().isPresent() ? client : null;
        ClientRef of = client;
        if (of == null) {
            explain.show(Messages.MsgChooseClient);
            history.show("", List.of());
            return;
        }
        Store store = current.store().get();
        Jobs.read(Messages.JobExplain, body, progress -> read(store, of), content -> {
            if (of.equals(client)) {
                show(of, content);
            }
        }, failure -> {
            if (of.equals(client)) {
                explain.show(failure.getMessage());
            }
        });
    }

    private Content read(Store store, ClientRef of) throws StoreException {
        List<Designation> designations = service.designations(store, of.id());
        List<TierHistoryModel> histories = histories(store, service.tierHistory(store, of.id()), designations);
        List<Designation> inForce = designations.stream().filter(each -> each.inForce(LocalDate.now())).toList();
        Optional<Round> round = service.newest(store, of.id());
        if (round.isEmpty()) {
            return new Content(null, null, null, inForce, List.of(), histories);
        }
        Explanation explanation = service.explain(store, of.code(), round.get().name());
        Scheme scheme = service.scheme(store, round.get().id());
        ChangeModel changes = migrations.earlier(store, of.code(), round.get().id()).map(before -> ChangeModel.of(before, explanation, scheme, Locale.getDefault())).orElse(null);
        return new Content(explanation, scheme, changes, inForce, service.corrections(store, round.get().id(), of.id()), histories);
    }

    private void show(ClientRef of, Content content) {
        history.show(of.label(), content.history());
        if (content.explanation() == null) {
            explain.show(Messages.MsgNoEvaluation);
        } else {
            Tier tier = new Tier(content.scheme().getId(), content.explanation().tier(), !content.inForce().isEmpty());
            explain.show(of.label(), tier, ExplainModel.of(content.explanation(), content.scheme(), content.inForce(), content.corrections(), Locale.getDefault()), content.changes());
        }
    }

    private List<TierHistoryModel> histories(Store store, List<TierStanding> standings, List<Designation> designations) throws StoreException {
        List<TierHistoryModel> histories = new ArrayList<>();
        for (String scheme : TierHistoryModel.schemes(standings)) {
            histories.add(TierHistoryModel.of(scheme, service.lastUsed(store, scheme).orElse(null), standings, designations, LocalDate.now(), Locale.getDefault()));
        }
        return histories;
    }

    @Override
    public void setFocus() {
        explain.control().setFocus();
    }
}
