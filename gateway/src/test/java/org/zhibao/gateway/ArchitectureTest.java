package org.zhibao.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package rules of this module, written down in its README. */
@AnalyzeClasses(packages = "org.zhibao.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CAPABILITIES = {
        "org.zhibao.gateway.routing..",
        "org.zhibao.gateway.identity..",
        "org.zhibao.gateway.limits..",
        "org.zhibao.gateway.validation..",
        "org.zhibao.gateway.description..",
        "org.zhibao.gateway.catalogue.."
    };

    @ArchTest
    static final ArchRule CAPABILITIES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.zhibao.gateway.(*)..")
            .namingSlices("$1")
            .as("capabilities")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(), resideInAnyPackage("org.zhibao.gateway.problem..", "org.zhibao.gateway.memory.."))
            .ignoreDependency(resideInAnyPackage("org.zhibao.gateway", "org.zhibao.gateway.health.."), alwaysTrue());

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_COMPOSES = noClasses()
            .that()
            .resideInAnyPackage(CAPABILITIES)
            .or()
            .resideInAnyPackage("org.zhibao.gateway.problem..", "org.zhibao.gateway.memory..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhibao.gateway");

    @ArchTest
    static final ArchRule NOTHING_BLOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.http.HttpClient")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.ws.rs..", "io.smallrye.common.annotation..")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(java.util.concurrent.CompletableFuture.class, "join")
            .orShould()
            .callMethod(java.util.concurrent.CompletableFuture.class, "get");

    @ArchTest
    static final ArchRule NO_SERVICE_CODE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhibao.kit..",
                    "org.zhibao.cases..",
                    "org.zhibao.mediation..",
                    "org.zhibao.pledge..",
                    "org.zhibao.statistics..");

    @ArchTest
    static final ArchRule TOKENS_STAY_IN_IDENTITY = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhibao.gateway.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.oidc..", "org.jose4j..", "org.eclipse.microprofile.jwt..");
}
