package org.zhibao.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.zhibao.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule mechanisms_build_on_each_other =
            slices().matching("org.zhibao.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_kit_knows_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.zhibao.cases..",
                    "org.zhibao.mediation..",
                    "org.zhibao.pledge..",
                    "org.zhibao.statistics..",
                    "org.zhibao.gateway..",
                    "org.zhibao.legaltime..")
            .because("shared code stops at contracts and mechanism");
}
