package io.levain.intake;

import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Teaches Spring's web layer what a {@link RowBody} is. */
@Configuration(proxyBeanMethods = false)
class IntakeWeb implements WebMvcConfigurer {

    private final RowBodyResolver rowBodies;
    private final PagingResolver paging;

    IntakeWeb(RowBodyResolver rowBodies, PagingResolver paging) {
        this.rowBodies = rowBodies;
        this.paging = paging;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(rowBodies);
        resolvers.add(paging);
    }

    /** Spring's own place for another mapping of requests to controllers. */
    @Bean
    static WebMvcRegistrations csvPaths() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new CsvPaths();
            }
        };
    }
}
