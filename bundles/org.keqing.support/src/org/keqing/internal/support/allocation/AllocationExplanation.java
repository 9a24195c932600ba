package org.keqing.internal.support.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.keqing.support.allocation.AllocationLine;
import org.keqing.support.allocation.AllocationRule;
import org.keqing.support.allocation.AllocationRun;

/** The way from the ceiling of the class to the units of a client, in sentences. */
final class AllocationExplanation {

    private AllocationExplanation() {
    }

    static List<String> of(AllocationRun run, AllocationLine line) {
        List<String> sentences = new ArrayList<>();
        sentences.add(room(run.request().rule(), line));
        if (line.of().weight().signum() == 0) {
            sentences.add(NLS.bind(Messages.ExplainNoWeight, name(line)));
        } else if (line.full()) {
            sentences.add(NLS.bind(Messages.ExplainFull, plain(line.of().weight()), line.room()));
        } else {
            sentences.add(NLS.bind(Messages.ExplainShare, plain(line.of().weight()), line.share().toPlainString()));
            sentences.add(NLS.bind(line.extra() ? Messages.ExplainByRemainder : Messages.ExplainRemainderLeft, line.extra() ? line.units() - 1 : line.units(),
                    line.share().remainder(BigDecimal.ONE).toPlainString()));
        }
        sentences.add(NLS.bind(Messages.ExplainUnits, line.units(), run.request().product()));
        if (line.suspicious()) {
            sentences.add(NLS.bind(Messages.ExplainSuspicious, new Object[] { plain(line.purchases()), run.request().rule().months(), plain(run.request().rule().anomalyFactor()), name(line),
                    plain(line.median()) }));
        }
        return sentences;
    }

    private static String room(AllocationRule rule, AllocationLine line) {
        if (line.of().ceiling() == null) {
            return NLS.bind(Messages.ExplainNoCeiling, name(line));
        }
        Object[] numbers = { name(line), plain(line.of().ceiling()), plain(rule.season()), line.stock() == null ? null : plain(line.stock()), line.room() };
        if (!rule.lessStock()) {
            return NLS.bind(Messages.ExplainRoom, numbers);
        }
        return NLS.bind(line.stock() == null ? Messages.ExplainStockUnknown : Messages.ExplainRoomStock, numbers);
    }

    private static String name(AllocationLine line) {
        return line.of().name(Locale.getDefault());
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
