package io.levain;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each module uses only those that its package-info names, only their public types, and none in a circle. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(LevainApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void drawsThePictureOfTheModules() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
