package org.zhibao.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.catalogue.ServiceItems;
import org.zhibao.gateway.identity.Caller;
import org.zhibao.gateway.identity.PublicResources;
import org.zhibao.gateway.identity.TokenCheck;
import org.zhibao.gateway.identity.TokenProblems;
import org.zhibao.gateway.limits.Allowances;
import org.zhibao.gateway.limits.BodyLimits;
import org.zhibao.gateway.limits.RequestLimiter;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemException;
import org.zhibao.gateway.problem.ProblemType;
import org.zhibao.gateway.routing.Call;
import org.zhibao.gateway.routing.Forwarder;
import org.zhibao.gateway.routing.Paths;
import org.zhibao.gateway.routing.RequestBody;
import org.zhibao.gateway.routing.RouteTable;
import org.zhibao.gateway.routing.Service;
import org.zhibao.gateway.validation.RequestValidation;

/**
 * The way every call takes: path, token, limits, body, validation, service. Each step either lets the call on or ends it
 * with a problem. Nothing here blocks; once a caller's token is known all steps up to the service run without leaving
 * the event loop's current turn.
 */
@Singleton
final class Passage implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RouteTable routes;
    private final PublicResources publicResources;
    private final TokenCheck tokens;
    private final Allowances allowances;
    private final RequestLimiter limiter;
    private final BodyLimits bodyLimits;
    private final RequestValidation validation;
    private final Forwarder forwarder;
    private final ServiceItems serviceItems;
    private final Journal journal;

    @Inject
    Passage(
            RouteTable routes,
            PublicResources publicResources,
            TokenCheck tokens,
            Allowances allowances,
            RequestLimiter limiter,
            BodyLimits bodyLimits,
            RequestValidation validation,
            Forwarder forwarder,
            ServiceItems serviceItems,
            Journal journal) {
        this.routes = routes;
        this.publicResources = publicResources;
        this.tokens = tokens;
        this.allowances = allowances;
        this.limiter = limiter;
        this.bodyLimits = bodyLimits;
        this.validation = validation;
        this.forwarder = forwarder;
        this.serviceItems = serviceItems;
        this.journal = journal;
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        var requestId = RequestIds.keepOrCreate(request);
        context.response().putHeader(RequestIds.HEADER, requestId);
        var path = request.path();
        boolean normal = Paths.isNormal(path);
        var service = normal ? routes.find(path) : null;
        journal.open(context, requestId, service);
        if (service != null) {
            admit(context)
                    .compose(admitted -> readBody(context))
                    .compose(body -> validate(request, service, body))
                    .compose(body -> forwarder.forward(new Call(request, service, body, requestId)))
                    .onFailure(failure -> refuse(context, failure));
        } else if (normal && path.equals(ServiceItems.PATH)) {
            admit(context)
                    .compose(admitted -> Answers.json(context, serviceItems.content()))
                    .onFailure(failure -> refuse(context, failure));
        } else {
            Answers.problem(context, normal ? Gateway.unknownPath(path) : notNormal());
        }
    }

    private Future<RequestBody> validate(HttpServerRequest request, Service service, RequestBody body) {
        var content = body instanceof RequestBody.Whole whole ? whole.content() : null;
        boolean read = !(body instanceof RequestBody.Streamed);
        var problem = validation.check(service.key(), request, content, read);
        return problem == null ? Future.succeededFuture(body) : Future.failedFuture(new ProblemException(problem));
    }

    private Future<@Nullable Void> admit(RoutingContext context) {
        var request = context.request();
        return tokens.check(request.getHeader(HttpHeaders.AUTHORIZATION)).transform(checked -> {
            var caller = checked.succeeded() && checked.result() != null
                    ? checked.result()
                    : Caller.withoutToken(request.remoteAddress().hostAddress());
            return count(context, caller).compose(counted -> {
                if (checked.failed()) {
                    return Future.failedFuture(checked.cause());
                }
                boolean admitted = !caller.anonymous() || publicResources.include(request.method(), request.path());
                return admitted
                        ? Future.succeededFuture()
                        : Future.failedFuture(new ProblemException(TokenProblems.missing()));
            });
        });
    }

    /** Refused tokens count against the address they come from, so that guessing is limited too. */
    private Future<@Nullable Void> count(RoutingContext context, Caller caller) {
        if (!allowances.enabled()) {
            return Future.succeededFuture();
        }
        var allowance = caller.anonymous() ? allowances.forCallerWithoutToken() : allowances.forRoles(caller.roles());
        return limiter.take(caller.id(), allowance).compose(decision -> {
            decision.writeTo(context.response().headers());
            return decision.allowed()
                    ? Future.succeededFuture()
                    : Future.failedFuture(new ProblemException(decision.problem()));
        });
    }

    private Future<RequestBody> readBody(RoutingContext context) {
        var request = context.request();
        if (!Bodies.isAnnounced(request)) {
            return Future.succeededFuture(new RequestBody.None());
        }
        long limit = bodyLimits.forPath(request.path());
        if (Bodies.announcedLength(request) > limit) {
            return Future.failedFuture(new ProblemException(BodyLimits.tooLarge(limit)));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        if (bodyLimits.isUpload(request.path())) {
            return Future.succeededFuture(new RequestBody.Streamed(limit, BodyLimits.tooLarge(limit)));
        }
        return Bodies.readWhole(request, limit, () -> new ProblemException(BodyLimits.tooLarge(limit)))
                .map(RequestBody.Whole::new);
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof ProblemException known) {
            Answers.problem(context, known.problem());
        } else if (!context.response().headWritten()) {
            LOG.error("A call failed inside the gateway", failure);
            Answers.problem(
                    context,
                    Problem.of(
                            ProblemType.INTERNAL_ERROR,
                            "请求未能处理，已记录，请提供请求编号以便查询",
                            "The request could not be processed; it was logged under its request id"));
        }
    }

    private static Problem notNormal() {
        return Problem.of(
                ProblemType.PATH_NOT_NORMAL,
                "路径不得包含 . 或 .. 段、空段、反斜杠、分号或经编码的分隔符",
                "The path must not contain dot segments, empty segments, backslashes, semicolons or encoded separators");
    }
}
