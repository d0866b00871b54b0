package io.levain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludePackageInfos;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * The core is plain Java: it can be read, tested and used without Spring and without a database. The rules list what
 * is allowed, so that whatever comes new is forbidden until someone allows it. What a package-info says is left out:
 * there, and only there, the core carries the marks of the module rules.
 */
@AnalyzeClasses(
        packages = "io.levain",
        importOptions = {DoNotIncludeTests.class, DoNotIncludePackageInfos.class})
class PlainCoreTests {

    @ArchTest
    static final ArchRule learningIsPlain = plain("learning", "org.bytedeco..");

    @ArchTest
    static final ArchRule countsArePlain = plain("counts", "io.levain.facts..");

    @ArchTest
    static final ArchRule demandIsPlain =
            plain("demand", "io.levain.counts..", "io.levain.facts..", "io.levain.learning..");

    @ArchTest
    static final ArchRule factsArePlain = plain("facts");

    @ArchTest
    static final ArchRule evaluationIsPlain = plain("evaluation", "io.levain.demand..", "io.levain.learning..");

    @ArchTest
    static final ArchRule decisionIsPlain = plain("decision", "io.levain.demand..", "io.levain.facts..");

    @ArchTest
    static final ArchRule filesIsPlain = plain("files", "io.levain.counts..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule simulationIsPlain =
            plain("simulation", "io.levain.counts..", "io.levain.demand..", "io.levain.files..");

    private static ArchRule plain(String module, String... more) {
        String itself = "io.levain." + module + "..";
        String[] allowed = Stream.concat(Stream.of(itself, "java..", "org.jspecify.."), Stream.of(more))
                .toArray(String[]::new);
        // Until its first class is written a package may be empty.
        return classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true);
    }
}
