package io.levain.catalog;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the {@link Door} into Spring's web layer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorWeb implements WebMvcConfigurer {

    private final Door door;

    DoorWeb(Door door) {
        this.door = door;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(door);
    }
}
