package io.levain;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;

/** The head of the API page. Operations stand there by the module that serves them. */
@Lazy
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    private static final String DESCRIPTION = """
            Levain tells a bakery each evening how many loaves to bake tomorrow.

            Rows go in and come out as JSON or as CSV (`Content-Type` and `Accept`: `application/json` or `text/csv`), \
            the same fields in both; or, at the same path with `.csv` after it, as CSV alone. A body may hold any number \
            of rows, up to 1 GiB. Good rows are kept and the others named, so the answer is 200 with counts; sending the \
            same rows again changes nothing. A parameter that nobody reads is refused. Whatever else goes wrong is \
            answered as a problem of RFC 9457 whose `detail` says what to do next; while the database does not answer \
            that is a 503 with `Retry-After`.

            A list comes in parts if `limit` says how many at once: the header `Link` of an answer then holds the path of \
            the next part, until there is none. What comes in meanwhile is neither missed nor given twice. Without \
            `limit` rows come all at once, as a stream. Small answers have an `ETag`: who sends it as `If-None-Match` \
            is answered 304 while nothing is new. Send `Accept-Encoding: gzip` where answers are long. A field that \
            does not stand in an answer is not known, or says nothing there.
            """;

    /** What registers how types are described is depended upon by nobody, and so it would not be made when asked. */
    @Bean
    @DependsOn("modelConverterRegistrar")
    OpenAPI api() {
        String version = LevainApplication.class.getPackage().getImplementationVersion();
        return new OpenAPI()
                .info(new Info()
                        .title("Levain")
                        .description(DESCRIPTION)
                        .version(Objects.requireNonNullElse(version, "development"))
                        .license(new License()
                                .name("Apache License, Version 2.0")
                                .identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(List.of(
                        tag("forecast", "Tomorrow's counts, and what they rest on"),
                        tag("ledger", "What was said, what came, what it cost, and the bakers' own numbers"),
                        tag("plan", "What to bake and to pack, for all shops at once"),
                        tag(
                                "course",
                                "The course of a day: when to put in how many, and what is to come of one that has begun"),
                        tag("lostshares", "Which share of missed sales is truly lost, as measured"),
                        tag("sales", "What was sold, and what of it is asked about"),
                        tag("orders", "What is firmly ordered"),
                        tag(
                                "catalog",
                                "Chains, bakeries, products, which bakery sells what, and what is expected of new ones"),
                        tag("calendar", "Opening hours, events and closed days"),
                        tag("weather", "The weather, observed and forecast"),
                        tag("training", "The nightly training, and how it went"),
                        tag("models", "The models that trainings made, and which of them serves")));
    }

    /**
     * The tag of an operation is that which its controller names, else the module that serves it; its id is its method and
     * what its controller is of.
     */
    @Bean
    OperationCustomizer tagByModule() {
        return (operation, method) -> {
            String module = method.getBeanType().getPackageName();
            String controller = method.getBeanType().getSimpleName();
            operation.setTags(List.of(Optional.ofNullable(
                            method.getBeanType().getAnnotation(io.swagger.v3.oas.annotations.tags.Tag.class))
                    .map(named -> named.name())
                    .orElse(module.substring(module.lastIndexOf('.') + 1))));
            operation.setOperationId(method.getMethod().getName() + controller.replace("Controller", ""));
            return operation;
        };
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
