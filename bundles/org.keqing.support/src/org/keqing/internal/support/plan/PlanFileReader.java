package org.keqing.internal.support.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.RowReader;
import org.keqing.internal.support.plan.PlanPart.Column;
import org.keqing.internal.support.rows.Nth;
import org.keqing.model.client.Client;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanMember;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportFactory;
import org.keqing.support.model.SupportPackage;

/** Gathers the rows of files by plan; what is wrong with one row alone is noted. */
final class PlanFileReader {

    private static final String STORE = "http://keqing.org/store"; //$NON-NLS-1$

    private final RowReader rows;
    private final Map<String, Client> clients;
    private final Map<Named, PlanDraft> drafts = new LinkedHashMap<>();

    /** What a row calls its plan. */
    private record Named(PlanDraft.Key key, int nth) {
    }

    PlanFileReader(RowReader rows, Map<String, Client> clients) {
        this.rows = rows;
        this.clients = clients;
    }

    Collection<PlanDraft> read() throws ImportException {
        while (rows.next()) {
            Optional<PlanPart> part = PlanPart.of(rows.text(Column.ROW));
            Client client = clients.get(rows.text(Column.CLIENT));
            LocalDate start = rows.date(Column.START);
            if (part.isEmpty()) {
                rows.problem(Column.ROW, Messages.MsgNoSuchRow);
            }
            if (client == null) {
                rows.problem(Column.CLIENT, Messages.MsgNoSuchClient);
            }
            int nth = Nth.read(rows, Column.NTH);
            tooLong(Column.TITLE, SupportPackage.Literals.SUPPORT_PLAN__TITLE);
            if (!rows.isBad()) {
                PlanDraft.Key key = new PlanDraft.Key(client.getId(), rows.text(Column.TITLE), start);
                PlanDraft draft = drafts.computeIfAbsent(new Named(key, nth), each -> new PlanDraft(key, nth, rows.place()));
                row(draft, part.get());
                draft.broken |= rows.isBad();
            }
        }
        return drafts.values();
    }

    private void row(PlanDraft draft, PlanPart part) {
        switch (part) {
            case PLAN -> plan(draft);
            case MEMBER -> member(draft);
            case STEP -> step(draft);
            case GOAL, MEASURE, TASK -> {
                EObject object = EcoreUtil.create(part.type());
                part.columns().forEach((column, attribute) -> value(column, attribute).ifPresent(value -> object.eSet(attribute, value)));
                draft.add(part, object, rows.place());
            }
        }
    }

    private void plan(PlanDraft draft) {
        if (draft.head != null) {
            rows.problem(Column.TITLE, Messages.MsgPlanTwice);
            return;
        }
        draft.head = rows.place();
        PlanPart.PLAN.columns().forEach((column, attribute) -> {
            if (rows.has(column)) {
                draft.values.put(attribute, value(column, attribute).orElse(null));
            }
        });
        if (rows.text(Column.STATE) != null) {
            draft.state = PlanState.get(rows.text(Column.STATE));
            if (draft.state == null) {
                rows.problem(Column.STATE, NLS.bind(Messages.MsgNoState, rows.text(Column.STATE)));
            }
        }
        begun(draft, draft.key.client());
    }

    private void member(PlanDraft draft) {
        Client client = clients.get(rows.text(Column.MEMBER));
        if (client == null) {
            rows.problem(Column.MEMBER, Messages.MsgNoSuchClient);
            return;
        }
        PlanMember member = SupportFactory.eINSTANCE.createPlanMember();
        member.setClient(client);
        draft.add(PlanPart.MEMBER, member, rows.place());
        begun(draft, client.getId());
    }

    private void begun(PlanDraft draft, long client) {
        draft.begun.put(client, new PlanDraft.Begun(limited(Column.SCHEME, 128), limited(Column.TIER, 64)));
    }

    private void step(PlanDraft draft) {
        String word = rows.text(Column.NAME);
        Optional<PlanStep> step = Stream.of(PlanStep.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
        if (step.isEmpty()) {
            rows.problem(Column.NAME, NLS.bind(Messages.MsgNoStep, word == null ? "" : word)); //$NON-NLS-1$
        }
        Stream.of(Column.OWNER, Column.DONE_ON).filter(column -> rows.text(column) == null).forEach(column -> rows.problem(column, Messages.MsgValueNeeded));
        LocalDate day = rows.date(Column.DONE_ON);
        String who = limited(Column.OWNER, 100);
        String comment = limited(Column.COMMENT, 1_000);
        if (!rows.isBad()) {
            draft.steps.add(new PlanDraft.Step(step.get(), day, who, comment, rows.place()));
        }
    }

    private String limited(String column, int length) {
        String text = rows.text(column);
        if (text != null && text.length() > length) {
            rows.problem(column, NLS.bind(Messages.MsgTooLong, length));
        }
        return text;
    }

    private void tooLong(String column, EAttribute attribute) {
        limited(column, Integer.parseInt(EcoreUtil.getAnnotation(attribute, STORE, "length"))); //$NON-NLS-1$
    }

    private Optional<Object> value(String column, EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == BigDecimal.class) {
            return decimal(column, attribute);
        }
        if (type == LocalDate.class) {
            return Optional.ofNullable(rows.date(column));
        }
        String text = rows.text(column);
        if (type != boolean.class) {
            tooLong(column, attribute);
        } else if (text != null) {
            if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) { //$NON-NLS-1$ //$NON-NLS-2$
                rows.problem(column, Messages.MsgTrueOrFalse);
            }
            return Optional.of(Boolean.valueOf(text));
        }
        return Optional.ofNullable(text);
    }

    private Optional<Object> decimal(String column, EAttribute attribute) {
        int scale = Integer.parseInt(EcoreUtil.getAnnotation(attribute, STORE, "scale")); //$NON-NLS-1$
        int digits = Integer.parseInt(EcoreUtil.getAnnotation(attribute, STORE, "precision")) - scale; //$NON-NLS-1$
        BigDecimal number = rows.decimal(column, scale);
        if (number == null) {
            return Optional.empty();
        }
        if (number.precision() - number.scale() > digits) {
            rows.problem(column, NLS.bind(Messages.MsgTooLarge, digits));
            return Optional.empty();
        }
        return Optional.of(number.setScale(scale, RoundingMode.UNNECESSARY));
    }
}
