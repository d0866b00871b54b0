package io.levain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RestController;

/** What belongs to the edge stays there. */
class EdgeTests {

    private static final JavaClasses LEVAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.levain");

    /** A service refuses for a reason; what that is over HTTP is said in one place. */
    @Test
    void onlyTheEdgeKnowsStatuses() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.levain.http", "io.levain.problems")
                .and()
                .areNotAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HttpStatusCode.class)
                .check(LEVAIN);
    }

    /** So that rights can be asked for in one place. But a chain may be made by its code. */
    @Test
    void onlyTheDoorKnowsWhatARequestNames() {
        Set<String> names = Set.of("chain", "bakery", "product");
        List<String> codes = LEVAIN.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> isText(parameter) && names.contains(parameter.getName())))
                .map(EdgeTests::name)
                .toList();
        assertThat(codes).containsExactly("ChainController.put");
    }

    private static boolean isText(Parameter parameter) {
        return parameter.getType() == String.class;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
