package org.zhibao.cases.penalty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.time.OfficeClock;

/** Payment of a penalty: what is owed on any day, what was paid, plans and remissions. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Penalties")
@RolesAllowed({"officer", "leader", "clerk"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller investigated")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class PaymentResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final PenaltyRecords records;
    private final Payments payments;
    private final Debts debts;
    private final OfficeClock clock;
    private final CaseAnswers answers;

    PaymentResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            PenaltyRecords records,
            Payments payments,
            Debts debts,
            OfficeClock clock,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.records = records;
        this.payments = payments;
        this.debts = debts;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    @Path("/debt")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseDebt",
            summary = "What is owed by a penalty on a day, with the surcharge explained",
            description = "Today when no day is given; a day in the future shows what will be owed if nothing is paid.")
    public DebtView debt(
            UUID id,
            @QueryParam("on") @Nullable LocalDate on,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var debt = debts.of(cases.require(id));
        return DebtView.of(debt, debt.on(on == null ? clock.today() : on), ProblemTexts.localeOf(language));
    }

    @POST
    @Path("/payment")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "payPenalty",
            summary = "Record a payment",
            description = "Any number of payments, each split by what it was paid for, and never more than is owed.")
    public RestResponse<CaseView> pay(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PaymentRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.PAYMENT, request), file -> {
            var paid = request.checked(debts.of(file).on(request.occurredOn()));
            payments.persist(new Payment(id, paid, request.receipt()));
            noteSettled(file, request.occurredOn());
        }));
    }

    @POST
    @Path("/deferral")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "deferPayment",
            summary = "Approve that the fine is paid later or in instalments",
            description = "Before the fine falls due (行政处罚法 art. 66); no surcharge runs before the new due days.")
    public RestResponse<CaseView> defer(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DeferralRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.DEFERRAL, request), file -> {
            var unpaid = debts.of(file).on(request.occurredOn()).fineOwed();
            var kept = records.open(id).execution();
            kept.payIn(request.checked(unpaid, kept.paymentDueOn()));
        }));
    }

    @POST
    @Path("/remission")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "remitSurcharge",
            summary = "Remit surcharge",
            description = "At most the surcharge that is owed (行政强制法 art. 42).")
    public RestResponse<CaseView> remit(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RemissionRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.REMISSION, request), file -> {
            var checks = new FieldChecks();
            var amount = Amounts.read(checks, "/amount", request.amount());
            var owed = debts.of(file).on(request.occurredOn()).surchargeOwed();
            checks.require(amount.isPositive() && amount.compareTo(owed) <= 0, "/amount", "remission-beyond-surcharge");
            checks.finish();
            records.open(id).execution().remit(amount);
            noteSettled(file, request.occurredOn());
        }));
    }

    private void noteSettled(CaseFile file, LocalDate on) {
        if (!debts.of(file).on(on).owed().isPositive()) {
            records.open(file.id()).execution().settled(on);
        }
    }
}
