package org.keqing.internal.contract.day;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.contract.life.AwaitedStep;
import org.keqing.contract.life.ContractLife;
import org.keqing.contract.life.LifeStep;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts that wait for the next step of their life, for those who do it. */
@Component(service = DaySource.class)
public final class LifeDay implements DaySource {

    private final ContractLife life;

    /** Asks this service. */
    @Activate
    public LifeDay(@Reference ContractLife life) {
        this.life = life;
    }

    @Override
    public List<DueItem> items(Store store, DayRequest request) throws StoreException {
        return life.awaited(store, request.user(), request.mine(), request.today(), request.limit()).stream().map(step -> item(request, step)).toList();
    }

    /** A review can be done at once; that a contract begins soon makes it urgent. */
    private static DueItem item(DayRequest request, AwaitedStep awaited) {
        String text = switch (awaited.step()) {
        case PASS_LEGAL -> Messages.MsgPassLegal;
        case PASS_FINANCE -> Messages.MsgPassFinance;
        case APPROVE -> Messages.MsgApprove;
        case SIGN -> Messages.MsgSign;
        case ENTER_FORCE -> Messages.MsgEnterForce;
        default -> throw new IllegalArgumentException(awaited.step().name());
        };
        return new DueItem(Messages.Area, NLS.bind(text, awaited.number()), new DueItem.Client(awaited.clientId(), awaited.clientCode(), awaited.clientName()),
                request.reaches(awaited.start()) ? awaited.start() : null, awaited.persons().isEmpty() ? null : String.join(", ", awaited.persons().stream().sorted().toList()), //$NON-NLS-1$
                awaited.step() == LifeStep.ENTER_FORCE ? Weight.HIGH : Weight.NORMAL, new Target("contract", awaited.contractId(), awaited.number())); //$NON-NLS-1$
    }
}
