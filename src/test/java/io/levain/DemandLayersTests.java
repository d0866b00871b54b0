package io.levain;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludePackageInfos;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;

/** Each layer of demand uses those below it alone, and every type of demand lies in one of them. */
@AnalyzeClasses(
        packages = "io.levain.demand",
        importOptions = {DoNotIncludeTests.class, DoNotIncludePackageInfos.class})
class DemandLayersTests {

    private static final String[] UPWARDS = {"days", "past", "doubts", "inputs", "model"};

    @ArchTest
    static final ArchRule layersPointOneWay = layers();

    private static ArchRule layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : UPWARDS) {
            layers = layers.layer(layer).definedBy("io.levain.demand." + layer + "..");
        }
        for (int i = 0; i < UPWARDS.length; i++) {
            layers = i == 0
                    ? layers.whereLayer(UPWARDS[i]).mayNotAccessAnyLayer()
                    : layers.whereLayer(UPWARDS[i]).mayOnlyAccessLayers(Arrays.copyOf(UPWARDS, i));
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }
}
