package org.zhibao.kit.testsupport;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhibao.kit.idempotency.Idempotent;

/**
 * The rules of the house for a service. A service's test says {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class);} under {@code @AnalyzeClasses} of its root package without tests.
 */
public final class HouseRules {

    private static final String ROOT = "org.zhibao.";
    private static final List<String> SERVICES = List.of("cases", "mediation", "pledge", "statistics", "gateway");

    @ArchTest
    static final ArchRule the_model_knows_neither_http_nor_kafka_nor_sql = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .resideInAPackage("..procedure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.jboss.resteasy..",
                    "org.apache.kafka..",
                    "io.vertx..",
                    "java.sql..",
                    "jakarta.enterprise..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_service_depends_on_no_other_service = classes()
            .should(be(DescribedPredicate.describe(
                    "free of dependencies on another service", HouseRules::dependsOnNoOtherService)));

    @ArchTest
    static final ArchRule capabilities_build_on_each_other =
            slices().matching(ROOT + "*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dependencies_come_by_the_constructor = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_are_plural_nouns = classes()
            .that()
            .implement(PanacheRepositoryBase.class)
            .should()
            .haveSimpleNameEndingWith("s")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule requests_and_views_are_records = classes()
            .that()
            .haveSimpleNameEndingWith("Request")
            .or()
            .haveSimpleNameEndingWith("View")
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_never_cross_http = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(be(DescribedPredicate.describe("free of entities in their signatures", HouseRules::hidesEntities)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commands_are_transactional_and_repeatable = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .andShould()
            .beAnnotatedWith(Idempotent.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should(be(DescribedPredicate.describe("guarded by roles or open on purpose", HouseRules::saysWho)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_office_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private HouseRules() {}

    private static boolean dependsOnNoOtherService(JavaClass type) {
        var own = serviceOf(type);
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> serviceOf(dependency.getTargetClass().getBaseComponentType()))
                .allMatch(other -> other.equals(own) || !SERVICES.contains(other));
    }

    private static String serviceOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static boolean hidesEntities(JavaMethod method) {
        return method.getAllInvolvedRawTypes().stream().noneMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean saysWho(JavaMethod method) {
        return List.of(RolesAllowed.class, PermitAll.class, Authenticated.class).stream()
                .anyMatch(it -> method.isAnnotatedWith(it) || method.getOwner().isAnnotatedWith(it));
    }
}
