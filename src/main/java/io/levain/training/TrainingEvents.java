package io.levain.training;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what has happened to trainings. What a listener makes of it changes nothing in that. */
@Component
class TrainingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingEvents.class);

    private final ApplicationEventPublisher events;

    TrainingEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException e) {
            LOG.error("{} was not heard by all", event, e);
        }
    }
}
