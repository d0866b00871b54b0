package io.levain.http;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doors in: in which order requests pass them. */
@Configuration(proxyBeanMethods = false)
class HttpWeb implements WebMvcConfigurer {

    private static final String LEVAIN = "io.levain.";

    private final ObjectProvider<QueryReader> readers;

    HttpWeb(ObjectProvider<QueryReader> readers) {
        this.readers = readers;
    }

    /** Before all others: whoever answers earlier would leave the container to wait for the rest of the body. */
    @Bean
    FilterRegistrationBean<BodyFirst> bodyFirst() {
        FilterRegistrationBean<BodyFirst> door = new FilterRegistrationBean<>(new BodyFirst());
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(DispatcherType.REQUEST);
        return door;
    }

    /** Around all that answer. */
    @Bean
    FilterRegistrationBean<AnswerLast> answerLast() {
        FilterRegistrationBean<AnswerLast> door = new FilterRegistrationBean<>(new AnswerLast());

        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return door;
    }

    /** Behind the one that measures, so that what is turned away is counted. */
    @Bean
    FilterRegistrationBean<AddressCheck> addressCheck() {
        FilterRegistrationBean<AddressCheck> door = new FilterRegistrationBean<>(new AddressCheck());
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return door;
    }

    /**
     * Levain speaks JSON and CSV. Spring would set up every format of which it finds a library, such as the YAML of the
     * one that describes the API, and load all that belongs to it at the start.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer jsonAlone() {
        return converters -> converters.disableDefaults().addCustomConverter(new ByteArrayHttpMessageConverter());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    /** Else the container takes an answer that was forwarded for sent, while it still waits to be ({@link AnswerLast}). */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwardsThatWait() {
        return tomcat -> tomcat.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        List<QueryReader> all = readers.orderedStream().toList();
        registry.addInterceptor(new KnownParameters(LEVAIN, all));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldAnnotation(new SaneDates());
    }
}
