package org.zhibao.cases.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** What orders on goods allow, and what becomes of the goods. */
@ApplicationScoped
class MeasureDesk {

    private static final Set<Outcome> FOUND = EnumSet.of(Outcome.PENALTY_IMPOSED, Outcome.INFRINGING);

    private final MeasureOrders orders;
    private final MeasureGoodsLists goods;
    private final LegalTime legalTime;
    private final CallerScopes scopes;
    private final OfficeClock clock;

    MeasureDesk(
            MeasureOrders orders,
            MeasureGoodsLists goods,
            LegalTime legalTime,
            CallerScopes scopes,
            OfficeClock clock) {
        this.orders = orders;
        this.goods = goods;
        this.legalTime = legalTime;
        this.scopes = scopes;
        this.clock = clock;
    }

    void take(UUID caseId, UUID orderId, MeasureRequest request) {
        orders.persist(new MeasureOrder(orderId, caseId, request, clock.now()));
        request.goods().forEach(line -> goods.persist(new MeasureGoods(Ids.next(), orderId, line)));
    }

    void decide(MeasureOrder order, ApprovalRequest request) {
        order.decided(request.approved(), request.occurredOn(), scopes.current().name());
        if (!request.approved()) {
            goods.of(order.id()).stream()
                    .filter(line -> !line.isHandled())
                    .forEach(line -> line.became(Fate.RETURNED, request.occurredOn(), null, request.note()));
        }
    }

    /** @throws ProblemException 409 unless the order is urgent and waits for its approval */
    MeasureOrder requireAwaiting(UUID caseId, UUID orderId) {
        var order = orders.require(caseId, orderId);
        if (!order.awaitsApproval()) {
            throw new ProblemException(409, "measure-not-awaiting");
        }
        return order;
    }

    /** @throws ProblemException 422 naming every line that cannot become what is asked for */
    void dispose(CaseFile file, MeasureOrder order, DisposalRequest request) {
        var lines = goods.of(order.id());
        var byId = lines.stream().collect(Collectors.toMap(MeasureGoods::id, line -> line));
        check(file, order, request, byId);
        var seizureId = Ids.next();
        var seizure = request.seizure();
        if (seizure != null && request.seizes()) {
            orders.persist(order.followedBy(seizureId, seizure, request.occurredOn(), clock.now()));
        }
        for (var item : request.goods()) {
            var line = byId.get(item.goodsId());
            if (line != null) {
                line.became(item.fate(), request.occurredOn(), item.recipient(), item.note());
                if (item.fate() == Fate.SEIZED) {
                    goods.persist(line.takenOnBy(Ids.next(), seizureId));
                }
            }
        }
        if (lines.stream().allMatch(MeasureGoods::isHandled)) {
            order.end(request.occurredOn());
        }
    }

    private void check(CaseFile file, MeasureOrder order, DisposalRequest request, Map<UUID, MeasureGoods> byId) {
        var checks = new FieldChecks();
        boolean found = file.outcome() != null && FOUND.contains(file.outcome());
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.goods().size(); i++) {
            var item = request.goods().get(i);
            var pointer = "/goods/" + i;
            var line = byId.get(item.goodsId());
            checks.require(line != null, pointer + "/goodsId", "measure-goods-unknown");
            checks.require(
                    seen.add(item.goodsId()) && (line == null || !line.isHandled()),
                    pointer + "/goodsId",
                    "measure-goods-handled");
            checks.require(found || !item.fate().needsDecision(), pointer + "/fate", "fate-needs-decision");
        }
        if (request.seizes()) {
            checks.require(order.kind() == MeasureKind.PRESERVATION, "/goods", "only-preserved-are-seized");
            checks.require(request.seizure() != null, "/seizure", "seizure-required");
            checks.require(!hasLapsed(order, request.occurredOn()), "/occurredOn", "measure-lapsed");
        }
        checks.finish();
    }

    /** A preservation ends by itself when its period is over. */
    boolean hasLapsed(MeasureOrder order, LocalDate on) {
        var rule = order.kind().deadline();
        return order.kind() == MeasureKind.PRESERVATION
                && order.isInForce()
                && rule != null
                && legalTime.lastDay(rule, order.takenOn()).filter(on::isAfter).isPresent();
    }

    MeasureView view(MeasureOrder order) {
        var standing = hasLapsed(order, clock.today())
                ? MeasureView.Standing.LAPSED
                : order.isInForce() ? MeasureView.Standing.IN_FORCE : MeasureView.Standing.ENDED;
        return order.view(
                standing, goods.of(order.id()).stream().map(MeasureGoods::view).toList());
    }

    List<MeasureView> viewsOf(UUID caseId) {
        return orders.of(caseId).stream().map(this::view).toList();
    }
}
