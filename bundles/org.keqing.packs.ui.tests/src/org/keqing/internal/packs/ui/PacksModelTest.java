package org.keqing.internal.packs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.Scope;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.packs.SchemeEffect;
import org.keqing.packs.SchemeEffect.Move;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.TieringFactory;

@DisplayName("The dialog of the packs")
class PacksModelTest {

    private static final Pack OFFERED = new Pack("a.market", "Market", "", null, "1.0.0", false);
    private static final Pack INSTALLED = new Pack("a.market", "Market", "", "1.0.0", "1.0.0", false);
    private static final Pack OLD = new Pack("a.market", "Market", "", "1.0.0", "1.1.0", true);

    @TempDir
    Path folder;

    /** One pack, that a site has as soon as there is a site. */
    private static final class OnePack implements PackService {

        private final List<URI> known = new ArrayList<>();
        private final List<String> due = new ArrayList<>();
        private Pack pack = OFFERED;
        private boolean silent;
        private boolean clean;
        private boolean cleanBeforeInstall;

        @Override
        public List<URI> sites() {
            return known;
        }

        @Override
        public List<Pack> packs(Collection<URI> sites, Locale language, Progress progress) throws PackException {
            if (silent && !sites.isEmpty()) {
                throw new PackException("no answer");
            }
            return pack.isInstalled() || !sites.isEmpty() ? List.of(pack) : List.of();
        }

        @Override
        public List<Pack> install(Collection<String> names, Collection<URI> sites, Progress progress) {
            pack = INSTALLED;
            cleanBeforeInstall = clean;
            return List.of(OFFERED);
        }

        @Override
        public List<Pack> update(Collection<String> names, Collection<URI> sites, Progress progress) {
            return List.of();
        }

        @Override
        public List<SchemeEffect> preview(Collection<String> names, Collection<URI> sites, Store store, Progress progress) {
            return List.of();
        }

        @Override
        public List<Pack> remove(Collection<String> names, Progress progress) {
            pack = OFFERED;
            return List.of(INSTALLED);
        }

        @Override
        public void clean(Progress progress) {
            clean = true;
        }

        @Override
        public List<String> due() {
            return List.copyOf(due);
        }

        @Override
        public void rolledOut() {
            due.clear();
        }
    }

    private final OnePack service = new OnePack();
    private final PacksModel model = new PacksModel(service);

    @Test
    void addedSiteIsAskedAtOnce() throws Exception {
        assertEquals(List.of(), model.load(Progress.NONE));
        model.add(folder.toString());
        assertEquals(List.of(OFFERED), model.load(Progress.NONE));
        service.known.add(folder.toUri());
        assertEquals(1, model.sites().size(), "a site that is known by itself is asked once");
        assertThrows(PackException.class, () -> model.add(folder.resolve("gone").toString()));
    }

    @Test
    void silentSiteLeavesTheInstalledPacks() throws Exception {
        service.known.add(folder.toUri());
        service.pack = INSTALLED;
        service.silent = true;
        assertEquals(List.of(INSTALLED), model.load(Progress.NONE));
        assertEquals("no answer", model.silent());
        service.silent = false;
        model.load(Progress.NONE);
        assertNull(model.silent());
    }

    @Test
    void onlyWhatWasDoneAsksForARestart() throws Exception {
        service.known.add(folder.toUri());
        model.load(Progress.NONE);
        model.update(OLD, Progress.NONE);
        assertFalse(model.isChanged(), "nothing was newer");
        model.install(OFFERED, Progress.NONE);
        assertTrue(model.isChanged());
        assertEquals(List.of(INSTALLED), model.packs());
        model.remove(INSTALLED, Progress.NONE);
        assertEquals(List.of(OFFERED), model.packs());
    }

    @Test
    void stateSaysWhatCanBeDone() {
        assertTrue(PacksModel.canInstall(OFFERED));
        assertFalse(PacksModel.canInstall(INSTALLED));
        assertFalse(PacksModel.canInstall(new Pack("a.b", "B", "", null, null, false)));
        assertEquals(List.of(Messages.StateOffered, Messages.StateInstalled, Messages.StateUpdatable),
            List.of(PacksModel.state(OFFERED), PacksModel.state(INSTALLED), PacksModel.state(OLD)));
    }

    @Test
    void rolloutIsInstalledOnce() throws Exception {
        assertEquals(List.of(), FirstStart.install(service, Progress.NONE));
        service.due.add("market");
        assertEquals(List.of(OFFERED), FirstStart.install(service, Progress.NONE));
        assertTrue(service.cleanBeforeInstall, "what removed packs left behind goes first, while nothing uses it");
        assertEquals(List.of(), FirstStart.install(service, Progress.NONE));
    }

    @Test
    void effectNamesEveryClientThatWouldMove() {
        var round = new Round(1, "2025", "a.turnover", 1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), RoundState.CONFIRMED, Scope.ALL, Committee.ofMembers(List.of()), 40,
            0, "chief", Instant.EPOCH, "chief", Instant.EPOCH);
        var moves = List.of(new Move("large", null, List.of(new ClientName(1, "C1", "One"), new ClientName(2, "C2", "Two"))), new Move(null, "large", List.of(new ClientName(3, "C3", "Three"))));
        var effects = new EffectModel(List.of(new SchemeEffect(scheme(2), scheme(1), round, 40, moves, null), new SchemeEffect(scheme(3), null, null, 0, List.of(), null),
            new SchemeEffect(scheme(4), scheme(1), round, 40, List.of(), "unknown input")));

        var lines = effects.lines();

        assertEquals(5, lines.size());
        assertTrue(lines.get(0).contains("2025") && lines.get(0).contains("40") && lines.get(0).contains("3"), lines.get(0));
        assertTrue(lines.get(1).contains("large") && lines.get(1).contains(Messages.LabelNotAssessed) && lines.get(1).contains("2"), lines.get(1));
        assertTrue(lines.get(4).contains("unknown input"), lines.get(4));
        assertEquals(List.of("C1 One large", "C2 Two large", "C3 Three " + Messages.LabelNotAssessed),
            effects.rows().stream().map(row -> row.code() + ' ' + row.name() + ' ' + row.from()).toList());
    }

    private static BandScheme scheme(int version) {
        var scheme = TieringFactory.eINSTANCE.createBandScheme();
        scheme.setId("a.turnover");
        scheme.setVersion(version);
        return scheme;
    }
}
