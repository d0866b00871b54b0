package io.levain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerIndexTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leaves unmade at the start what few ever ask for, the description of the API, and what Levain does not use: the
 * libraries for it are a sixth of the classes that a start would read.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StartsSooner implements WebMvcConfigurer {

    private static final List<String> UNASKED =
            List.of("org.springdoc.", "org.springframework.boot.validation.autoconfigure.");

    /** Beans of libraries that are made when somebody asks for them. */
    @Bean
    static BeanFactoryPostProcessor whenAsked() {
        return factory -> {
            for (String name : factory.getBeanDefinitionNames()) {
                BeanDefinition bean = factory.getBeanDefinition(name);
                if (isUnasked(bean.getBeanClassName()) || isUnasked(bean.getFactoryBeanName())) {
                    bean.setLazyInit(true);
                }
            }
        };
    }

    private static boolean isUnasked(@Nullable String name) {
        return name != null && UNASKED.stream().anyMatch(name::startsWith);
    }

    /** The web layer wants the transformer of the page at the start; what that needs waits. */
    @Bean
    SwaggerIndexTransformer indexPageTransformer(
            SwaggerUiConfigProperties page,
            SwaggerUiOAuthProperties login,
            SwaggerWelcomeCommon welcome,
            ObjectProvider<ObjectMapperProvider> mappers) {
        SingletonSupplier<SwaggerIndexTransformer> transformer =
                SingletonSupplier.of(() -> new SwaggerIndexPageTransformer(page, login, welcome, mappers.getObject()));
        return (request, resource, chain) -> transformer.obtain().transform(request, resource, chain);
    }

    /** What comes in is checked field by field, so that errors name the row; no annotations are looked at. */
    @Override
    public Validator getValidator() {
        return new Validator() {
            @Override
            public boolean supports(Class<?> type) {
                return false;
            }

            @Override
            public void validate(Object target, Errors errors) {}
        };
    }
}
